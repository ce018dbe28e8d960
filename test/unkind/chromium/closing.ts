/**
 * What is asked at the end of a journey that was played under the weather, of the pages as they stand then. Who talks with
 * whom is the journey's own matter, and so is what it ended or erased: asked is what any page can be asked.
 */
import type { Page } from 'playwright-core'
import { neutralSite } from '../../../shared/neutral-site.ts'
import { newRecord, type Person, type Record, type Stands } from '../record.ts'
import { claimsAreIn, readTab, watchLines, type Shown } from './tab.ts'

/** What is under way at the end has come by then, on a machine on which other tests play. */
const within = 20_000
const looksEvery = 200

export interface Closing {
  /** Before the page goes anywhere. */
  readonly watch: (page: Page) => Promise<void>
  /** Waits until it holds, or tells what does not. */
  readonly ask: () => Promise<readonly string[]>
}

interface Seen {
  of: Person
  shown: Shown
}

const personOf = (page: Page): Person => (page.url().includes('/personal/') ? 'elin-mora' : 'youth')

const standsOf = ({ of, shown }: Seen): Stands => ({
  of,
  isOpen: true,
  lines: shown.lines.filter(({ own }) => own) as Stands['lines'],
})

const isTalking = ({ shown }: Seen): boolean => shown.canWrite

/** Did every word that stands on a page arrive, or was its writer told? Does all that is written leave? */
const wordsOf = (seen: readonly Seen[], record: Record): string[] => {
  const windows = seen.map(standsOf)
  const written = windows.flatMap(({ of: by, lines }) =>
    lines.flatMap(({ text }) => (text === undefined ? [] : [{ by, text, epoch: 0 }])),
  )
  record.written.splice(0, record.written.length, ...written)
  const lost = record
    .lost(windows)
    .map(({ text }) => `"${text}" reached nobody, and stands as sent`)
  const left = seen
    .filter(isTalking)
    .flatMap(({ of, shown }) =>
      shown.lines.filter(({ own, state }) => own && /sending|waiting/.test(state)).map(() => of),
    )
  return [...lost, ...left.map((of) => `a page of the ${of} has lines that never left`)]
}

/** Where two talk and no third does, neither says that the other is gone; and no page is empty. */
const truthOf = (seen: readonly Seen[]): string[] => {
  const talking = seen.filter(isTalking)
  const isOfTwo = talking.length === 2 && talking[0]!.of !== talking[1]!.of
  const away = isOfTwo ? talking.filter(({ shown }) => shown.isAway) : []
  const empty = seen.filter(({ shown }) => shown.title === '')
  return [
    ...away.map(({ of }) => `a page of the ${of} says that the other is gone, who is there`),
    ...empty.map(({ of }) => `a page of the ${of} says nothing of where they are`),
  ]
}

export const closingQuestions = (): Closing => {
  const record = newRecord()
  const pages: Page[] = []
  const look = async (): Promise<string[]> => {
    const seen: Seen[] = []
    for (const page of pages) {
      // After the quick exit a page is of another site, and says nothing of ours.
      const isAway = page.isClosed() || page.url().startsWith(neutralSite)
      const shown = isAway ? undefined : await readTab(page)
      if (shown !== undefined) seen.push({ of: personOf(page), shown })
    }
    return [...wordsOf(seen, record), ...truthOf(seen)]
  }
  return {
    watch: async (page) => {
      pages.push(page)
      await watchLines(page, () => personOf(page), record)
    },
    ask: async () => {
      const until = performance.now() + within
      let found = await look()
      while (found.length > 0 && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, looksEvery))
        found = await look()
      }
      await claimsAreIn()
      return [...found, ...record.lies]
    },
  }
}
