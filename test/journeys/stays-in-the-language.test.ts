/** Whoever reads none of Swedish and English meets no word of them, on no page from the door to the erased letter, but where it is said; and loses nothing on a small phone or with large text. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { bookingsForCounsellor } from '../../shared/contract/later/bookings.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { languages } from '../../shared/languages.ts'
import type { LaterText } from '../../web/text/later/type.ts'
import type { NoticeText } from '../../web/text/notice/sv.ts'
import type { SafetyText } from '../../web/text/safety/type.ts'
import type { YouthText } from '../../web/text/youth/sv.ts'
import type { DoorText } from '../../web/text/door/type.ts'
import { lost } from '../support/fits.ts'
import { foreignWords } from '../support/foreign-words.ts'
import { journey, type Stage } from '../support/stage.ts'
import { once, staffToken, wire } from '../support/wire.ts'

const textOf = async <T>(topic: string, file: string): Promise<T> =>
  ((await import(`../../web/text/${topic}/${file}.ts`)) as { text: T }).text

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** How many lines the words stand on, on the smallest phone. */
const lines = async (page: Page, one: Locator): Promise<number> => {
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 568 })
  const tops = await one.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return [...range.getClientRects()].map(({ top }) => Math.round(top))
  })
  await page.setViewportSize(size)
  return new Set(tops).size
}

type Language = (typeof languages)[number]

const walk =
  ({ lang, file, path }: Language) =>
  async ({ clinic, enter }: Stage) => {
    const [door, text, later, safety, notice] = await Promise.all([
      textOf<DoorText>('door', file),
      textOf<YouthText>('youth', file),
      textOf<LaterText>('later', file),
      textOf<SafetyText>('safety', file),
      textOf<NoticeText>('notice', file),
    ])
    const { join, visit } = text
    const line = wire(clinic.url, '127.0.0.1')
    const token = await staffToken(line, clinic.url, 'elin-mora')
    const elin = line.speak(counsellorApi, token)
    const isHere = () => elin.duty({ status: 'here', channels: ['chat', 'voice'], seats: 2 })
    await isHere()
    const found: string[] = []
    const look = async (page: Page, where: string) => {
      found.push(...(await foreignWords(page, where, lang === 'so')))
      found.push(...(await lost(page, `${lang}, ${where}`)))
    }

    const { page } = await enter('phone')
    await page.goto(clinic.url + path)
    await page.locator('body[data-ready]').waitFor()
    await look(page, 'door')
    await page.getByRole('link', { name: door.chat, exact: true }).click()
    await heading(page, join.topics.title)
    await look(page, 'topics')
    await button(page, door.urgent).click()
    await page.getByRole('dialog').waitFor()
    await look(page, 'urgent help')
    const close = button(page, text.crisis.close)
    expect(await lines(page, close), 'the word that closes a panel').toBe(1)
    await close.click()
    await button(page, join.skip).click()
    await heading(page, join.urgent.title)
    await page.getByLabel(join.urgent.choices.danger, { exact: true }).check()
    await look(page, 'urgent')
    await button(page, join.next).click()
    await heading(page, join.danger.title)
    await look(page, 'danger')
    await button(page, join.danger.notDanger).click()
    await page.getByLabel(join.urgent.choices.talk, { exact: true }).check()
    await button(page, join.next).click()
    await heading(page, join.about.title)
    await page.getByLabel(join.about.municipality).selectOption({ label: 'Orsa' })
    await look(page, 'about')
    await button(page, join.next).click()
    await isHere()
    await heading(page, join.who.title)
    await look(page, 'who')
    await button(page, join.next).click()
    await heading(page, join.ready.title)
    await button(page, join.ready.join).waitFor()
    await look(page, 'ready')
    await button(page, join.ready.join).click()
    await heading(page, visit.waiting.title)
    await page.getByRole('heading', { name: notice.title }).waitFor()
    await page.getByRole('heading', { name: safety.calm.title }).waitFor()
    await page.locator('#app a[href="#ova"]').waitFor()
    await look(page, 'waiting')

    await elin.take({ press: once(), seat: 1 })
    await button(page, visit.called.go).waitFor()
    await look(page, 'called')
    await button(page, visit.called.go).click()
    await page.getByRole('log').waitFor()
    await look(page, 'talk')
    await button(page, visit.talk.more).click()
    await look(page, 'menu')
    await button(page, visit.talk.end).click()
    await look(page, 'really end?')
    await button(page, visit.talk.endYes).click()
    await heading(page, visit.after.titles.ended)
    await look(page, 'after')

    const { page: other } = await enter('phone')
    const goTo = (place: string) => other.goto(`${clinic.url}${path}#${place}`)
    await goTo('brev')
    await heading(other, later.letter.title)
    await other.getByLabel(join.urgent.choices.selfharm, { exact: true }).check()
    await look(other, 'letter')
    await button(other, join.next).click()
    await heading(other, later.letter.helpTitle)
    await look(other, 'help before the letter')
    await button(other, later.letter.write).click()
    await other.getByLabel(later.letter.writeTitle).fill('…')
    await look(other, 'writing')
    await button(other, later.letter.send).click()
    await heading(other, later.letter.sentTitle)
    await look(other, 'sent')
    const start = (Math.floor(clinic.now() / 86_400_000) + 3) * 86_400_000 + 10 * 3_600_000
    await line
      .speak(bookingsForCounsellor, token)
      .offerTimes({ once: once(), start, length: 45, count: 1, channel: 'chat' })
    await goTo('boka')
    await other.getByRole('radio').first().check()
    await look(other, 'times')
    await button(other, later.book.book).click()
    await heading(other, later.book.doneTitle)
    await look(other, 'booked')
    await goTo('boka/onska')
    await heading(other, later.wish.title)
    await look(other, 'wish')
    await goTo('kod')
    await heading(other, later.mine.title)
    await other.getByText(later.mine.eraseTitle, { exact: true }).first().waitFor()
    await look(other, 'under the code')

    const { page: fresh } = await enter('phone')
    for (const [place, stands] of [
      ['kod', () => heading(fresh, later.code.title)],
      ['plan', () => heading(fresh, safety.plan.title)],
      ['ova', () => fresh.locator('#app main details').first().waitFor()],
      ['mitt', () => fresh.locator('#app main button.full').first().waitFor()],
      ['allt', () => fresh.locator('#app main .card').first().waitFor()],
    ] as const) {
      await fresh.goto(`${clinic.url}${path}#${place}`)
      await fresh.reload()
      await stands()
      await look(fresh, place)
    }

    // The letter of a phone that can no more than forms: sent, and read under the same words as any other.
    const { page: old } = await enter('phone', { javaScriptEnabled: false })
    await old.goto(clinic.url + path)
    await look(old, 'door without scripts')
    await old.locator('.no-chat a').click()
    await heading(old, later.letter.title)
    await look(old, 'letter without scripts')
    await button(old, later.letter.write).click()
    await heading(old, later.letter.writeTitle)
    await button(old, later.letter.send).click()
    await old.getByText(later.letter.empty).waitFor()
    await look(old, 'writing without scripts')
    await old.getByLabel(later.letter.writeTitle).fill('…')
    await old.getByLabel(join.urgent.choices.talk, { exact: true }).check()
    await button(old, later.letter.send).click()
    await heading(old, later.letter.sentTitle)
    await look(old, 'sent without scripts')

    expect([...new Set(found)]).toEqual([])
  }

for (const one of languages.filter(({ reaches }) => reaches === 'talk'))
  journey(`no page has a word that whoever reads ${one.name} cannot read`, walk(one))
