/** A county looks after itself: an admin of one municipality invites, changes and ends, there and nowhere else. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { settingsTable } from '../../shared/contract/tables/settings.ts'
import { accountText as text } from '../../web/text/settings/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sayHere, signIn, signInByProvider } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { staffToken, wire } from '../support/wire.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const settings = (url: string) => `${url}/samordning/#installningar`

journey(
  'an admin invites a colleague, who comes in once by the invitation, works, and is gone when the account ends',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await signInByProvider(page, settings(clinic.url), 'asa-mora')
    await button(page, text.changeWho('Elin')).waitFor()
    expect(await page.getByText('Hodan').count(), 'nobody of another municipality').toBe(0)

    await button(page, text.invite).click()
    await page.getByLabel(text.email).fill('nora@mora.example')
    await page.getByLabel(text.firstName).fill('Nora')
    for (const role of ['coordinator', 'reader', 'youth-developer'] as const)
      expect(await page.getByLabel(text.roles[role]).isDisabled(), role).toBe(true)
    await button(page, text.send).click()
    const link = (await page.getByText(text.link).locator('a').getAttribute('href'))!
    await page.getByText('nora@mora.example').waitFor()

    const nora = (await enter('desktop')).page
    await nora.goto(link)
    await nora.getByText('Du är inbjuden till Mora kommun').waitFor()
    await nora.getByRole('link', { name: 'Ta emot inbjudan' }).click()
    await nora.getByText('Nu kan du logga in').waitFor()
    await nora.goto(link)
    await nora.getByText('Inbjudan är redan använd').waitFor()
    await nora.goto(`${clinic.url}/personal/`)
    await button(nora, staffText.signIn.button).click()
    await nora.getByRole('link', { name: 'Nora' }).click()
    await sayHere(nora)

    await page.reload()
    await button(page, text.changeWho('Nora')).click()
    await button(page, text.end).click()
    await button(page, text.endSure).click()
    await button(page, text.openAgainWho('Nora')).waitFor()
    await nora.evaluate(() => dispatchEvent(new Event('focus')))
    await nora.getByText(staffText.signIn.again).first().waitFor()
    const other = (await enter('desktop')).page
    await other.goto(`${clinic.url}/personal/`)
    await button(other, staffText.signIn.button).click()
    await other.getByRole('link', { name: 'Elin' }).waitFor()
    expect(await other.getByRole('link', { name: 'Nora' }).count()).toBe(0)
  },
)

journey(
  'the only admin cannot leave, raises nobody above themselves, and cannot touch another municipality',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await signIn(page, settings(clinic.url), 'asa-mora')
    await button(page, text.changeWho('Åsa')).click()
    await button(page, text.end).click()
    await button(page, text.endSure).click()
    await page.getByText(text.against['last-admin']).first().waitFor()

    const line = wire(clinic.url, '127.0.0.1')
    const asked = line.speak(settingsTable, await staffToken(line, clinic.url, 'asa-mora'))
    const staff = 'hodan-falun'
    expect(await asked.endAccount({ staff })).toEqual({ outcome: 'gone' })
    const raised = {
      mark: 'x',
      firstName: 'Hodan',
      profession: 'kurator' as const,
      languages: ['sv' as const],
      roles: ['admin' as const],
    }
    expect(await asked.changeAccount({ staff, ...raised })).toEqual({ outcome: 'gone' })

    const bo = (await enter('desktop')).page
    await signIn(bo, settings(clinic.url), 'bo-falun')
    await button(bo, text.changeWho('Hodan')).waitFor()
    expect(await bo.getByText('Elin').count()).toBe(0)
  },
)
