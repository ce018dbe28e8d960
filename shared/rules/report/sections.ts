/** The report in the order in which it is read: which counts stand under which heading, on the page, on paper and in files. */
import { units } from '../../county/dalarna.ts'
import { statements, tables } from './counts.ts'
import { programmeTables } from './programme-counts.ts'

export const sectionNames = [
  'visits',
  'trend',
  'waits',
  'gaveUp',
  'levels',
  'crisis',
  'topics',
  'outcomes',
  'whereTo',
  'promises',
  'survey',
  'surveyByUnit',
  'programme',
  'programmeChange',
  'programmeBy',
  'equal',
  'who',
  'reach',
  'coverage',
  'units',
] as const
export type SectionName = (typeof sectionNames)[number]

const everyUnit = units.map(({ id }) => id)

/** The counts of each; those of the trend are of other months, and reach holds some against people. */
export const sectionCounts: Readonly<Record<SectionName, readonly string[]>> = {
  visits: ['joined', 'met', 'unmet', 'left', 'lost'],
  trend: [],
  waits: ['inTime', 'late', ...tables.waited],
  gaveUp: ['gaveUpSoon', 'gaveUpLate', ...tables.gaveUp],
  levels: tables.level,
  crisis: [
    'urgent',
    'urgentInTime',
    'urgentLate',
    'urgentUnmet',
    'levelChanged',
    'raised',
    'lowered',
  ],
  topics: tables.topic,
  outcomes: tables.outcome,
  whereTo: tables.whereTo,
  promises: ['letters', 'lettersInTime', 'lettersLate'],
  survey: statements.map((one) => `survey.${one}`),
  surveyByUnit: everyUnit.flatMap((unit) => statements.map((one) => `survey.${one}.${unit}`)),
  programme: [
    'programme.begun',
    'programme.over',
    'programme.completed',
    'programme.dropped',
    ...programmeTables.dropped,
    'programme.dosed',
    'programme.undosed',
    'programme.feedback',
    'programme.feedbackInTime',
    'programme.feedbackLate',
  ],
  programmeChange: [
    'programme.gad7',
    ...programmeTables.gad7,
    'programme.phq9',
    ...programmeTables.phq9,
  ],
  programmeBy: [...programmeTables.begun, ...programmeTables.over],
  equal: tables.home,
  who: [...tables.channel, ...tables.language, ...tables.age, ...tables.gender],
  reach: [],
  coverage: [],
  units: everyUnit.map((unit) => `unit.${unit}`),
}
