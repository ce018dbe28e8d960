/** What a youth does on the page, in the words that stand there. */
import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { municipalities } from '../../shared/county/dalarna.ts'
import type { Urgency } from '../../shared/rules/line/triage.ts'
import type { Profession, Topic } from '../../shared/ids.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { sv, type WholeText } from '../../web/text/youth/with-door.ts'
import { openSecondWindow } from './second-window.ts'
import { placeInLine, wire } from './wire.ts'

export interface Wishes {
  topics?: readonly Topic[]
  urgency?: Urgency
  nickname?: string
  /** A municipality by its name. */
  home?: string
  avoidHome?: boolean
  profession?: Profession
}

const { more } = safetySv
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** "Nästa", to the step with this title: a press on a step that is just leaving leads nowhere new. */
export const onward = async (
  page: Page,
  { title }: { title: string },
  { join }: WholeText = sv,
): Promise<void> => {
  await button(page, join.next).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** From the start page into the line; ends in the waiting room (or already called). */
export const joinLine = async (
  page: Page,
  wishes: Wishes = {},
  text: WholeText = sv,
): Promise<void> => {
  const { join, door, names } = text
  await page.getByRole('link', { name: door.chat, exact: true }).click()
  await page.getByRole('heading', { name: join.topics.title }).waitFor()
  for (const topic of wishes.topics ?? [])
    await page.getByLabel(names.topics[topic], { exact: true }).check()
  await button(page, wishes.topics === undefined ? join.skip : join.next).click()
  await page.getByLabel(join.urgent.choices[wishes.urgency ?? 'talk']).check()
  if (wishes.urgency === 'danger') {
    await button(page, join.next).click()
    await button(page, join.danger.go).click()
    await isWaiting(page, text)
    await tellWhileWaiting(page, wishes)
    return openSecondWindow(page)
  }
  await onward(page, join.about, text)
  if (wishes.home !== undefined)
    await page.getByLabel(join.about.municipality).selectOption({ label: wishes.home })
  if (wishes.avoidHome === true) await page.getByLabel(join.about.avoidOwn).check()
  if (wishes.nickname !== undefined)
    await page.getByLabel(join.about.nickname).fill(wishes.nickname)
  await pastWho(page, wishes, text)
  await button(page, join.ready.join).click()
  await isWaiting(page, text)
  await openSecondWindow(page)
}

/**
 * Opens the page as a tab does that has joined the line: the place was given over the wire, and the tab keeps
 * it. For journeys of what comes after; the steps into the line are walked by `joinLine`, in those of the line
 * itself, of each language, and of every kind of page.
 */
export const standInLine = async (
  page: Page,
  clinic: string,
  { nickname, home, urgency = 'talk', topics = [], avoidHome, profession }: Wishes = {},
): Promise<void> => {
  const { origin } = new URL(clinic)
  const line = wire(origin, '127.0.0.1')
  const municipality = municipalities.find(({ name }) => name === home)?.code
  const { visit, secret } = await placeInLine(line, {
    urgency,
    topics: [...topics],
    ...(municipality === undefined ? {} : { municipality }),
    ...(avoidHome === undefined ? {} : { avoidOwn: avoidHome }),
    ...(profession === undefined ? {} : { profession }),
  })
  await page.goto(`${origin}/config.json`)
  await page.evaluate(
    (kept) => {
      for (const [name, value] of Object.entries(kept))
        sessionStorage.setItem(name, JSON.stringify(value))
    },
    {
      visit: { visit, secret },
      // Made with the visit, as a page does: a tab that is opened from this one seals with the same.
      seed: randomBytes(32).toString('base64url'),
      ...(nickname === undefined ? {} : { name: nickname }),
    },
  )
  await page.goto(clinic)
  await isWaiting(page)
  await openSecondWindow(page)
}

/** From what is told about oneself to the last look: whom to meet is asked only where somebody is there to choose among. */
export const pastWho = async (
  page: Page,
  { profession }: Pick<Wishes, 'profession'> = {},
  { join, names }: WholeText = sv,
): Promise<void> => {
  const step = (title: string) => page.getByRole('heading', { level: 1, name: title })
  await button(page, join.next).click()
  await step(join.who.title).or(step(join.ready.title)).waitFor()
  if (!(await step(join.who.title).isVisible())) return
  if (profession !== undefined) await page.getByLabel(names.professions[profession]).check()
  await onward(page, join.ready, { join } as WholeText)
}

/** Whoever is in danger is in the line already; what they tell besides is told there. */
const tellWhileWaiting = async (page: Page, { nickname, home }: Wishes): Promise<void> => {
  if (nickname === undefined && home === undefined) return
  const { about } = sv.join
  await page.getByText(more.title).click()
  if (home !== undefined) await page.getByLabel(about.municipality).selectOption({ label: home })
  if (nickname !== undefined) await page.getByLabel(about.nickname).fill(nickname)
  await button(page, more.send).click()
  await page.getByText(more.told).waitFor()
}

/** The waiting room is on the page. */
export const isWaiting = (page: Page, text: WholeText = sv): Promise<void> =>
  page.getByRole('heading', { name: text.visit.waiting.title }).waitFor()

/** "Elin, kurator, Mora kommun, är redo. Är du?" – yes. Ends in the talk. */
export const answerReady = async (page: Page, text: WholeText = sv): Promise<void> => {
  await button(page, text.visit.called.go).click()
  await page.getByRole('log').waitFor()
}

/** Writes and sends, on either side. */
export const say = async (page: Page, label: string, words: string): Promise<void> => {
  const field = page.getByLabel(label)
  await field.fill(words)
  await field.press('Control+Enter')
}

/** The words stand in the talk, exactly once. */
export const hears = async (page: Page, words: string): Promise<void> => {
  const line = page.getByRole('log').getByText(words, { exact: true })
  await line.first().waitFor()
  const count = await line.count()
  if (count !== 1) throw new Error(`"${words}" stands ${count} times in the talk.`)
}

/** What is not always in sight in a talk. */
export const openMenu = async (page: Page, { visit }: WholeText = sv): Promise<void> => {
  if (await page.getByRole('dialog').isVisible()) return
  await button(page, visit.talk.more).click()
}

/** Ends the talk from the youth's side. */
export const endTalk = async (page: Page, text: WholeText = sv): Promise<void> => {
  await openMenu(page, text)
  await button(page, text.visit.talk.end).click()
  await button(page, text.visit.talk.endYes).click()
  await page.getByRole('heading', { name: text.visit.after.titles.ended }).waitFor()
}
