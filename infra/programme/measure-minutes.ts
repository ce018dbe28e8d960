/** How long a module takes, so that no page promises a quarter of an hour that takes three. */
import type { Field, FieldSource } from '../../shared/programme/field.ts'
import type { ModuleText } from '../../shared/programme/pack.ts'
import { everyText } from './count-words.ts'

/** Seconds to think of and write an answer on a phone, by the kind of field. */
const seconds: Readonly<Record<Field['kind'], number>> = {
  text: 40,
  longtext: 120,
  date: 15,
  datetime: 15,
  slider: 10,
  choice: 10,
  choices: 20,
  ref: 15,
  list: 30,
  pairs: 80,
  curve: 60,
  ladder: 60,
  repeat: 0,
  safetyPlan: 40,
  survey: 10,
}

export const paceRule: {
  /** Words a minute, read in silence by a tired youth; easy Swedish is for those who read more slowly. */
  wordsAMinute: Readonly<Record<string, number>>
  question: number
  seconds: typeof seconds
  source: string
  confirmedBy: string | null
} = {
  wordsAMinute: { 'sv-x-latt': 110 },
  /** Seconds for a question of knowledge and its answer, beyond reading them. */
  question: 10,
  seconds,
  source: 'our own assumptions until the time youths take is known',
  confirmedBy: null,
}
const usualPace = 165
/** A promise is rounded up, in steps of so many minutes. */
const step = 5

type Asked = Field | FieldSource

/** How many of it are filled in at least. */
const times = (field: Asked): number => {
  switch (field.kind) {
    case 'list':
      return field.count
    case 'pairs':
    case 'ladder':
      return field.min
    case 'safetyPlan':
      return field.parts.length
    case 'survey':
      return field.items.length
    default:
      return 1
  }
}

/** Boxes that must be filled in before a homework counts as whole: a pair and a step of the ladder have two each. */
export const requiredAnswers = (fields: readonly Asked[]): number =>
  fields.reduce((sum, field) => {
    if (field.optional === true) return sum
    if (field.kind === 'repeat') return sum + field.min * requiredAnswers(field.fields)
    const boxes = field.kind === 'pairs' || field.kind === 'ladder' ? 2 : 1
    return sum + boxes * times(field)
  }, 0)

const secondsOf = (field: Asked): number => {
  if (field.optional === true) return 0
  if (field.kind === 'repeat')
    return Math.max(1, field.min) * field.fields.reduce((sum, inner) => sum + secondsOf(inner), 0)
  return seconds[field.kind] * times(field)
}

/** Reading everything once, the exercises and what the homework asks for beyond them. */
export const minutesOf = (text: Omit<ModuleText, 'minutes' | 'pictures'>): number => {
  const words = everyText(text).join(' ').split(/\s+/).length
  const reading = words / (paceRule.wordsAMinute[text.language] ?? usualPace)
  const exercised = text.exercises.filter(
    ({ id }) => text.tracks.length === 0 || !text.tracks.some((track) => track.id === id),
  )
  const own = exercised.flatMap(({ fields }) => fields)
  const known = new Set(own.map(({ id }) => id))
  const asked = [...own, ...text.homework.fields.filter(({ id }) => !known.has(id))]
  const writing = asked.reduce((sum, field) => sum + secondsOf(field), 0)
  const questions = text.checks.length * paceRule.question
  return Math.ceil((reading + (writing + questions) / 60) / step) * step
}
