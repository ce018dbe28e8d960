/** The county's youths and counsellors for a simulated year; everything by chance, with a seed. */
import { municipalities } from '../../../shared/county/dalarna.ts'
import type { Level } from '../../../shared/rules/line/triage.ts'
import type { Random } from '../random.ts'

export interface Comer {
  at: number
  level: Level
  /** Index of the municipality. */
  home: number
  patience: number
  talk: number
  avoidsHome: boolean
  place: string
}

/** Inhabitants in thousands, in the order of the county's list. Source: Statistics Sweden, rounded. */
const inhabitants = [
  22.8, 51.9, 59.9, 10.4, 15.1, 15.8, 26.4, 10.4, 20.6, 6.9, 10.9, 10.7, 11.1, 6.7, 7,
]

const cumulated = (weights: readonly number[]): number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let so = 0
  return weights.map((weight) => (so += weight / sum))
}
const homes = cumulated(inhabitants)
const levels = cumulated([2, 10, 20, 55, 13])

const drawn = (random: Random, shares: readonly number[]): number => {
  const x = random.next()
  const found = shares.findIndex((share) => x < share)
  return found === -1 ? shares.length - 1 : found
}

export const exponential = (random: Random, mean: number): number =>
  -mean * Math.log(1 - random.next())

/** Talks of 25 minutes in the mean, few very short and some long: a gamma distribution of shape 3. */
const talkOf = (random: Random, mean: number): number =>
  [1, 2, 3].reduce((sum) => sum + exponential(random, mean / 3), 0)

/** Those who come within one opening; `rate` is youths a minute. */
export const comersOf = (
  random: Random,
  { opens, closes, rate }: { opens: number; closes: number; rate: number },
  { talkMinutes, patienceMinutes }: { talkMinutes: number; patienceMinutes: number },
  number: () => number,
): Comer[] => {
  const found: Comer[] = []
  for (let at = opens; ;) {
    at += exponential(random, 1 / rate)
    if (at >= closes) return found
    found.push({
      at,
      level: (drawn(random, levels) + 1) as Level,
      home: drawn(random, homes),
      patience: exponential(random, patienceMinutes),
      talk: talkOf(random, talkMinutes),
      avoidsHome: random.chance(0.15),
      place: String(number()).padStart(9, '0'),
    })
  }
}

export const places = municipalities.length
