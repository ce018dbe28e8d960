/**
 * Evenings in which some of those in line have lost their page when they are called: what a ready check that
 * waits for them costs those who are there, and whom it would still have met. Seconds; by chance, with a seed.
 */
import { callingOrder, isThere } from '../../../shared/rules/line/who-is-here.ts'
import { times } from '../../../shared/rules/line/times.ts'
import type { Level } from '../../../shared/rules/line/triage.ts'
import { seededRandom, type Random } from '../random.ts'
import { exponential } from './people.ts'

export interface AwayPlan {
  seed: number
  evenings: number
  seats: number
  /** Share of what the counsellors can do that is asked for. */
  load: number
  /** Share of those who wait longer than a moment whose page is gone before they are called. */
  away: number
  /** Of these, how many come back within the grace, and after how many seconds in the mean. */
  returns: number
  awaySeconds: number
  /** How long somebody is waited for whom nothing reaches. */
  check: number
  /** Whether those who are there are called first, as the clinic does, or all as they stand. */
  hereFirst: boolean
}

export interface AwayFigures {
  /** Seconds, of those who were there until they were called. */
  meanWait: number
  /** Seconds of counsellors an evening in which somebody was called whom nothing reached. */
  calledInVain: number
  /** Of those who came back, the share that was met. */
  metOfReturned: number
}

interface Waiting {
  since: number
  level: Level
  seenAt: number
  connection?: string
  goneAt?: number
  /** When the page comes back; nobody knows it beforehand. */
  backAt: number
  /** When the page is lost: a minute after joining or later, or whoever it is has just come. */
  goesAt: number
  isBack: boolean
}

const evening = 4.5 * 3600
const talk = 25 * 60
const answering = 8
const grace = times.grace / 1000
const tick = 5

const comes = (random: Random, now: number, plan: AwayPlan): Waiting => {
  const goes = random.chance(plan.away)
  const goesAt = goes ? now + 60 + exponential(random, 120) : Infinity
  const comesBack = goes && random.chance(plan.returns)
  const backAt = comesBack ? goesAt + exponential(random, plan.awaySeconds) : Infinity
  return { since: now, level: 4, seenAt: 0, connection: 'up', backAt, goesAt, isBack: false }
}

export const playCalledAway = (plan: AwayPlan): AwayFigures => {
  const random = seededRandom(plan.seed)
  const rate = (plan.seats * plan.load) / talk
  let waited = 0
  let there = 0
  let vain = 0
  let returned = 0
  let met = 0
  for (let played = 0; played < plan.evenings; played++) {
    const freeAt = Array.from({ length: plan.seats }, () => 0)
    const line: Waiting[] = []
    const aside: Waiting[] = []
    let next = exponential(random, 1 / rate)
    for (let now = 0; now < evening; now += tick) {
      for (; next <= now; next += exponential(random, 1 / rate))
        line.push(comes(random, next, plan))
      for (const one of [...line, ...aside]) {
        if (now >= one.goesAt && one.connection !== undefined && now < one.backAt) {
          delete one.connection
          one.goneAt = one.goesAt * 1000
        }
        if (one.goneAt === undefined || now < one.backAt) continue
        delete one.goneAt
        one.connection = 'up'
        one.isBack = true
        returned++
        if (aside.includes(one)) line.unshift(...aside.splice(aside.indexOf(one), 1))
      }
      for (const places of [line, aside])
        for (let at = places.length - 1; at >= 0; at--)
          if (now - (places[at]?.goneAt ?? Infinity) / 1000 > grace) places.splice(at, 1)
      for (const [seat, free] of freeAt.entries()) {
        if (free > now) continue
        for (const one of line) if (one.goneAt === undefined) one.seenAt = now * 1000
        const [first] = plan.hereFirst ? callingOrder(line, now * 1000) : line
        if (first === undefined) break
        line.splice(line.indexOf(first), 1)
        const lasts = exponential(random, talk)
        if (isThere(first, now * 1000)) {
          if (first.isBack) met++
          else {
            waited += now - first.since
            there++
          }
          freeAt[seat] = now + answering + lasts
        } else if (first.backAt <= now + plan.check) {
          returned++
          met++
          vain += first.backAt - now
          freeAt[seat] = first.backAt + answering + lasts
        } else {
          vain += plan.check
          freeAt[seat] = now + plan.check
          aside.push(first)
        }
      }
    }
  }
  return {
    meanWait: waited / there,
    calledInVain: vain / plan.evenings,
    metOfReturned: met / returned,
  }
}
