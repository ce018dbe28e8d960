/** How early and late one may come to a booked time, ms; apart, since every language says it on the way into a talk. */
const minute = 60_000

export const entranceTimes = { from: 10 * minute, lateUntil: 15 * minute } as const
