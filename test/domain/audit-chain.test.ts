/** Ten thousand ways to touch the access log, drawn by lot, and every one is found. */
import { expect, test } from 'vitest'
import {
  beforeFirst,
  hashOf,
  verify,
  type Anchor,
  type Entry,
} from '../../functions/records/log/chain.ts'
import { AccessRole, Action, Resource } from '../../shared/rules/records/access.ts'
import { seededRandom } from '../simulation/random.ts'

const principal = 'region-dalarna'
const length = 60
const tries = 10_000

const chainOf = (random: () => number): Entry[] => {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  const entries: Entry[] = []
  for (let seq = 1; seq <= length; seq++) {
    const entry = {
      seq,
      id: `id-${seq}`,
      at: 1_700_000_000_000 + seq * 1000,
      prev: entries.at(-1)?.hash ?? beforeFirst.hash,
      who: `staff-${Math.floor(random() * 9)}`,
      role: pick(AccessRole.options),
      action: pick(Action.options),
      resource: pick(Resource.options),
      subject: `s_${Math.floor(random() * 9)}`,
      unit: principal,
    }
    entries.push({ ...entry, hash: hashOf(principal, entry) })
  }
  return entries
}

/** Every field of an entry, flipped to something it was not. */
const flip = (entry: Entry, random: () => number): Entry => {
  const fields = Object.keys(entry) as (keyof Entry)[]
  const field = fields[Math.floor(random() * fields.length)] as keyof Entry
  const value = entry[field]
  const other = typeof value === 'number' ? value + 1 : `${String(value)}x`
  return { ...entry, [field]: other }
}

const ways = {
  flipped: (entries: Entry[], random: () => number) => {
    const at = Math.floor(random() * entries.length)
    entries[at] = flip(entries[at] as Entry, random)
  },
  /** Changed, and its own hash made anew, as whoever can write would do. */
  rewritten: (entries: Entry[], random: () => number) => {
    const at = Math.floor(random() * entries.length)
    const changed = { ...(entries[at] as Entry), who: 'somebody-else' }
    entries[at] = { ...changed, hash: hashOf(principal, changed) }
  },
  deleted: (entries: Entry[], random: () => number) => {
    entries.splice(Math.floor(random() * entries.length), 1)
  },
  reordered: (entries: Entry[], random: () => number) => {
    const at = Math.floor(random() * (entries.length - 1))
    const [one, two] = [entries[at] as Entry, entries[at + 1] as Entry]
    entries.splice(at, 2, two, one)
  },
  'tail cut': (entries: Entry[], random: () => number) => {
    entries.length = Math.floor(random() * entries.length)
  },
  /** Everything from one entry on made anew, hashes and all: only the anchor outside can tell. */
  'tail forged': (entries: Entry[], random: () => number) => {
    const from = Math.floor(random() * entries.length)
    for (let at = from; at < entries.length; at++) {
      const { hash: _old, ...kept } = entries[at] as Entry
      const prev = entries[at - 1]?.hash ?? beforeFirst.hash
      const changed = { ...kept, prev, ...(at === from ? { who: 'somebody-else' } : {}) }
      entries[at] = { ...changed, hash: hashOf(principal, changed) }
    }
  },
} as const

test(`${tries} random flips, rewritings, deletions, reorders, cut and forged tails: all found`, () => {
  const random = seededRandom(20261124).next
  const whole = chainOf(random)
  const { seq, hash } = whole.at(-1) as Entry
  const anchor: Anchor = { seq, hash }
  expect(verify(principal, whole, anchor)).toEqual({ sound: true, entries: length })
  const names = Object.keys(ways) as (keyof typeof ways)[]
  const found: Record<string, number> = {}
  const missed: string[] = []
  for (let round = 0; round < tries; round++) {
    const name = names[round % names.length] as keyof typeof ways
    const entries = whole.map((entry) => ({ ...entry }))
    ways[name](entries, random)
    const verdict = verify(principal, entries, anchor)
    if (verdict.sound) missed.push(name)
    else found[name] = (found[name] ?? 0) + 1
  }
  console.log('access log, found:', found, 'missed:', missed.length)
  expect(missed).toEqual([])
  expect(Object.values(found).reduce((sum, count) => sum + count, 0)).toBe(tries)
})
