/**
 * What people, talks and patience make of a line: Erlang's formulas for a steady hour. C is a line
 * that nobody leaves; A is one that people give up, each with a patience of their own. Checked
 * against a simulation in test/rules/erlang.test.ts and by `npm run simulate -- county`.
 */

export interface SteadyHour {
  /** Youths an hour. */
  perHour: number
  /** Mean length of a talk, minutes. */
  talkMinutes: number
  /** Talks that can go on at once. */
  seats: number
}

export interface Outcome {
  /** Mean minutes waited, of all who came. */
  meanWait: number
  /** Share who were met within so many minutes of coming. */
  within: (minutes: number) => number
  /** Share who gave up. */
  gaveUp: number
  /** Talks going on at once, on average, by seats. */
  load: number
}

const nothing = (met: number): Outcome => ({
  meanWait: 0,
  within: () => met,
  gaveUp: 1 - met,
  load: 0,
})

/** The share who must wait, when nobody gives up; 1 when the line grows without end. */
export const mustWait = ({ perHour, talkMinutes, seats }: SteadyHour): number => {
  const offered = (perHour * talkMinutes) / 60
  if (offered >= seats) return 1
  // Erlang B by its recursion, then C from B.
  let blocked = 1
  for (let n = 1; n <= seats; n++) blocked = (offered * blocked) / (n + offered * blocked)
  return blocked / (1 - (offered / seats) * (1 - blocked))
}

/** A line that nobody leaves. `meanWait` is infinite when more come than can be met. */
export const erlangC = (hour: SteadyHour): Outcome => {
  const { perHour, talkMinutes, seats } = hour
  if (perHour <= 0) return nothing(1)
  const spare = seats / talkMinutes - perHour / 60
  const waits = mustWait(hour)
  return {
    meanWait: spare <= 0 ? Infinity : waits / spare,
    within: (minutes) => (spare <= 0 ? 0 : 1 - waits * Math.exp(-spare * minutes)),
    gaveUp: 0,
    load: perHour * (talkMinutes / 60 / seats),
  }
}

/** The chances of 0, 1, 2 … youths in the line or in a talk. */
const chancesOf = (arrive: number, finish: number, leave: number, seats: number): number[] => {
  const weights = [1]
  let last = 1
  let most = 1
  for (let n = 1; n < 20_000; n++) {
    last *= arrive / (Math.min(n, seats) * finish + Math.max(0, n - seats) * leave)
    weights.push(last)
    most = Math.max(most, last)
    if (n > seats && last < most * 1e-12) break
    // Kept small, so that a busy line does not run over the largest number.
    if (last > 1e200) {
      for (const [index, weight] of weights.entries()) weights[index] = weight * 1e-200
      last *= 1e-200
      most *= 1e-200
    }
  }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** A line that people give up. */
export const erlangA = ({
  perHour,
  talkMinutes,
  seats,
  patienceMinutes,
}: SteadyHour & {
  /** Mean minutes until somebody who waits gives up. */
  patienceMinutes: number
}): Outcome => {
  if (perHour <= 0) return nothing(1)
  if (seats <= 0) return { ...nothing(0), meanWait: patienceMinutes }
  const arrive = perHour / 60
  const finish = 1 / talkMinutes
  const leave = 1 / patienceMinutes
  const chances = chancesOf(arrive, finish, leave, seats)
  const waiting = chances.reduce((sum, chance, n) => sum + chance * Math.max(0, n - seats), 0)
  const busy = chances.reduce((sum, chance, n) => sum + chance * Math.min(n, seats), 0)
  const a = (seats * finish) / leave
  return {
    meanWait: waiting / arrive,
    gaveUp: (leave * waiting) / arrive,
    load: busy / seats,
    // With k ahead the wait is -ln(B)/leave, B of the distribution Beta(a, k + 1).
    within: (minutes) => {
      const x = Math.exp(-leave * minutes)
      let met = 0
      let term = x ** (a + 1)
      let below = term
      for (const [n, chance] of chances.entries()) {
        const k = n - seats
        if (k < 0) {
          met += chance
          continue
        }
        met += chance * (a / (a + k + 1)) * (1 - below)
        term *= ((1 - x) * (a + 1 + k)) / (k + 1)
        below += term
      }
      return met
    },
  }
}
