/** What was written, what was shown to an open eye, and what the writers are told of it, of one evening. */
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'

export type Person = 'youth' | 'elin-mora' | 'amir-borlange'

export interface Written {
  by: Person
  text: string
  /** The part of the talk it was written in. */
  epoch: number
}

/** What stands in one window at the end, or stood there when it was closed. */
export interface Stands {
  of: Person
  isOpen: boolean
  lines: readonly Pick<TalkLine, 'text' | 'state'>[]
}

export interface Record {
  readonly written: Written[]
  /** By person: the words they have had before their eyes. */
  readonly saw: ReadonlyMap<Person, Set<string>>
  readonly see: (person: Person, lines: readonly TalkLine[]) => void
  /** A message that stood before this person's eyes. */
  readonly notice: (person: Person, text: string) => void
  /** Words that nobody on the other side saw, and that no window of their writer says this of. */
  readonly lost: (windows: readonly Stands[]) => readonly Written[]
  /** A page has said of own words that the other has read them, and nobody had. */
  readonly lies: Set<string>
}

/** How a page says of own words that nobody has them yet, or that nobody read them. */
const saysSo: ReadonlySet<TalkLine['state']> = new Set(['waiting', 'sending', 'unread'])

export const newRecord = (): Record => {
  const written: Written[] = []
  const saw = new Map<Person, Set<string>>(
    (['youth', 'elin-mora', 'amir-borlange'] as const).map((person) => [person, new Set()]),
  )
  const lies = new Set<string>()
  const notices: { of: Person; text: string }[] = []
  const wasSeen = (by: Person, text: string): boolean =>
    [...saw].some(([who, words]) => (who === 'youth') !== (by === 'youth') && words.has(text))
  /** A page knows of a reading only after it, so what is claimed must have been seen already. */
  const check = (person: Person, { text, state, from, earlier, passedOn }: TalkLine): void => {
    const side = person === 'youth' ? 'youth' : 'counsellor'
    if (text === undefined || from !== side || earlier === true || passedOn === true) return
    if (state === 'seen' && !wasSeen(person, text))
      lies.add(`${person} is told that "${text}" was read, and nobody saw it`)
  }
  /** What an open window says holds; what stood in a closed one counts when the words stand nowhere else. */
  const isTold = ({ by, text }: Written, windows: readonly Stands[]): boolean => {
    if (notices.some((one) => one.of === by && one.text.includes(text))) return true
    const stand = windows.flatMap(({ of, isOpen, lines }) =>
      of === by ? lines.filter((line) => line.text === text).map((l) => ({ ...l, isOpen })) : [],
    )
    const inOpen = stand.filter(({ isOpen }) => isOpen)
    return (inOpen.length > 0 ? inOpen : stand).some(({ state }) => saysSo.has(state))
  }
  /**
   * Written on a device that was put away: the one that goes on says of each line that it cannot open that nobody has
   * read it. So many words of this person's have been told of.
   */
  const toldOfShut = (by: Person, windows: readonly Stands[]): number =>
    Math.max(
      0,
      ...windows
        .filter(({ of, isOpen }) => of === by && isOpen)
        .map(
          ({ lines }) => lines.filter((l) => l.text === undefined && l.state === 'unread').length,
        ),
    )
  return {
    written,
    saw,
    lies,
    notice: (of, text) => {
      if (!notices.some((one) => one.of === of && one.text === text)) notices.push({ of, text })
    },
    lost: (windows) => {
      const untold = written.filter((one) => !wasSeen(one.by, one.text) && !isTold(one, windows))
      const before = (n: number, by: Person) =>
        untold.slice(0, n).filter((other) => other.by === by).length
      return untold.filter(({ by }, n) => before(n, by) >= toldOfShut(by, windows))
    },
    see: (person, lines) => {
      for (const line of lines) {
        if (line.text !== undefined) saw.get(person)?.add(line.text)
        check(person, line)
      }
    },
  }
}
