/** What is counted of treatments: who began and who was through, how far, with what dose and what sure change, and how soon feedback came. */
import { units } from '../../county/dalarna.ts'
import { languages } from '../../languages.ts'
import type { Change } from '../scales/scale-change.ts'
import type { Sum } from './suppress.ts'

/** The programmes there are; a test holds them to the packs. */
export const programmes = ['angesthjalpen-ung'] as const
const modules = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const
const changes = ['recovered', 'improved', 'unchanged', 'deteriorated'] as const satisfies Change[]
const measured = ['gad7', 'phq9'] as const

/** One treatment, as far as a month knows it. */
export interface CountedTreatment {
  unit: string
  programme: string
  language: string
  /** In this month. */
  begun: boolean
  over?: {
    completed: boolean
    /** The last module that was sent. */
    reached: number
    dosed: boolean
    gad7?: Change | undefined
    phq9?: Change | undefined
  }
  feedback: readonly { hours: number; inTime: boolean }[]
}

const parts = (table: string, names: readonly string[]): string[] =>
  names.map((name) => `programme.${table}.${name}`)
const lists = (table: string): Readonly<Record<'unit' | 'language' | 'programme', string[]>> => ({
  unit: parts(`${table}.at`, units.map(({ id }) => id).toReversed()),
  language: parts(`${table}.in`, [...languages.map(({ lang }) => lang), 'other']),
  programme: parts(`${table}.of`, [...programmes, 'other']),
})
const [begun, over] = [lists('begun'), lists('over')]

export const programmeTables = {
  begun: [...begun.programme, ...begun.unit, ...begun.language],
  over: [...over.programme, ...over.unit, ...over.language],
  dropped: parts('dropped', modules),
  gad7: parts('gad7', changes),
  phq9: parts('phq9', changes),
} as const

const whole = (name: string, ...of: string[]): Sum => ({ whole: `programme.${name}`, parts: of })
export const programmeSums: readonly Sum[] = [
  ...Object.values(begun).map((table) => whole('begun', ...table)),
  ...Object.values(over).map((table) => whole('over', ...table)),
  whole('over', 'programme.completed', 'programme.dropped'),
  whole('over', 'programme.dosed', 'programme.undosed'),
  whole('dropped', ...programmeTables.dropped),
  ...measured.map((scale) => whole(scale, ...programmeTables[scale])),
  whole('feedback', 'programme.feedbackInTime', 'programme.feedbackLate'),
]

const known = (list: readonly string[], name: string): string =>
  list.includes(name) ? name : 'other'
const spoken: readonly string[] = languages.map(({ lang }) => lang)

/** By whom, in which words and in which programme. */
const places = (table: string, { unit, language, programme }: CountedTreatment): string[] => [
  `programme.${table}`,
  `programme.${table}.at.${unit}`,
  `programme.${table}.in.${known(spoken, language)}`,
  `programme.${table}.of.${known(programmes, programme)}`,
]

/** Which counts a treatment adds one to; hours where a mean is made of them. */
export const countsOfTreatment = (one: CountedTreatment): [name: string, hours?: number][] => {
  const names: string[] = one.begun ? places('begun', one) : []
  const end = one.over
  if (end !== undefined) {
    names.push(...places('over', one), `programme.${end.dosed ? 'dosed' : 'undosed'}`)
    if (end.completed) names.push('programme.completed')
    else names.push('programme.dropped', `programme.dropped.${Math.min(end.reached, 8)}`)
    for (const scale of measured) {
      const change = end[scale]
      if (change !== undefined) names.push(`programme.${scale}`, `programme.${scale}.${change}`)
    }
  }
  return [
    ...names.map((name): [string] => [name]),
    ...one.feedback.flatMap(({ hours, inTime }): [string, number?][] => [
      ['programme.feedback', hours],
      [inTime ? 'programme.feedbackInTime' : 'programme.feedbackLate'],
    ]),
  ]
}
