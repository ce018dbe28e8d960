/** A form of answers becomes a score and a flag, exactly by the instrument's own rules and no others. */
import { scales, type SafetyItem, type Scale, type ScaleId } from './rating-scales.ts'

/** One answer per item; `null` is an item that was left out. */
export type Answers = readonly (number | null)[]

/** What a safety answer asks for: nothing, a person soon, or a person at once. Never how great a risk is. */
export type SafetyFlag = 'none' | 'safety' | 'immediate'

export interface Score {
  /** Absent when the instrument has no total, or too much was left out. */
  score?: number
  /** Reckoned from the items that were answered. */
  prorated: boolean
  flag: SafetyFlag
}

/** True when there is one answer per item and each is one of the choices. */
export const fits = ({ items, lowest, highest }: Scale, answers: Answers): boolean =>
  answers.length === items &&
  answers.every((one) => one === null || (Number.isInteger(one) && one >= lowest && one <= highest))

/**
 * A skipped safety item is a flag of its own. Source: PHQ-9 item 9, clinical rule. Where there is a flag,
 * help is shown before the answers are sent on; no judgement of risk.
 */
export const flagOf = (safety: SafetyItem | undefined, answers: Answers): SafetyFlag => {
  if (safety === undefined) return 'none'
  const answer = answers[safety.item - 1] ?? null
  if (answer === null) return 'safety'
  if (safety.immediateOn.includes(answer)) return 'immediate'
  return safety.flagOn.includes(answer) ? 'safety' : 'none'
}

/** The question of safety was left out: nothing was said, so nothing is assumed, and help is shown all the same. */
export const isDeclined = (safety: SafetyItem | undefined, answers: Answers): boolean => {
  if (safety === undefined) return false
  const answer = answers[safety.item - 1] ?? null
  return answer === null || safety.declinedOn?.includes(answer) === true
}

/** Answers that do not fit give no score and, where there is a safety item, a flag: look at it. */
export const scoreScale = (id: ScaleId, answers: Answers): Score => scoreOf(scales[id], answers)

export const scoreOf = (scale: Scale, answers: Answers): Score => {
  const flag = flagOf(scale.safety, answers)
  if (!scale.totalled || !fits(scale, answers)) return { prorated: false, flag }
  const given = answers.filter((one) => one !== null)
  const missing = scale.items - given.length
  const safetyMissing = scale.safety !== undefined && answers[scale.safety.item - 1] === null
  if (missing > scale.mayMiss || safetyMissing) return { prorated: false, flag }
  const sum = given.reduce((total, one) => total + one, 0)
  if (missing === 0) return { score: sum, prorated: false, flag }
  return { score: Math.round((sum / given.length) * scale.items), prorated: true, flag }
}

/** Staff only. */
export const bandOf = (id: ScaleId, score: number): string | undefined =>
  scales[id].bands.find(([from, to]) => score >= from && score <= to)?.[2]
