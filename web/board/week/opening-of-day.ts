/** A day of the door as the shifts leave it: when each way of talking is open, and where a gap is. */
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { openSpans } from '../../../shared/rules/opening/shift-door.ts'
import { gapsOf, type Gap } from '../../../shared/rules/opening/shift-gaps.ts'
import { addDays, startOfDay, type Day } from '../../../shared/rules/opening/shift-times.ts'
import type { Channel } from '../../../shared/ids.ts'
import { planText } from '../../text/plan/sv.ts'
import { openRuleNow } from '../plan/opening-rule.ts'
import { clock } from '../plan/shift-block.tsx'

const text = planText.calendar
const channels: readonly Channel[] = ['chat', 'voice', 'video']

const nameOf = (some: readonly Channel[]): string => {
  const words = some.map((channel) => text.short[channel]).join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "12:00–17:00"; midnight at the end of a day is 24. */
export const spanOf = (from: number, to: number, end: number): string =>
  `${clock(from)}–${to === end ? '24:00' : clock(to)}`

export interface DoorDay {
  /** "Chatt, samtal 00:00–24:00", channels with the same times together. */
  open: { key: string; words: string }[]
  gaps: { key: string; when: string; why: string; gap: Gap }[]
}

/** Within one day; what began the day before counts from midnight. */
export const doorOf = (duties: readonly PlannedDuty[], day: Day): DoorDay => {
  const [from, to] = [startOfDay(day), startOfDay(addDays(day, 1))]
  const within = <S extends { opens: number; closes: number }>(spans: readonly S[]): S[] =>
    spans.flatMap((span) => {
      const opens = Math.max(from, span.opens)
      const closes = Math.min(to, span.closes)
      return opens < closes ? [{ ...span, opens, closes }] : []
    })
  const times = channels.map((channel): [Channel, string] => {
    const spans = within(openSpans(duties, channel, openRuleNow.value))
    const isWhole = spans.length === 1 && spans[0]?.opens === from && spans[0].closes === to
    const words = spans.map(({ opens, closes }) => spanOf(opens, closes, to)).join(', ')
    return [channel, isWhole ? text.allDay : words === '' ? text.shut : words]
  })
  const alike = [...new Set(times.map(([, words]) => words))]
  return {
    open: alike.map((words) => {
      const some = times.filter(([, own]) => own === words).map(([channel]) => channel)
      const isAll = some.length === channels.length
      return { key: words, words: isAll ? words : `${nameOf(some)}: ${words}` }
    }),
    gaps: within(gapsOf(duties, openRuleNow.value)).map((gap) => ({
      key: `${gap.opens} ${gap.why}`,
      when: spanOf(gap.opens, gap.closes, to),
      why: text.gap[gap.why](nameOf(gap.channels)),
      gap,
    })),
  }
}
