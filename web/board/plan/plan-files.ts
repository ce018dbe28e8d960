/** The shifts that are shown as files, made on the page: for a spreadsheet, and for a calendar. */
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { asCsv } from '../../../shared/rules/report/as-csv.ts'
import { channelName, languageName, professionName } from '../../staff/names-of-terms.ts'
import { planText } from '../../text/plan/sv.ts'

const text = planText.files

/** Whoever is away has a row too, and no word of why. */
export const planCsv = (duties: readonly PlannedDuty[]): string =>
  asCsv([
    [...text.columns],
    ...duties.map(({ starts, ends, person, channels, talks, away, insteadOf }) => [
      localTime(starts).day,
      localTime(starts).time,
      localTime(ends).day,
      localTime(ends).time,
      Math.round(((ends - starts) / 3_600_000) * 100) / 100,
      person.firstName,
      person.employer,
      professionName(person.profession),
      channels.map(channelName).join(', '),
      talks,
      person.languages.map(languageName).join(', '),
      away === undefined ? '' : planText.away,
      insteadOf?.firstName ?? '',
    ]),
  ])

/** Told in UTC, so that no program has to know our clocks; only who is there and where from. */
export const planCalendar = async (
  duties: readonly PlannedDuty[],
  now: number,
): Promise<string> => {
  const { writeCalendar } = await import('../../../shared/rules/calendar/write.ts')
  const working = duties.filter(({ away }) => away === undefined)
  return writeCalendar(
    working.map(({ shift, day, starts, ends, person }) => ({
      uid: `${shift}-${day}@pass`,
      starts,
      ends,
      title: `${person.firstName}, ${person.employer}`,
    })),
    now,
  )
}
