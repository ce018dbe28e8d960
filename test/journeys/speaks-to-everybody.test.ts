/** Easy Swedish, English and the keyboard alone lead all the way to a talk. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { languages } from '../../shared/languages.ts'
import { text as doorAr } from '../../web/text/door/ar.ts'
import { text as chatAr } from '../../web/text/youth/ar.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { en, latt, sv, type WholeText } from '../../web/text/youth/with-door.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { tabTo } from '../support/keyboard.ts'
import { journey, journeyMeetingNobody, type Stage } from '../support/stage.ts'
import { tornWords } from '../support/torn-words.ts'
import { answerReady, endTalk, hears, joinLine, say } from '../support/youth.ts'

/** The step is there and its heading has the focus, as a person without a mouse would wait for. */
const stands = (page: Page, title: string): Promise<void> =>
  page.locator('h1:focus', { hasText: title }).waitFor()

const inLanguage =
  (path: string, text: WholeText) =>
  async ({ clinic, enter }: Stage) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const { page } = await enter('phone')
    await page.goto(clinic.url + path)
    await joinLine(page, { topics: ['familj'], nickname: 'Lo' }, text)
    await takeNext(elin)
    await answerReady(page, text)
    await say(page, text.chat.write, 'Hej')
    await hears(elin, 'Hej')
    await endTalk(page, text)
    const read = await page.evaluate(() => [
      document.documentElement.lang,
      document.documentElement.dir,
    ])
    expect(read).toEqual([text.lang, text.dir])
  }

journeyMeetingNobody(
  'on the smallest phone no word on the door is torn apart',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const { page } = await enter('phone')
    await page.setViewportSize({ width: 320, height: 568 })
    for (const { lang, path } of languages) {
      await page.goto(clinic.url + path)
      await page.locator('[data-channel="video"]').waitFor()
      expect(await tornWords(page, '#door a.button'), lang).toEqual([])
    }
  },
)

journey('a youth who reads English is met in English', inLanguage('/en/', en))
journey(
  'a youth who reads Arabic is met in Arabic, from right to left',
  inLanguage('/ar/', { ...chatAr, door: doorAr }),
)
journey('a youth who reads easy Swedish is met in easy Swedish', inLanguage('/latt/', latt))

journeyMeetingNobody(
  'a change of language in the middle keeps every answer and the place',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    await page.goto(clinic.url)
    await joinLine(page, { nickname: 'Lo' })
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: en.visit.waiting.title }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: en.visit.waiting.title }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/en/')
  },
)

journeyMeetingNobody(
  'going back after a change of language leads a step back in the new one, and out only from the start page',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    await page.goto(clinic.url)
    await page.getByRole('link', { name: sv.door.chat, exact: true }).click()
    await page.getByRole('button', { name: sv.join.skip, exact: true }).click()
    await stands(page, sv.join.urgent.title)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: en.join.urgent.title }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: en.join.topics.title }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: en.door.heading }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/en/')
  },
)

journey(
  'with the keyboard alone a youth joins and a counsellor takes, answers, ends and closes',
  async ({ clinic, enter }) => {
    const desk = (await enter('desktop')).page
    await desk.goto(`${clinic.url}/personal/`)
    await tabTo(desk, staffText.signIn.button, 'Enter')
    await desk.locator('a[href*="elin-mora"]').waitFor()
    await tabTo(desk, 'Elin', 'Enter')
    await tabTo(desk, deskText.duty.here, 'Enter')
    await desk.locator('[data-status="here"][aria-pressed="true"]').waitFor()

    const { page } = await enter('desktop')
    await page.goto(clinic.url)
    await tabTo(page, sv.door.chat, 'Enter')
    await stands(page, sv.join.topics.title)
    await tabTo(page, sv.names.topics.somn, 'Space')
    await tabTo(page, sv.join.next, 'Enter')
    await stands(page, sv.join.urgent.title)
    await tabTo(page, sv.join.urgent.choices.danger, 'ArrowUp')
    await page.keyboard.press('ArrowUp')
    await tabTo(page, sv.join.next, 'Enter')
    await stands(page, sv.join.about.title)
    await tabTo(page, sv.join.about.nickname)
    await page.keyboard.type('Älv')
    await tabTo(page, sv.join.next, 'Enter')
    await stands(page, sv.join.who.title)
    await tabTo(page, sv.join.next, 'Enter')
    await stands(page, sv.join.ready.title)
    await tabTo(page, sv.join.ready.join, 'Enter')
    await page.getByRole('heading', { name: sv.visit.waiting.title }).waitFor()

    await desk.locator('.take-next button[aria-disabled="false"]').waitFor()
    await desk.keyboard.press('Alt+n')
    await page.getByRole('button', { name: sv.visit.called.go }).waitFor()
    await tabTo(page, sv.visit.called.go, 'Enter')
    await page.getByRole('log').waitFor()
    await tabTo(page, sv.chat.write)
    await page.keyboard.type('Hej')
    await page.keyboard.press('Enter')
    await hears(desk, 'Hej')
    await tabTo(desk, staffText.write.label('Älv'))
    await desk.keyboard.type('Hej Älv')
    await desk.keyboard.press('Enter')
    await hears(page, 'Hej Älv')
    await desk.keyboard.press('Alt+a')
    await desk.getByRole('dialog').waitFor()
    await tabTo(desk, staffText.end.yes, 'Enter')
    await page.getByRole('heading', { name: sv.visit.after.titles.ended }).waitFor()
    await tabTo(desk, staffText.outcome.advice, 'Space')
    await tabTo(desk, staffText.close.save, 'Enter')
    await desk.locator('.talk-row').waitFor({ state: 'detached' })
    expect(await desk.locator('.talk-row').count()).toBe(0)
  },
)
