/** A steady line, one youth after the other: the referee of the formulas in shared/rules/line/erlang.ts. */
import type { Random } from '../random.ts'

export interface Steady {
  perHour: number
  talkMinutes: number
  seats: number
  /** Absent: nobody gives up. */
  patienceMinutes?: number
}

const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random.next())

/** First come, first served: with so many youths, what they waited and how many gave up. */
export const playSteadyLine = (random: Random, line: Steady, youths: number) => {
  const free = new Float64Array(line.seats)
  let now = 0
  let waited = 0
  let gaveUp = 0
  let within5 = 0
  for (let one = 0; one < youths; one++) {
    now += exponential(random, 60 / line.perHour)
    let seat = 0
    for (let other = 1; other < free.length; other++)
      if ((free[other] ?? 0) < (free[seat] ?? 0)) seat = other
    const wait = Math.max(0, (free[seat] ?? 0) - now)
    const patience =
      line.patienceMinutes === undefined ? Infinity : exponential(random, line.patienceMinutes)
    waited += Math.min(wait, patience)
    if (wait > patience) {
      gaveUp++
      continue
    }
    if (wait <= 5) within5++
    free[seat] = now + wait + exponential(random, line.talkMinutes)
  }
  return { meanWait: waited / youths, gaveUp: gaveUp / youths, within5: within5 / youths }
}
