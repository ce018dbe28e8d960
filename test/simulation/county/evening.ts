/**
 * One evening of one line, by the rules that run in the clinic: the order, the match, the estimate
 * and the promise at the door. Time in minutes.
 */
import { municipalities } from '../../../shared/county/dalarna.ts'
import { admission } from '../../../shared/rules/line/admission.ts'
import { matches } from '../../../shared/rules/line/matching.ts'
import { orderKey } from '../../../shared/rules/line/queue-order.ts'
import { estimateWait } from '../../../shared/rules/line/wait-estimate.ts'
import type { Comer } from './people.ts'

/** A counsellor's seat: one talk at a time, from and to. */
export interface Seat {
  home: number
  from: number
  to: number
  /** Minutes after `from` until its counsellor has come. */
  late?: number
}

export interface Met {
  comer: Comer
  outcome: 'met' | 'gave-up' | 'told-full'
  waited: number
  /** What was said at the door. */
  told?: { from: number; to: number } | undefined
}

export interface Evening {
  opens: number
  closes: number
  seats: readonly Seat[]
  comers: readonly Comer[]
  /** Lengths of the talks of the day so far; grows. */
  talks: number[]
  /** Whether whoever cannot be met before closing is told so at the door. */
  promises: boolean
  /** Whether what the door says is asked for and kept. */
  tells: boolean
}

interface Waiting {
  comer: Comer
  key: string
  told: Met['told']
}

const offerOf = (home: number) => ({
  channels: ['chat' as const],
  languages: ['sv' as const],
  profession: 'kurator' as const,
  municipality: municipalities[home]?.code,
})
const offers = municipalities.map((_, index) => offerOf(index))

const wishOf = ({ level, avoidsHome, home }: Comer) => ({
  level,
  channel: 'chat' as const,
  language: 'sv' as const,
  avoid: avoidsHome ? municipalities[home]?.code : undefined,
})

export const playEvening = (evening: Evening): Met[] => {
  const { seats, comers, talks, closes } = evening
  const comes = ({ from, late = 0 }: Seat) => from + late
  const freeAt = seats.map(comes)
  const endsAt: number[] = seats.map(() => 0)
  const line: Waiting[] = []
  const met: Met[] = []
  let next = 0

  const isOn = (index: number, now: number): boolean => {
    const seat = seats[index]
    // Whoever is there finishes the line after the shift.
    return seat !== undefined && now >= comes(seat) && (now < seat.to || now >= closes)
  }
  const doorSays = (now: number, comer: Comer, key: string) => {
    const on = seats.flatMap((seat, index) => (isOn(index, now) && now < seat.to ? [index] : []))
    const ahead = line.filter((waiting) => waiting.key < key).length
    return estimateWait({
      ahead,
      seats: on.length,
      freeSeats: on.filter((index) => (freeAt[index] ?? 0) <= now).length,
      level: comer.level,
      talks: talks.slice(-60),
      changes: seats.flatMap((seat) => [
        ...(seat.from > now ? [{ inMinutes: seat.from - now, seats: 1 }] : []),
        ...(seat.from <= now && seat.to > now && seat.to < closes
          ? [{ inMinutes: seat.to - now, seats: -1 }]
          : []),
      ]),
    })
  }
  const take = (index: number, now: number): boolean => {
    const home = seats[index]?.home ?? 0
    const offer = offers[home] ?? offerOf(home)
    const at = line.findIndex(({ comer }) => matches(wishOf(comer), offer))
    const [first] = at === -1 ? [] : line.splice(at, 1)
    if (first === undefined) return false
    met.push({ comer: first.comer, outcome: 'met', waited: now - first.comer.at, told: first.told })
    freeAt[index] = now + first.comer.talk
    endsAt[index] = first.comer.talk
    return true
  }
  const leaveUntil = (now: number): void => {
    for (let index = line.length - 1; index >= 0; index--) {
      const waiting = line[index]
      if (waiting === undefined || waiting.comer.at + waiting.comer.patience > now) continue
      line.splice(index, 1)
      const { comer, told } = waiting
      met.push({ comer, outcome: 'gave-up', waited: comer.patience, told })
    }
  }
  /** The next moment at which a seat may take somebody. */
  const nextFree = (now: number): number => {
    let soonest = Infinity
    for (const [index, at] of freeAt.entries()) {
      const seat = seats[index]
      if (seat === undefined) continue
      const when = at < seat.to ? Math.max(at, comes(seat)) : Math.max(at, closes)
      if (when > now && when < soonest) soonest = when
    }
    return soonest
  }
  const serve = (now: number): void => {
    for (const [index, at] of freeAt.entries()) {
      if (line.length === 0) return
      if (at > now || !isOn(index, now)) continue
      if (endsAt[index] !== 0) talks.push(endsAt[index] ?? 0)
      endsAt[index] = 0
      take(index, now)
    }
  }

  for (let now = evening.opens; ;) {
    const coming = comers[next]
    const free = line.length > 0 ? nextFree(now) : Infinity
    if (coming === undefined && line.length === 0) return met
    if (coming === undefined && free === Infinity) {
      leaveUntil(Infinity)
      return met
    }
    if (coming !== undefined && coming.at <= free) {
      next++
      now = coming.at
      leaveUntil(now)
      const key = orderKey({
        level: coming.level,
        since: Math.round(coming.at * 60_000),
        returned: false,
        visit: coming.place,
      })
      const told = evening.tells || evening.promises ? doorSays(now, coming, key) : undefined
      const door = {
        now: now * 60_000,
        open: true,
        closes: closes * 60_000,
        wait: told,
        somebodyThere: true,
      }
      if (evening.promises && !admission(door, coming.level).admitted) {
        met.push({ comer: coming, outcome: 'told-full', waited: 0, told })
        continue
      }
      const at = line.findIndex((waiting) => waiting.key > key)
      line.splice(at === -1 ? line.length : at, 0, { comer: coming, key, told })
    } else now = free
    leaveUntil(now)
    serve(now)
  }
}
