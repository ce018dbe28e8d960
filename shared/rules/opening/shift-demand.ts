/**
 * When youths come, until the county has counted for itself. Sources: most who write to a youth
 * crisis chat do so between 16 and 24 (over 60 %); Dalarna has about 2,000 visits a year today. All
 * of it gives way to measured figures.
 */
export const planning = {
  /** Visits a week, at about 11,000 a year: the service at full use. */
  perWeek: 210,
  talkMinutes: 25,
  /** Mean minutes until somebody gives up. */
  patienceMinutes: 20,
  source: 'project targets, load to plan for',
  confirmedBy: null,
} as const

/** Parts of an ordinary day by hour 0–23. */
const day = [
  2, 1, 1, 0.5, 0.5, 0.5, 0.5, 1, 2, 2.5, 3, 3, 3.5, 3, 3.5, 5, 7, 8, 9, 10, 11, 10, 8, 5,
] as const
/** Monday – Sunday. */
const days = [1.1, 1.1, 1.05, 1, 0.85, 0.85, 1.05] as const

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The share of a week's visits in each of its 168 hours, Monday 00 first. */
export const dailyShape: readonly number[] = days.flatMap((weight) =>
  day.map((part) => (part * weight) / (sum(day) * sum(days))),
)
