/**
 * Whoever has every published file, and perhaps knows whom the own unit has met, and reckons: bounds that
 * narrow until nothing moves, and whole systems of sums at once. Written apart from what it attacks.
 */
import type { Published } from '../../shared/rules/report/publish.ts'

type Counts = Readonly<Record<string, number>>
export interface Files {
  published: ReadonlyMap<string, Published>
  /** By period and name, as it was. */
  truth: ReadonlyMap<string, Counts>
  /** What the attacker's own unit has done of it. */
  own: ReadonlyMap<string, Counts>
}

/** What adds up, by hand: a whole, and the names or beginnings of names of its parts. */
const addsUp: readonly [whole: string, parts: readonly string[]][] = [
  ['joined', ['met', 'unmet']],
  ['joined', ['met', 'left', 'lost']],
  ['unmet', ['left', 'lost']],
  ...['level.', 'channel.', 'language.', 'age.', 'gender.', 'home.'].map(
    (table): [string, string[]] => ['joined', [table]],
  ),
  ['urgent', ['level.1', 'level.2']],
  ['urgent', ['urgentInTime', 'urgentLate', 'urgentUnmet']],
  ['met', ['outcome.']],
  ['met', ['unit.']],
  ['met', ['inTime', 'late']],
  ['met', ['waited.']],
  ['inTime', ['waited.0-2', 'waited.2-5', 'waited.5-15']],
  ['late', ['waited.15-30', 'waited.30-']],
  ['unmet', ['gaveUp.']],
  ['unmet', ['gaveUpSoon', 'gaveUpLate']],
  ['gaveUpSoon', ['gaveUp.0-2', 'gaveUp.2-5', 'gaveUp.5-15']],
  ['gaveUpLate', ['gaveUp.15-30', 'gaveUp.30-']],
  ['letters', ['lettersInTime', 'lettersLate']],
  ...['begun', 'over'].flatMap((one): [string, string[]][] =>
    ['at', 'in', 'of'].map((by) => [`programme.${one}`, [`programme.${one}.${by}.`]]),
  ),
  ['programme.over', ['programme.completed', 'programme.dropped']],
  ['programme.over', ['programme.dosed', 'programme.undosed']],
  ['programme.dropped', ['programme.dropped.']],
  ['programme.gad7', ['programme.gad7.']],
  ['programme.phq9', ['programme.phq9.']],
  ['programme.feedback', ['programme.feedbackInTime', 'programme.feedbackLate']],
  ['levelChanged', ['raised', 'lowered']],
  ...['listened', 'rightThings', 'helped', 'again'].map((one): [string, string[]] => [
    `survey.${one}`,
    [`survey.${one}.`],
  ]),
]
/** What a year and a quarter are made of. */
const madeOf = (period: string, all: readonly string[]): string[] => {
  const year = period.slice(0, 4)
  if (period === year) return all.filter((one) => one.startsWith(`${year}-K`))
  const quarter = Number(period.split('-K')[1])
  return all.filter(
    (one) =>
      /-\d\d$/.test(one) && one.startsWith(year) && Math.ceil(Number(one.slice(5)) / 3) === quarter,
  )
}

interface Equation {
  whole: string
  parts: string[]
}
const isFew = (count: number) => count >= 1 && count <= 4

/** Every count of one to four that the files and the own knowledge tell, in words. */
export const reckonedFrom = ({ published, truth, own }: Files): string[] => {
  const periods = [...published.keys()]
  const namesOf = (period: string) => Object.keys(published.get(period)!.counts)
  const names = [...new Set(periods.flatMap(namesOf))]
  const others = (period: string, name: string) =>
    (truth.get(period)![name] ?? 0) - (own.get(period)![name] ?? 0)
  const value = new Map<string, number>()
  const isTold = new Set<string>()
  const found: string[] = []
  for (const period of periods)
    for (const name of namesOf(period)) {
      const id = `${period} ${name}`
      const told = published.get(period)!.counts[name]!
      value.set(id, others(period, name))
      if (told === null) continue
      if (told !== truth.get(period)![name]) found.push(`${id} is published as ${told}`)
      isTold.add(id)
      if (isFew(others(period, name))) found.push(`${id} is shown`)
    }
  const equations: Equation[] = periods.flatMap((period) => [
    ...addsUp.map(([whole, parts]) => ({
      whole: `${period} ${whole}`,
      parts: names
        .filter((name) =>
          parts.some((part) => (part.endsWith('.') ? name.startsWith(part) : name === part)),
        )
        .filter((name) => namesOf(period).includes(name))
        .map((name) => `${period} ${name}`),
    })),
    ...(madeOf(period, periods).length === 0 || /-\d\d$/.test(period)
      ? []
      : names
          .filter((name) => madeOf(period, periods).every((part) => namesOf(part).includes(name)))
          .map((name) => ({
            whole: `${period} ${name}`,
            parts: madeOf(period, periods).map((part) => `${part} ${name}`),
          }))),
  ])
  const real = equations.filter(({ parts }) => parts.length > 0)
  const low = new Map<string, number>()
  const high = new Map<string, number>()
  for (const [id, count] of value) {
    low.set(id, isTold.has(id) ? count : 0)
    high.set(id, isTold.has(id) ? count : Infinity)
  }
  const total = (ids: readonly string[], bound: Map<string, number>) =>
    ids.reduce((sum, id) => sum + bound.get(id)!, 0)
  const raise = (id: string, to: number) => to > low.get(id)! && low.set(id, to) !== undefined
  const sink = (id: string, to: number) => to < high.get(id)! && high.set(id, to) !== undefined
  for (let moves = true, rounds = 0; moves && rounds < 60; rounds++) {
    moves = false
    for (const { whole, parts } of real) {
      if (raise(whole, total(parts, low))) moves = true
      if (sink(whole, total(parts, high))) moves = true
      const sums = { low: total(parts, low), high: total(parts, high) }
      for (const part of parts) {
        const othersHigh =
          parts.length === 1
            ? 0
            : total(
                parts.filter((one) => one !== part),
                high,
              )
        if (raise(part, low.get(whole)! - othersHigh)) moves = true
        if (sink(part, high.get(whole)! - (sums.low - low.get(part)!))) moves = true
      }
    }
  }
  const isKnown = (id: string) => low.get(id) === high.get(id)
  for (const id of value.keys())
    if (!isTold.has(id) && isKnown(id) && isFew(value.get(id)!)) found.push(`${id} is bounded`)
  for (const { whole, parts } of real) {
    const unknown = parts.filter((part) => !isKnown(part))
    if (isKnown(whole) && isFew(total(unknown, value)) && unknown.length > 0)
      found.push(`${whole} leaves few: ${unknown.join(', ')}`)
  }
  const unknown = [...value.keys()].filter((id) => !isKnown(id))
  for (const id of determined(real, new Set(unknown)))
    if (isFew(value.get(id)!)) found.push(`${id} is reckoned from several sums`)
  return found
}

/** Unknowns that have one value only, however the sums are turned: modulo a large prime, by columns. */
const determined = (equations: readonly Equation[], unknown: ReadonlySet<string>): string[] => {
  const prime = 1_000_003n
  const inverse = (a: bigint): bigint => {
    let [result, base, power] = [1n, ((a % prime) + prime) % prime, prime - 2n]
    for (; power > 0n; power >>= 1n, base = (base * base) % prime)
      if (power & 1n) result = (result * base) % prime
    return result
  }
  const rows: Map<string, bigint>[] = []
  for (const { whole, parts } of equations) {
    const row = new Map<string, bigint>()
    if (unknown.has(whole)) row.set(whole, 1n)
    for (const part of parts) if (unknown.has(part)) row.set(part, prime - 1n)
    if (row.size > 0) rows.push(row)
  }
  const solved = new Map<string, Map<string, bigint>>()
  const take = (row: Map<string, bigint>, other: Map<string, bigint>, times: bigint) => {
    for (const [id, by] of other) {
      const left = ((row.get(id) ?? 0n) + (prime - times) * by) % prime
      if (left === 0n) row.delete(id)
      else row.set(id, left)
    }
  }
  for (const row of rows) {
    for (const [lead, other] of solved) {
      const times = row.get(lead)
      if (times !== undefined) take(row, other, times)
    }
    const [lead] = row.keys()
    if (lead === undefined) continue
    const by = inverse(row.get(lead)!)
    for (const [id, sign] of row) row.set(id, (sign * by) % prime)
    for (const other of solved.values()) {
      const times = other.get(lead)
      if (times !== undefined) take(other, row, times)
    }
    solved.set(lead, row)
  }
  return [...solved].flatMap(([lead, row]) => (row.size === 1 ? [lead] : []))
}
