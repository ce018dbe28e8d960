/** Every page of the programme, in light and dark, without a finding by axe; and all of it with the keyboard alone. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { text as sv } from '../../web/text/programme/sv.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'
import { reviewText } from '../../web/text/access-log/sv.ts'
import { programmeForTherapist } from '../../shared/contract/programme/therapist.ts'
import { readModule } from '../../shared/programme/module-text.ts'
import { newestPack } from '../../shared/programme/packs.ts'
import type { Place } from '../../web/programme/route.ts'
import type { Place as StaffPlace } from '../../web/treatment/route.ts'
import { findings } from '../support/axe.ts'
import { lost } from '../support/fits.ts'
import { sizes } from '../support/browser.ts'
import { signIn } from '../support/counsellor.ts'
import { partsWithEveryKind } from '../support/kinds-of-blocks.ts'
import { tabTo } from '../support/keyboard.ts'
import { comeIn, enrol, openWorklist } from '../support/programme.ts'
import { override } from '../support/programme-evening.ts'
import { journeyMeetingNobody } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { staffToken, wire } from '../support/wire.ts'

const { page: text, overrideWhy } = therapistText
const { id: programme, version, modules } = newestPack('angesthjalpen-ung')!
const swedish = async (module: string) =>
  (await readModule({ programme, version }, module, ['sv']))!

/** Every place of a youth, by its address and what stands there; a new one must have a line here. */
const places: Readonly<Record<Place['at'], readonly (readonly [string, string])[]>> = {
  overview: [['', sv.overview.next]],
  welcome: [['valkommen', sv.welcome.keep]],
  module: [
    ['avsnitt/m1', sv.module.next],
    ['avsnitt/m1/uppgift', sv.module.homework],
  ],
  'check-in': [['veckan', sv.checkIn.title]],
  scale: [['fragor/gad7/pre', sv.scale.question(1, 7)]],
  curve: [['kurva', sv.curve.title]],
  thread: [['skriv', sv.thread.write]],
  stuck: [['fast', sv.stuck.choose]],
  letter: [['brev', sv.letter.title]],
  mine: [['mitt', sv.mine.title]],
  plan: [['plan', 'Dölj planen']],
  kept: [['sparat', sv.keepModule.gone]],
}

/** How each place of those who treat is reached. */
const staffPlaces: Readonly<
  Record<StaffPlace['at'], (page: Page, address: string) => Promise<void>>
> = {
  list: (page) => page.locator('.worklist tbody tr').first().waitFor(),
  participant: async (page) => {
    await page.getByRole('link', { name: 'Charlie', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Charlie' }).waitFor()
    for (const part of await page.locator('summary').all()) await part.click()
  },
  enrol: async (page, address) => {
    await page.goto(`${address}#skriv-in`)
    await page.getByLabel(therapistText.enrol.alias).waitFor()
  },
  admin: async (page, address) => {
    await page.goto(`${address}#oversikt`)
    await page.getByRole('heading', { name: therapistText.adminPage.participants }).waitFor()
  },
  log: async (page, address) => {
    await page.goto(`${address}#logg`)
    await page.getByRole('heading', { name: reviewText.alarms.title(0), exact: true }).waitFor()
  },
  manual: async (page, address) => {
    await page.goto(`${address}#handbok`)
    await page.getByRole('heading', { name: 'Att välja spår' }).waitFor()
  },
}

journeyMeetingNobody(
  'every page of the programme is free of findings',
  async ({ clinic, enter }) => {
    const found: string[] = []
    const { page: staff } = await enter('desktop')
    const admin = (await enter('desktop')).page
    await signIn(staff, `${clinic.url}/behandling/`, 'hanna-region')
    await signIn(admin, `${clinic.url}/behandling/`, 'ingrid-region')
    for (const [at, reach] of Object.entries(staffPlaces)) {
      const by = at === 'admin' || at === 'log' ? admin : staff
      await reach(by, `${clinic.url}/behandling/`)
      found.push(...(await findings(by, at)))
      await by.setViewportSize(sizes.phone)
      found.push(...(await lost(by, at)))
      await by.setViewportSize(sizes.desktop)
    }
    const words = await enrol(staff, clinic.url, 'Kim')
    found.push(...(await findings(staff, 'enrolled')))

    const { page } = await enter('phone')
    const look = async (where: string) => found.push(...(await findings(page, where)))
    await page.goto(`${clinic.url}/program/`)
    await page.getByLabel(sv.enter.words).waitFor()
    await look('entering')
    await comeIn(page, clinic.url, words)
    for (const [at, pages] of Object.entries(places))
      for (const [place, there] of pages) {
        await page.goto(`${clinic.url}/program/#${place}`)
        await page.getByText(there).first().waitFor()
        await look(`${at}: #${place}`)
      }

    // Every kind of block, exercise and field there is, in as few parts as hold them all.
    const parts = partsWithEveryKind(await Promise.all(modules.map(({ id }) => swedish(id))))
    const line = wire(clinic.url, '127.0.0.1')
    const hanna = line.speak(
      programmeForTherapist,
      await staffToken(line, clinic.url, 'hanna-region'),
    )
    const toPage = staff.getByRole('link', { name: therapistText.enrol.toPage })
    const [, participant = ''] = (await toPage.getAttribute('href'))!.split('/')
    for (const module of new Set(parts.map((part) => part.module))) {
      if (module !== 'm1') await hanna.openModule({ participant, module, why: 'needs-it-now' })
      await page.goto(`${clinic.url}/program/#avsnitt/${module}`)
      await page.locator('.reading').waitFor()
      const last = Math.max(...parts.flatMap((part) => (part.module === module ? [part.at] : [])))
      for (let at = 0; at <= last; at++) {
        if (at > 0) await page.getByRole('button', { name: sv.module.next, exact: true }).click()
        if (!parts.some((part) => part.module === module && part.at === at)) continue
        for (const summary of await page.locator('.reading summary').all())
          if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open)))
            await summary.click()
        await look(`${module}, part ${at + 1}`)
      }
    }

    expect(found).toEqual([])
  },
)

journeyMeetingNobody('on paper stands what is so when it is read', async ({ clinic, enter }) => {
  const { page: staff } = await enter('desktop')
  await signIn(staff, `${clinic.url}/behandling/`, 'hanna-region')
  await staffPlaces.manual(staff, `${clinic.url}/behandling/`)
  await staff.emulateMedia({ media: 'print' })
  // That nobody has reviewed it goes along; the menu does not.
  await staff.getByText(therapistText.manual.unreviewed).waitFor()
  await staff.locator('.staff-top').waitFor({ state: 'hidden' })

  const { page } = await enter('phone')
  await page.goto(`${clinic.url}/for-vuxna/`)
  const priest = page.locator('.crisis li', { hasText: 'Jourhavande präst' })
  await priest.waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await priest.innerText()).not.toMatch(/just nu/)
  const ownWords = (one: Element) => getComputedStyle(one, '::after').content
  expect(await page.locator('.crisis a[href*="bris.se"]').evaluate(ownWords)).toContain('bris.se')
})

journeyMeetingNobody(
  'with the keyboard alone: in, a step of the ladder moved, the week answered and sent',
  async ({ clinic, enter }) => {
    const staff = (await enter('desktop')).page
    await openWorklist(staff, clinic.url, 'hanna-region')
    const words = await enrol(staff, clinic.url, 'Kim')
    const first = (await enter('phone')).page
    const code = await comeIn(first, clinic.url, words)
    await staff.getByRole('link', { name: therapistText.enrol.toPage }).click()
    await override(staff, text.open, 'Trappan', overrideWhy['needs-it-now'])

    const { page } = await enter('desktop')
    await page.goto(`${clinic.url}/program/`)
    await page.getByLabel(sv.enter.words).waitFor()
    await tabTo(page, sv.enter.words)
    await page.keyboard.insertText(code)
    await tabTo(page, sv.enter.open, 'Enter')
    await page.getByText(sv.overview.next).waitFor()

    // The ladder: two steps written, and the second moved to the top.
    await tabTo(page, 'Trappan', 'Enter')
    await page.locator('.reading').waitFor()
    while ((await page.locator('.ladder').count()) === 0) await tabTo(page, sv.module.next, 'Enter')
    const step = (row: number) => `${sv.fields.row(row)}: ${sv.fields.step}`
    await tabTo(page, step(1))
    await page.keyboard.insertText('Äta i matsalen')
    await tabTo(page, step(2))
    await page.keyboard.insertText('Fråga på lektionen')
    await tabTo(page, `${sv.fields.up}: Fråga`, 'Enter')
    await page.getByText(sv.fields.moved(1, 4)).waitFor()
    expect(await page.getByLabel(step(1)).inputValue()).toBe('Fråga på lektionen')

    await tabTo(page, sv.nav.overview, 'Enter')
    await page.getByText(sv.overview.next).waitFor()
    await tabTo(page, sv.overview.checkIn, 'Enter')
    for (let question = 1; question <= 5; question++) {
      await page.getByText(sv.scale.question(question, 5)).waitFor()
      await until('an answer has the focus', async () => {
        await page.keyboard.press('Tab')
        return page.evaluate(() => document.activeElement instanceof HTMLInputElement)
      })
      await page.keyboard.press('Space')
      await tabTo(page, sv.scale.next, 'Enter')
    }
    await tabTo(page, sv.send, 'Enter')
    await page.getByText(sv.checkIn.thanks).waitFor()
  },
)
