/** Which of those who wait are shown: never whom "Ta nästa" takes, and never without saying that somebody is not shown. */
import type { LineEntry } from '../../../shared/contract/visit/line.ts'
import type { Channel, Language, Profession } from '../../../shared/ids.ts'
import { reasonInLine, type Who } from '../../../shared/rules/line/take-reason.ts'
import type { Level } from '../../../shared/rules/line/triage.ts'

export interface LineFilter {
  level?: Level | undefined
  channel?: Channel | undefined
  language?: Language | undefined
  profession?: Profession | undefined
  /** Those whose page is open. */
  connected: boolean
  /** Those of whom the line says why this counsellor should take them. */
  mine: boolean
  /** Every word of it begins a word of what the row says. */
  words: string
}

export const everybody: LineFilter = { connected: false, mine: false, words: '' }

type Choice = 'level' | 'channel' | 'language' | 'profession'
const choices: readonly Choice[] = ['level', 'channel', 'language', 'profession']

const startsIn = (said: string, words: string): boolean => {
  const spoken = said.toLocaleLowerCase('sv').split(/[\s,]+/)
  const sought = words
    .toLocaleLowerCase('sv')
    .split(/[\s,]+/)
    .filter(Boolean)
  return sought.every((word) => spoken.some((one) => one.startsWith(word)))
}

/** `said`: what stands in the row of this one; `who` looks. */
export const fits = (filter: LineFilter, entry: LineEntry, said: string, who: Who): boolean =>
  choices.every((one) => filter[one] === undefined || filter[one] === entry[one]) &&
  (!filter.connected || entry.page === 'here') &&
  (!filter.mine || reasonInLine(entry, who) !== undefined) &&
  startsIn(said, filter.words)

/** How many wait at each level that somebody waits at, the most urgent first; without those put aside. */
export const countsOf = (entries: readonly LineEntry[]): readonly [Level, number][] => {
  const counts = new Map<Level, number>()
  for (const { level, aside } of entries)
    if (!aside) counts.set(level, (counts.get(level) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a - b)
}

/** What somebody in the line has told, each once: nothing is offered that fits nobody. */
export const toldOf = <Field extends Exclude<Choice, 'level'>>(
  entries: readonly LineEntry[],
  field: Field,
): NonNullable<LineEntry[Field]>[] =>
  [...new Set(entries.flatMap((entry) => entry[field] ?? []))] as NonNullable<LineEntry[Field]>[]
