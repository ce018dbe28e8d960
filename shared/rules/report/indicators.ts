/**
 * What the county has decided to follow, before it is measured. Each version is one decision and stays as
 * it was: a change is a new version with its own first month, and what was published before keeps the old.
 * A person of the county signs each; until then nobody has confirmed it.
 */
import type { Period } from './period.ts'
import type { Published } from './publish.ts'
import { monthsOf } from './period.ts'

/** By counts of the report: a share of a whole, a mean, or the longest mean of a table to its shortest. */
export type Formula =
  | { kind: 'share'; of: readonly string[]; among: string }
  | { kind: 'mean'; of: string }
  | { kind: 'spread'; table: string }

export interface Indicator {
  id: string
  version: number
  /** The first month it holds for. */
  from: Period
  name: string
  /** What is counted, in words. */
  words: string
  formula: Formula
  /** Reached when at least, or at most, this. Null: followed without a target. */
  target: { atLeast: number } | { atMost: number } | null
  source: string
  owner: string
  /** The day of the decision. */
  decided: string
  confirmedBy: string | null
}

const owner = 'Länets samordnare'
const proposal = { owner, decided: '2026-11-29', confirmedBy: null, version: 1, from: '2025-01' }

export const indicators: readonly Indicator[] = [
  {
    ...proposal,
    id: 'answered',
    name: 'Fick svar',
    words: 'Andel av alla som ställde sig i kö som fick ett samtal.',
    formula: { kind: 'share', of: ['met'], among: 'joined' },
    target: { atLeast: 0.9 },
    source: 'U2, ingen tappas bort; eget förslag till mål',
  },
  {
    ...proposal,
    id: 'in-time',
    name: 'Svar inom 15 minuter',
    words: 'Andel av alla som ställde sig i kö som fick svar inom 15 minuter.',
    formula: { kind: 'share', of: ['inTime'], among: 'joined' },
    target: { atLeast: 0.8 },
    source: 'länets önskan om mål för tillgänglighet; eget förslag till mål',
  },
  {
    ...proposal,
    id: 'urgent-in-time',
    name: 'Brådskande: svar inom 5 minuter',
    words: 'Andel av alla på nivå P1 och P2 som fick svar inom 5 minuter.',
    formula: { kind: 'share', of: ['urgentInTime'], among: 'urgent' },
    target: { atLeast: 0.95 },
    source: 'R1, den som har mest bråttom går först; eget förslag till mål',
  },
  {
    ...proposal,
    id: 'gave-up-late',
    name: 'Gick utan svar efter minst 15 minuter',
    words: 'Andel av alla som ställde sig i kö som väntade minst 15 minuter och aldrig fick svar.',
    formula: { kind: 'share', of: ['gaveUpLate'], among: 'joined' },
    target: { atMost: 0.02 },
    source: 'det som stödlinjer på andra håll har misslyckats med; eget förslag till mål',
  },
  {
    ...proposal,
    id: 'letters-in-time',
    name: 'Brev besvarade inom löftet',
    words: 'Andel av alla besvarade brev som besvarades inom den tid som lovades.',
    formula: { kind: 'share', of: ['lettersInTime'], among: 'letters' },
    target: { atLeast: 0.95 },
    source: 'I3, återkoppling inom två arbetsdagar; eget förslag till mål',
  },
  {
    ...proposal,
    id: 'listened',
    name: 'Jag blev lyssnad på',
    words: 'Medel av svaren 1–5 i Samtalskollen.',
    formula: { kind: 'mean', of: 'survey.listened' },
    target: { atLeast: 4 },
    source: 'patientenkät på varje mottagning; eget förslag till mål',
  },
  {
    ...proposal,
    id: 'helped',
    name: 'Det hjälpte',
    words: 'Medel av svaren 1–5 i Samtalskollen.',
    formula: { kind: 'mean', of: 'survey.helped' },
    target: { atLeast: 4 },
    source: 'patientenkät på varje mottagning; eget förslag till mål',
  },
  {
    ...proposal,
    id: 'equal-waits',
    name: 'Lika väntan i hela länet',
    words:
      'Kommunen med längst medelväntan delat med den med kortast, av de kommuner som kan visas. 1 är lika.',
    formula: { kind: 'spread', table: 'home' },
    target: { atMost: 1.5 },
    source: 'lika villkor i 15 kommuner; eget förslag till mål',
  },
]

/** What the county has decided since, in its settings: from a month on, and what was published before keeps its own. */
export interface DecidedTarget {
  /** The first month it holds for. */
  from: Period
  /** A share is between nought and one. */
  target: number
  decided: string
  source: string
}
export type DecidedTargets = Record<string, DecidedTarget[]>

const aimedAt = (target: Indicator['target'], value: number): Indicator['target'] =>
  target !== null && 'atMost' in target ? { atMost: value } : { atLeast: value }

export const indicatorsWith = (decided: DecidedTargets = {}): readonly Indicator[] =>
  indicators.flatMap((one) => [
    one,
    ...(decided[one.id] ?? []).map(({ target, ...by }, n) => ({
      ...one,
      ...by,
      version: one.version + n + 1,
      target: aimedAt(one.target, target),
    })),
  ])

/** Half a minute either way is nobody's injustice, so that a wait of nought has a ratio too. */
const grain = 0.5

/** The figure by counts that are published alone; undefined where one of them is not shown or is nobody. */
export const valueOf = (
  formula: Formula,
  { counts, means }: Pick<Published, 'counts' | 'means'>,
): number | undefined => {
  if (formula.kind === 'mean') return means[formula.of]
  if (formula.kind === 'share') {
    const among = counts[formula.among]
    const parts = formula.of.map((name) => counts[name])
    if (!among || parts.some((part) => part === null || part === undefined)) return undefined
    return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) / among
  }
  const waits = Object.entries(means).flatMap(([name, mean]) =>
    name.startsWith(`${formula.table}.`) && !name.endsWith('.unsaid') ? [mean + grain] : [],
  )
  return waits.length < 2 ? undefined : Math.max(...waits) / Math.min(...waits)
}

export const isReached = (target: Indicator['target'], value: number): boolean | undefined => {
  if (target === null) return undefined
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
}

/** The version of each that held when the period ended, in the order in which they were first decided. */
export const indicatorsFor = (
  period: Period,
  all: readonly Indicator[] = indicators,
): readonly Indicator[] => {
  const end = monthsOf(period).at(-1)!
  return [...new Set(all.map(({ id }) => id))].flatMap((id) => {
    const held = all.filter((one) => one.id === id && one.from <= end)
    return held.length === 0 ? [] : [held.reduce((a, b) => (b.version > a.version ? b : a))]
  })
}
