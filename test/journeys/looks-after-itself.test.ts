/** A county looks after itself: an admin of one municipality invites, changes and ends, there and nowhere else. */
import type { Page } from 'playwright-core'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { settingsTable } from '../../shared/contract/tables/settings.ts'
import {
  accountText as text,
  addedText,
  editText,
  fileText,
  legalText,
  namedText,
  offeredText,
  placeText,
  valueText,
} from '../../web/text/settings/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { startClinic } from '../support/clinic.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, sayHere, signIn, signInByProvider } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { joinLine } from '../support/youth.ts'
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

journey(
  'a clinic’s new number is on the page of the young, a text for danger waits for two, and a fresh clinic begins with both',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await signIn(page, settings(clinic.url), 'asa-mora')
    await button(page, editText.changeWhat('Ungdomsmottagningen Mora')).click()
    await page.getByLabel(placeText.address, { exact: true }).fill('Vasagatan 1, Mora')
    await page.getByLabel(placeText.phone, { exact: true }).fill('ring mig')
    await button(page, editText.save).click()
    await page.getByText(editText.odd).waitFor()
    await page.getByLabel(placeText.phone, { exact: true }).fill('0250-49 30 00')
    await button(page, editText.save).click()
    await page.getByText(editText.kept).first().waitFor()
    expect(await page.getByText(valueText.title).count(), 'the county’s is not hers').toBe(0)

    const youth = (await enter('phone')).page
    await youth.goto(`${clinic.url}/vem-hjalper/#mottagningar`)
    const mora = youth.locator('[data-place="mottagning-mora"]')
    // An address that leads into a folded part unfolds it.
    await mora.getByText('Vasagatan 1, Mora').waitFor()
    expect(await mora.locator('a').getAttribute('href')).toBe('tel:0250493000')

    const kind = valueText.kinds.replies
    const britta = (await enter('desktop')).page
    await signIn(britta, settings(clinic.url), 'britta-samordnare')
    await britta.getByText(kind).click()
    await button(britta, editText.changeWhat('Vid fara')).click()
    await britta
      .getByLabel(valueText.replyText(1), { exact: true })
      .fill('Jag är kvar här hos dig.')
    await button(britta, editText.propose).click()
    await britta.getByText(editText.waitsForOther, { exact: true }).waitFor()
    expect(await button(britta, editText.sign).count(), 'nobody signs their own').toBe(0)

    const line = wire(clinic.url, '127.0.0.1')
    const desk = line.speak(settingsTable, await staffToken(line, clinic.url, 'elin-mora'))
    expect((await desk.deskSettings()).replies).toEqual({})
    const sven = (await enter('desktop')).page
    await signIn(sven, settings(clinic.url), 'sven-samordnare')
    await sven.getByText('Jag är kvar här hos dig.').waitFor()
    await button(sven, editText.sign).click()
    await sven.getByText(editText.signed).first().waitFor()
    expect((await desk.deskSettings()).replies['crisis']![0]!.text).toBe('Jag är kvar här hos dig.')

    const saved = sven.waitForEvent('download')
    await button(sven, fileText.save).click()
    const folder = await mkdtemp(join(tmpdir(), 'dorren-settings-'))
    const file = join(folder, fileText.name)
    await (await saved).saveAs(file)
    const odd = join(folder, 'odd.json')
    await writeFile(odd, (await readFile(file, 'utf8')).replace('Vasagatan', '<script>'))
    await sven.getByLabel(fileText.choose).setInputFiles(odd)
    await button(sven, fileText.read).click()
    await sven.getByText(/står det kod.*Inget har ändrats/).waitFor()
    await sven.getByLabel(fileText.choose).setInputFiles(file)
    await button(sven, fileText.read).click()
    await sven.getByText(fileText.same).waitFor()

    const program = ['dist/local/index.mjs', '--settings', file]
    const fresh = await startClinic({}, { program })
    try {
      const there = wire(fresh.url, '127.0.0.1')
      const asked = there.speak(settingsTable)
      expect(await asked.openPlaces()).toEqual(await line.speak(settingsTable).openPlaces())
      const other = there.speak(settingsTable, await staffToken(there, fresh.url, 'elin-mora'))
      // How often something has been kept is each clinic's own.
      const { rev: _, ...atDesk } = await desk.deskSettings()
      expect(await other.deskSettings()).toMatchObject(atDesk)
    } finally {
      await fresh.stop()
    }
  },
)

journey(
  'a number of urgent help that two have signed is where a young person looks for it, with scripts and without',
  async ({ clinic, enter }) => {
    const open = async (staff: string) => {
      const { page } = await enter('desktop')
      await signIn(page, settings(clinic.url), staff)
      await page.getByText(valueText.kinds.contact, { exact: true }).click()
      return page
    }
    const britta = await open('britta-samordnare')
    expect(await button(britta, editText.changeWhat('112')).count(), 'nobody’s to change').toBe(0)
    await button(britta, editText.changeWhat('Minds Självmordslinje')).click()
    await britta.getByText(valueText.contactReaches).waitFor()
    await britta.getByLabel(valueText.call, { exact: true }).fill('90 202')
    await button(britta, editText.propose).click()
    await britta.getByText(editText.waitsForOther, { exact: true }).waitFor()
    const youth = (await enter('phone')).page
    await youth.goto(`${clinic.url}/#akut`)
    await youth.locator('#akut a[href="tel:90101"]').waitFor({ state: 'attached' })

    const sven = await open('sven-samordnare')
    await button(sven, editText.sign).click()
    await sven.getByText(editText.signed).first().waitFor()
    // A page is kept by the browser for fifteen seconds: whoever comes now has the new one.
    const other = (await enter('phone')).page
    await other.goto(`${clinic.url}/#akut`)
    const mind = other.locator('#akut a[href="tel:90202"]')
    await mind.waitFor({ state: 'attached' })
    expect(await mind.textContent()).toContain('90 202')
    expect(await other.locator('#akut a[href="tel:112"]').count()).toBeGreaterThan(0)
    await other.goto(`${clinic.url}/#prata/danger`)
    await other.locator('#app a[href="tel:90202"]').waitFor({ state: 'attached' })
    await other.goto(`${clinic.url}/vem-hjalper/`)
    await other.locator('#akut a[href="tel:90202"]').waitFor({ state: 'attached' })
    const html = await (await fetch(`${clinic.url}/`)).text()
    expect(html, 'without a script').toContain('href="tel:90202"')
  },
)

journey(
  'what a county adds is where the young look for it at once, is given back when it was taken away, and goes with the file',
  async ({ clinic, enter }) => {
    const open = async (staff: string) => {
      const { page } = await enter('desktop')
      await signIn(page, settings(clinic.url), staff)
      await page.getByText(valueText.title, { exact: true }).waitFor()
      return page
    }
    const britta = await open('britta-samordnare')
    await britta.getByText(valueText.kinds.contact, { exact: true }).click()
    await button(britta, editText.changeWhat(addedText.names.contacts)).click()
    await button(britta, addedText.add.contacts).click()
    const contacts = britta.locator('li.account', { hasText: addedText.names.contacts })
    await contacts.getByLabel(addedText.name).fill('Ungas linje')
    await contacts.getByLabel(addedText.call).fill('90101')
    await button(britta, editText.propose).click()
    await contacts.getByText(addedText.odd['same-call']!).waitFor()
    await contacts.getByLabel(addedText.call).fill('0250-12 34 56')
    await button(britta, editText.propose).click()
    await britta.getByText(editText.waitsForOther, { exact: true }).waitFor()
    await britta.getByText(valueText.kinds.service, { exact: true }).click()
    await button(britta, editText.changeWhat(addedText.names.services)).click()
    await button(britta, addedText.add.services).click()
    const services = britta.locator('li.account', { hasText: addedText.names.services })
    await services.getByLabel(addedText.name).fill('Öppna köket')
    await services.getByLabel(addedText.what).fill('Mat och någon att prata med.')
    await services.getByLabel(addedText.web).fill('koket.example.se')
    await services.getByLabel(addedText.checked).fill('2026-11-30')
    await services.getByLabel('Pengar och skulder').check()
    await button(britta, editText.save).click()
    await britta.getByText(editText.kept).first().waitFor()

    const sven = await open('sven-samordnare')
    await button(sven, editText.sign).click()
    await sven.getByText(editText.signed).first().waitFor()
    const phone = (await enter('phone')).page
    for (const path of ['/', '/ar/', '/vem-hjalper/']) {
      await phone.goto(`${clinic.url}${path}`)
      await phone
        .locator('#akut li', { hasText: 'Ungas linje' })
        .locator('a[href="tel:0250123456"]')
        .waitFor({ state: 'attached' })
    }
    const kitchen = phone.locator('[data-need="money"] li', { hasText: 'Öppna köket' })
    await kitchen.first().waitFor({ state: 'attached' })
    expect(await kitchen.count(), 'for the young and for adults').toBe(2)
    expect(await (await fetch(`${clinic.url}/`)).text(), 'without a script').toContain(
      '<strong>Ungas linje</strong>',
    )
    const words = await fetch(`${clinic.url}/api/settings/youth/places/words`)
    expect(await words.text()).toContain('Öppna köket')

    await services.getByRole('button', { name: /^Ändra Egna/ }).click()
    await button(britta, addedText.remove.services(1)).click()
    await services.getByRole('button', { name: editText.save, exact: true }).click()
    // The form's preview says "nothing" before it is kept.
    await services.locator('form').waitFor({ state: 'detached' })
    await services.getByText(addedText.none).waitFor()
    await services.getByRole('button', { name: /^Ändra Egna/ }).click()
    await services.getByRole('button', { name: editText.history, exact: true }).click()
    await services.getByRole('button', { name: editText.restore, exact: true }).first().click()
    // What stood before says the row too; it is folded when the row has been given back.
    await services.getByRole('button', { name: editText.history, exact: true }).waitFor()
    await services.getByText('Öppna köket').first().waitFor()

    await sven.reload()
    await sven.getByText(valueText.title, { exact: true }).waitFor()
    const saved = sven.waitForEvent('download')
    await button(sven, fileText.save).click()
    const file = join(await mkdtemp(join(tmpdir(), 'dorren-settings-')), fileText.name)
    await (await saved).saveAs(file)
    const { values } = JSON.parse(await readFile(file, 'utf8'))
    expect(values['added.services']).toMatchObject([{ name: 'Öppna köket' }])
    const fresh = await startClinic({}, { program: ['dist/local/index.mjs', '--settings', file] })
    try {
      const [here, there] = [clinic, fresh].map(({ url }) =>
        wire(url, '127.0.0.1').speak(settingsTable),
      )
      expect(await there!.openPlaces()).toEqual(await here!.openPlaces())
      expect(await there!.openContacts()).toEqual(await here!.openContacts())
      expect(Object.values((await there!.openContacts()).contacts)).toMatchObject([
        { name: 'Ungas linje', call: '0250-12 34 56' },
      ])
    } finally {
      await fresh.stop()
    }
  },
)

journey(
  'two coordinators change one text: the second is told, and has both in front of them',
  async ({ clinic, enter }) => {
    const open = async (staff: string) => {
      const { page } = await enter('desktop')
      await signIn(page, settings(clinic.url), staff)
      await page.getByText(valueText.kinds.hours).click()
      await button(page, editText.changeWhat('Orsa kommun')).click()
      return page
    }
    const [britta, sven] = [await open('britta-samordnare'), await open('sven-samordnare')]
    await britta.getByLabel(valueText.hours).fill('12')
    await sven.getByLabel(valueText.hours).fill('4')
    await button(britta, editText.save).click()
    await britta.getByText(editText.kept).first().waitFor()
    await button(sven, editText.save).click()
    await sven.getByText(editText.wasChanged('Britta')).first().waitFor()
    await sven.getByText(valueText.hoursOf(12)).first().waitFor()
    expect(await sven.getByLabel(valueText.hours).inputValue(), 'nothing is lost').toBe('4')
    await button(sven, editText.save).click()
    await sven.getByText(editText.changedBy('Sven', '').trim()).waitFor()
  },
)

journey(
  'a young person is asked with the topics that the county offers, and reads its own words of the law when two have signed',
  async ({ clinic, enter }) => {
    const open = async (staff: string) => {
      const { page } = await enter('desktop')
      await signIn(page, settings(clinic.url), staff)
      return page
    }
    const britta = await open('britta-samordnare')
    await britta.getByText(valueText.kinds.offered).click()
    await button(britta, editText.changeWhat(offeredText.names.topics)).click()
    const tick = (name: RegExp) => britta.getByRole('checkbox', { name })
    expect(await tick(/^Inte vilja leva/).isDisabled(), 'danger stays').toBe(true)
    await tick(/^Preventivmedel/).uncheck()
    const up = button(britta, offeredText.upWhat('Ledsen eller nere'))
    await up.click()
    await expect.poll(() => up.evaluate((one) => one === document.activeElement)).toBe(true)
    await button(britta, editText.save).click()
    await britta.getByText(editText.kept).first().waitFor()
    await britta.getByText(valueText.kinds.legal).click()
    await button(britta, editText.changeWhat(legalText.names.complaints)).click()
    await britta
      .getByRole('textbox', { name: 'Svenska', exact: true })
      .fill('Ring 023-49 00 00 om du vill klaga.')
    await button(britta, editText.propose).click()
    await britta.getByText(editText.waitsForOther, { exact: true }).waitFor()

    const youth = (await enter('phone')).page
    await youth.goto(`${clinic.url}/#prata`)
    const first = youth.locator('.choice').first()
    await expect.poll(() => first.textContent(), { timeout: 60_000 }).toBe('Ledsen eller nere')
    expect(await youth.getByLabel('Kontroll och heder').count()).toBe(1)
    expect(await youth.getByLabel('Preventivmedel').count()).toBe(0)

    const sven = await open('sven-samordnare')
    await button(sven, editText.sign).click()
    await sven.getByText(editText.signed).first().waitFor()
    const other = (await enter('phone')).page
    await other.goto(`${clinic.url}/#allt`)
    await other.getByText('Är du inte nöjd?').click()
    await other.getByText('Ring 023-49 00 00 om du vill klaga.').waitFor()
  },
)

journey(
  'a topic that two have named is the word that a young person reads and the desk says, the built one in English, and goes with the file',
  async ({ clinic, enter }) => {
    const open = async (staff: string) => {
      const { page } = await enter('desktop')
      await signIn(page, settings(clinic.url), staff)
      await page.getByText(valueText.title, { exact: true }).waitFor()
      return page
    }
    const britta = await open('britta-samordnare')
    await britta.getByText(valueText.kinds.offered).click()
    await button(britta, editText.changeWhat(namedText.title)).click()
    const names = britta.locator('li.account', { hasText: namedText.title })
    await names.getByText(namedText.sameMeaning).waitFor()
    expect(await names.locator('summary', { hasText: 'Våld' }).count(), 'danger stays').toBe(0)
    await names.locator('summary', { hasText: 'Sömn' }).click()
    const swedish = names.getByLabel(namedText.nameIn('Sömn', 'Svenska'))
    await swedish.fill('Familjen')
    await names.getByRole('button', { name: editText.propose, exact: true }).click()
    await names
      .getByRole('alert')
      .getByText(/ett annat ämne heter så/)
      .waitFor()
    await swedish.fill('Sova')
    await names.getByRole('button', { name: editText.propose, exact: true }).click()
    await britta.getByText(editText.waitsForOther, { exact: true }).waitFor()
    expect(await (await fetch(clinic.url)).text(), 'one has signed').not.toContain('data-named')

    const sven = await open('sven-samordnare')
    await button(sven, editText.sign).click()
    await sven.getByText(editText.signed).first().waitFor()
    await sven.getByText(valueText.kinds.replies).click()
    await button(sven, editText.changeWhat('Sova')).waitFor()

    const youth = (await enter('phone')).page
    await youth.goto(clinic.url)
    const called = { ...sv.names, topics: { ...sv.names.topics, somn: 'Sova' } }
    await joinLine(youth, { topics: ['somn'] }, { ...sv, names: called })
    const english = (await enter('phone')).page
    await english.goto(`${clinic.url}/en/#prata`)
    await english.getByLabel('Sleep', { exact: true }).waitFor()
    const desk = (await enter('desktop')).page
    await comeOnDuty(desk, clinic.url, 'elin-mora')
    await desk.locator('.line-row', { hasText: 'Sova' }).waitFor()

    const saved = sven.waitForEvent('download')
    await button(sven, fileText.save).click()
    const file = join(await mkdtemp(join(tmpdir(), 'dorren-settings-')), fileText.name)
    await (await saved).saveAs(file)
    const fresh = await startClinic({}, { program: ['dist/local/index.mjs', '--settings', file] })
    try {
      const told = `data-named='{"sv":{"somn":"Sova"}}'`
      for (const path of ['/', '/en/'])
        expect(await (await fetch(`${fresh.url}${path}`)).text(), path).toContain(told)
    } finally {
      await fresh.stop()
    }
  },
)
