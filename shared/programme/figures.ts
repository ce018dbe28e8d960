/** How it went at one employer in a year that is over: drop-out, dose, feedback times, outcomes; whoever is few is not shown. */
import type { Figures } from '../contract/programme/admin.ts'
import type { UnitCounts } from '../rules/report/counts.ts'
import { programmeTables } from '../rules/report/programme-counts.ts'
import { shown, shownParts, shownPartsOf } from '../rules/line/small-numbers.ts'

/** Of what the employer's months have been counted to. */
export const figuresOfYear = (months: readonly UnitCounts[]): Figures => {
  const sum = (of: 'counts' | 'sums', name: string) =>
    months.reduce((total, month) => total + (month[of][name] ?? 0), 0)
  const count = (name: string) => sum('counts', `programme.${name}`)
  const outcomesOf = (scale: 'gad7' | 'phq9'): Figures['outcomes']['gad7'] => {
    const counts = programmeTables[scale].map((name) => sum('counts', name))
    const [recovered, improved, unchanged, deteriorated] = shownParts(counts)
    return { measured: shown(count(scale)), recovered, improved, unchanged, deteriorated }
  }
  const over = shown(count('over'))
  const [completers, left] = shownPartsOf(over, [count('completed'), count('dropped')])
  const [adequateDose] = shownPartsOf(over, [count('dosed'), count('undosed')])
  const reached = programmeTables.dropped.map((name) => sum('counts', name))
  const given = shown(count('feedback'))
  const [withinPromise] = shownPartsOf(given, [count('feedbackInTime'), count('feedbackLate')])
  const hours = sum('sums', 'programme.feedback') / count('feedback')
  return {
    begun: shown(count('begun')),
    over,
    completers,
    left,
    adequateDose,
    dropOut: shownPartsOf(left, reached).map((ended, module) => ({ module, ended })),
    feedback: { given, withinPromise, meanHours: given ? Math.round(hours) : undefined },
    outcomes: { gad7: outcomesOf('gad7'), phq9: outcomesOf('phq9') },
  }
}
