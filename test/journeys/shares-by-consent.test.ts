/** A known youth shares with one receiver, the receiver sees it, it is over at a word, and signing out ends all. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { consentStaffText } from '../../web/text/desk-consent/sv.ts'
import { text as consentSv } from '../../web/text/consent/sv.ts'
import { handsText } from '../../web/text/desk-referral/sv.ts'
import { text as directorySv } from '../../web/text/directory/sv.ts'
import { receiverText } from '../../web/text/referral-receiver/sv.ts'
import { text as referralSv } from '../../web/text/referral/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { text as known } from '../../web/text/identified/sv.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty } from '../support/counsellor.ts'
import { identifiedTalk, signsNote } from '../support/identified-talk.ts'
import { journey } from '../support/stage.ts'

const { mine } = known
const { shared, tool } = consentStaffText
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const signIn = async (page: Page) => {
  await button(page, mine.signIn).click()
  await page.getByRole('link', { name: 'Charlie Demo' }).click()
  await page.getByText(mine.hello('Charlie', 'Region Dalarna')).waitFor()
}

journey(
  'suggested or chosen, seen by the receiver, over at a word, and signed out in every tab',
  async (stage) => {
    const { clinic, enter } = stage
    const { maja, youth } = await identifiedTalk(stage)
    await signsNote(maja)
    await button(maja, safetyText.tools.know).click()
    await button(maja, tool.open).click()
    await maja.getByLabel(tool.receiver).selectOption({ label: 'Mora kommun' })
    await maja.getByLabel(tool.kinds.journal).check()
    await maja.getByLabel(tool.words).fill('Bara om sömnen')
    await button(maja, tool.suggest).click()
    await maja.getByText(tool.sent).waitFor()

    await button(youth, consentSv.suggested('Maja')).click()
    const panel = youth.getByRole('dialog')
    await panel.getByText(/Mora kommun får läsa/).waitFor()
    await panel.getByText('Bara om sömnen').waitFor()
    expect(await findings(youth, 'consent in the talk')).toEqual([])
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    await button(elin, shared.view).click()
    await elin.getByText(shared.none).waitFor()
    await button(youth, consentSv.yes).click()
    await panel.getByText(consentSv.receiptAbout('Mora kommun')).waitFor()
    const receipt = /[0-9A-F]{4}-[0-9A-F]{4}/.exec(await panel.innerText())![0]

    await elin.getByText(shared.receipt(receipt)).waitFor()
    expect(await elin.getByText('Charlie').count(), 'no name before it is opened').toBe(0)
    await button(elin, shared.open).click()
    await elin.getByRole('heading', { name: 'Charlie Demo' }).waitFor()
    await elin.getByText('Skriven assessment').waitFor()
    expect(await findings(elin, 'shared with us')).toEqual([])

    await button(youth, consentSv.done).click()
    await button(youth, `${consentSv.mine} (1)`).click()
    await button(youth, consentSv.revoke).click()
    await panel.getByText(consentSv.states['taken-back']('')).waitFor()
    await elin.getByText(shared.none).waitFor()
    expect(await elin.getByText('Skriven assessment').count(), 'gone from the screen').toBe(0)
    await youth.keyboard.press('Escape')

    // A plan asked for by somebody who is known rests on a consent: taken back, the link is stopped.
    await button(maja, safetyText.tools.refer).click()
    await maja.locator('select:has(option[value=sip])').selectOption('sip')
    await maja.getByLabel(directorySv.services['elevhalsa']!.name, { exact: true }).check()
    await maja.getByLabel(handsText.refer.words).fill('Skolan och vi')
    await button(maja, handsText.refer.show).click()
    await youth.getByText(referralSv.consent).waitFor()
    await button(youth, referralSv.make).click()
    await youth.getByText(referralSv.made('Maja')).waitFor()
    const sent = await maja
      .getByRole('log')
      .getByText(/fungerar en gång/)
      .textContent()
    await button(youth, `${consentSv.mine} (1)`).click()
    await panel.getByText(consentSv.kinds.sip.label).waitFor()
    await button(youth, consentSv.revoke).click()
    await panel.getByText(consentSv.link.stopped, { exact: false }).waitFor()
    await elin.goto(/https?:\S+/.exec(sent ?? '')![0])
    await elin.getByText(receiverText.gone).waitFor()

    // The own page, in two tabs.
    const { page: here } = await enter('phone')
    await here.goto(`${clinic.url}/#mitt`)
    await signIn(here)
    const tab = await here.context().newPage()
    await tab.goto(`${clinic.url}/#mitt`)
    await signIn(tab)

    await button(here, consentSv.give).click()
    await button(here, consentSv.next).click()
    await here.getByText(consentSv.missing.who).waitFor()
    expect(await findings(here, 'whom to share with')).toEqual([])
    await here.getByLabel(consentSv.unit).check()
    await here.getByLabel(consentSv.whichUnit).selectOption({ label: 'Orsa kommun' })
    await button(here, consentSv.next).click()
    await here.getByLabel(consentSv.kinds.talk.label).check()
    await here.getByLabel(consentSv.about).fill('Skolan')
    await button(here, consentSv.next).click()
    expect(await here.getByLabel(/^14 dagar/).isChecked(), 'short unless chosen otherwise').toBe(
      true,
    )
    await button(here, consentSv.next).click()
    await here.getByText(/Det gäller bara detta: Skolan/).waitFor()
    expect(await findings(here, 'what is said yes to')).toEqual([])
    await button(here, consentSv.yes).click()
    await here.getByText(consentSv.receiptTitle).waitFor()
    await button(here, consentSv.done).click()
    await here.getByRole('heading', { name: 'Orsa kommun' }).waitFor()
    await button(here, mine.readJournal).click()
    await here.getByText('Skriven assessment').waitFor()
    expect(await findings(here, 'own page')).toEqual([])

    const authorization = await here.evaluate(
      () =>
        new Promise<string>((found) => {
          const { fetch: ask } = window
          window.fetch = (where, how) => {
            found(String(new Headers(how?.headers).get('authorization')))
            window.fetch = ask
            return ask(where, how)
          }
          document.querySelectorAll('button').forEach((one) => {
            if (one.textContent === 'Logga ut') one.click()
          })
        }),
    )
    await here.getByText(mine.signedOut).waitFor()
    await tab.getByText(mine.signedOut).waitFor()
    expect(await here.getByText('Charlie').count()).toBe(0)
    expect(await tab.getByText('Charlie').count(), 'the other tab is empty too').toBe(0)
    expect(await findings(here, 'signed out')).toEqual([])
    const again = await fetch(`${clinic.url}/api/care/patient/mine`, {
      headers: { authorization },
    })
    expect(again.status, 'the proof is worth nothing now').toBe(404)
  },
)
