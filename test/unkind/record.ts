/** What was written and what was shown to an open eye, of one evening. */
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'

export type Person = 'youth' | 'elin-mora' | 'amir-borlange'

export interface Written {
  by: Person
  text: string
  /** The part of the talk it was written in. */
  epoch: number
}

export interface Record {
  readonly written: Written[]
  /** By person: the words they have had before their eyes. */
  readonly saw: ReadonlyMap<Person, Set<string>>
  /** Words that their writer was shown as not read, or not sent. */
  readonly toldUnread: Set<string>
  readonly see: (person: Person, lines: readonly TalkLine[]) => void
  /** A page has said of own words that the other has read them, and nobody had. */
  readonly lies: Set<string>
}

export const newRecord = (): Record => {
  const written: Written[] = []
  const saw = new Map<Person, Set<string>>(
    (['youth', 'elin-mora', 'amir-borlange'] as const).map((person) => [person, new Set()]),
  )
  const lies = new Set<string>()
  const toldUnread = new Set<string>()
  /** A page knows of a reading only after it, so what is claimed must have been seen already. */
  const check = (person: Person, { text, state, from, earlier, passedOn }: TalkLine): void => {
    const side = person === 'youth' ? 'youth' : 'counsellor'
    if (text === undefined || from !== side || earlier === true || passedOn === true) return
    const others = [...saw].filter(([one]) => (one === 'youth') !== (person === 'youth'))
    const wasSeen = others.some(([, words]) => words.has(text))
    if (state === 'seen' && !wasSeen)
      lies.add(`${person} is told that "${text}" was read, and nobody saw it`)
    if (state !== 'seen') toldUnread.add(text)
    else toldUnread.delete(text)
  }
  return {
    written,
    saw,
    lies,
    toldUnread,
    see: (person, lines) => {
      for (const line of lines) {
        if (line.text !== undefined) saw.get(person)?.add(line.text)
        check(person, line)
      }
    },
  }
}
