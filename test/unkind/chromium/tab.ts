/** One tab in a real Chromium: what stands in it and can be pressed, and every line and message that it showed to an open eye. */
import type { Page } from 'playwright-core'
import { deskText } from '../../../web/text/desk/sv.ts'
import { sv } from '../../../web/text/youth/with-door.ts'
import type { Record, Person } from '../record.ts'

/** How either page says that the other is not there. */
const away = [sv.visit.talk.awayNow('').trim(), deskText.talks.goneNow, deskText.talks.gone(1)]

/** Longer than an unkind county keeps anything under way; who has waited so long presses again. */
const patience = 4_000

export interface Shown {
  buttons: readonly string[]
  /** First headings, as far as they are drawn. */
  title: string
  lines: readonly { text: string; own: boolean; state: string; earlier: boolean }[]
  /** Lines that stand there and cannot be read. */
  shut: number
  canWrite: boolean
  /** It says that the other is not there. */
  isAway: boolean
  /** What it says of the sound, while they speak: `up` is "Ni hör varandra nu". */
  sound: string | undefined
  /** Short messages to a member of staff, those that stay until they are put away among them. */
  notices: readonly string[]
}

/** Runs in the page: tells of each line as it stands before an open eye, and reads the page for who looks at it. */
const inPage = (awayWords: readonly string[]): void => {
  const own = window as unknown as {
    saw: (lines: Shown['lines'], notices: Shown['notices']) => Promise<void>
    shown: () => Shown
  }
  const linesNow = (): Shown['lines'] =>
    [...document.querySelectorAll<HTMLElement>('.chat-line')].map((line) => ({
      text: line.querySelector('p')?.textContent ?? '',
      own: line.dataset['own'] === 'true',
      state: line.dataset['state'] ?? '',
      earlier: line.dataset['earlier'] === 'true',
    }))
  const noticesNow = (): Shown['notices'] =>
    [...document.querySelectorAll('.notice')].map((notice) => notice.textContent ?? '')
  const isDrawn = (element: Element): boolean => element.checkVisibility()
  const words = (element: Element): string => (element.textContent ?? '').trim()
  own.shown = () => ({
    buttons: [...document.querySelectorAll('button:not([aria-disabled="true"])')]
      .filter(isDrawn)
      .map(words),
    title: [...document.querySelectorAll('h1')].filter(isDrawn).map(words).join(),
    lines: linesNow(),
    shut: [...document.querySelectorAll('.chat-told')].length,
    canWrite: [...document.querySelectorAll('.composer')].some(isDrawn),
    isAway: awayWords.some((one) => document.body.innerText.includes(one)),
    sound: document.querySelector<HTMLElement>('.stage')?.dataset['state'],
    notices: noticesNow(),
  })
  let told = ''
  const look = (): void => {
    if (document.visibilityState !== 'visible') return
    const lines = linesNow()
    const notices = noticesNow()
    const now = JSON.stringify([lines, notices])
    if (now === told) return
    told = now
    void own.saw(lines, notices)
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-state'],
  })
  document.addEventListener('visibilitychange', look)
}

/** Three browsers tell one after the other, so what one claims is held against what the others have shown a moment later. */
const toldApart = 3_000

export const claimsAreIn = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, toldApart))

/** Watches a page from now on, in which nobody waits long and leaving with a talk open is meant. */
export const watchTab = async (page: Page, person: Person, record: Record): Promise<void> => {
  page.setDefaultTimeout(patience)
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
  await watchLines(page, () => person, record)
}

/** What it shows from now on goes into the record as seen by this person. */
export const watchLines = async (
  page: Page,
  personNow: () => Person,
  record: Record,
): Promise<void> => {
  const see = (lines: Shown['lines']): void => {
    const person = personNow()
    const side = person === 'youth' ? 'youth' : 'counsellor'
    const other = person === 'youth' ? 'counsellor' : 'youth'
    record.see(
      person,
      lines.map(({ text, own, state, earlier }, n) => ({
        mid: String(n),
        text,
        from: own ? side : other,
        at: undefined,
        epoch: 0,
        state: state as 'seen',
        ...(earlier && { earlier }),
      })),
    )
  }
  const claimsReading = ({ own, state }: Shown['lines'][number]): boolean => own && state === 'seen'
  await page.exposeFunction('saw', (lines: Shown['lines'], notices: Shown['notices']) => {
    for (const one of notices) record.notice(personNow(), one)
    see(lines.filter((line) => !claimsReading(line)))
    setTimeout(() => see(lines.filter(claimsReading)), toldApart)
  })
  await page.addInitScript(inPage, away)
}

/** Undefined while the page is not there, or just goes. */
export const readTab = (page: Page): Promise<Shown | undefined> =>
  page
    .evaluate(() => (window as unknown as { shown?: () => Shown }).shown?.())
    .catch(() => undefined)

export const pressIn = async (page: Page, name: string): Promise<boolean> =>
  page
    .getByRole('button', { name, exact: true })
    .first()
    .click()
    .then(
      () => true,
      () => false,
    )

/** Writes and sends; false when the place to write went away under the hand, or the words stand in it still. */
export const writeIn = async (page: Page, words: string): Promise<boolean> => {
  const field = page.locator('.composer textarea')
  try {
    await field.fill(words)
    // Behind a dialog nobody writes.
    if ((await field.inputValue()) !== words) return false
    await field.press('Control+Enter')
    return (await field.inputValue()) !== words
  } catch {
    return false
  }
}
