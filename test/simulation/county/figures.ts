/** What a year comes to: waits, those met in time, those who gave up, and how fair it was. */
import { municipalities } from '../../../shared/county/dalarna.ts'
import { fairnessOf } from '../../../shared/rules/opening/shift-fairness.ts'
import type { Met } from './evening.ts'

export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0
}
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

export interface YearFigures {
  youths: number
  meanWait: number
  p95: number
  within5: number
  gaveUp: number
  full: number
  /** Mean wait of the municipality that waits longest, to that which waits shortest. */
  ratio: number
  acuteP95: number
  ordinaryP50: number
}

export const figuresOf = (met: readonly Met[]): YearFigures => {
  const joined = met.filter(({ outcome }) => outcome !== 'told-full')
  const waits = joined.map(({ waited }) => waited)
  const levelled = (level: number) =>
    joined.filter(({ comer }) => comer.level === level).map(({ waited }) => waited)
  const byHome = municipalities.map((_, home) => ({
    code: home,
    minutes: [mean(joined.filter(({ comer }) => comer.home === home).map(({ waited }) => waited))],
  }))
  // Means of a whole year: each place counts as often as it may be shown.
  const { ratio } = fairnessOf(
    byHome.map(({ code, minutes }) => ({ code, minutes: Array(5).fill(minutes[0]) as number[] })),
  )
  return {
    youths: met.length,
    meanWait: mean(waits),
    p95: quantile(waits, 0.95),
    within5:
      joined.filter(({ outcome, waited }) => outcome === 'met' && waited <= 5).length /
      joined.length,
    gaveUp: joined.filter(({ outcome }) => outcome === 'gave-up').length / joined.length,
    full: 1 - joined.length / met.length,
    ratio: ratio ?? 1,
    acuteP95: quantile(levelled(1), 0.95),
    ordinaryP50: quantile(levelled(4), 0.5),
  }
}

export interface Calibration {
  estimates: number
  /** Share met no later than the upper end said, and no later than the lower end. */
  heldUpper: number
  heldLower: number
  /** Mean width of what was said, minutes. */
  width: number
}

/** Only estimates that said more than "at once": those that nobody could get wrong are left out. */
export const calibrationOf = (met: readonly Met[]): Calibration => {
  const said = met.flatMap(({ told, waited, outcome }) =>
    told !== undefined && told.to > 2 && outcome === 'met' ? [{ told, waited }] : [],
  )
  const share = (holds: (one: (typeof said)[number]) => boolean) =>
    said.filter(holds).length / Math.max(1, said.length)
  return {
    estimates: said.length,
    heldUpper: share(({ told, waited }) => waited <= told.to),
    heldLower: share(({ told, waited }) => waited <= told.from),
    width: mean(said.map(({ told }) => told.to - told.from)),
  }
}
