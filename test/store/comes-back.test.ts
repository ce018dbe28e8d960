/** Of a copy only what was decided comes back: no word anybody said, no name, no way in that may be closed since. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { clinicRule } from '../../infra/restore/comes-back.ts'
import type { Item } from '../../infra/restore/content-root.ts'
import { kindOf, watch, type Stored } from '../support/kinds-of-items.ts'
import { livedIn } from '../support/lived-in.ts'

/** Of every kind: back, or why it stays out. */
const decided: Readonly<Record<string, string>> = {
  'VISIT VISIT': 'back',
  'DESKS *': 'back',
  'CONN CONN': 'back',
  'ALARMS *': 'back',
  'PROCEDURES *': 'back',
  'ON-CALL *': 'back',
  'ENDINGS *': 'back',
  'SUPERVISION *': 'back',
  'COUNTY HOURS': 'back',
  'COUNTY SURGE': 'back',
  'COUNTY BACKUP': 'back',
  'SHIFTS *': 'back',
  'TIMES *': 'back',
  'CODE CODE': 'back',
  'LIMITS CODES': 'back',
  'LIMITS PLAIN-LETTERS': 'back',
  'PRESS PRESS': 'back',
  'PROOF PROOF': 'back',
  'DAY TALLY': 'back',
  'DAY SURVEY': 'back',
  'LEVELS-CHANGED *': 'back',
  'LETTERS-ANSWERED *': 'back',
  'REFERRED *': 'back',
  'MONTHS *': 'back',
  'PUBLISHED *': 'back',
  'FIGURES *': 'back',
  'YARDSTICKS *': 'back',
  'COUNTY-WORDS *': 'back',
  'QUESTIONS *': 'back',
  'SETTINGS *': 'back',
  'SETTING *': 'back',
  'ACCOUNT-CHANGES *': 'back',
  'ACCOUNT-PHONES *': 'back',
  'ENDED *': 'back',
  'ANCHORS *': 'back',
  'ERASED *': 'back',
  'CLOSED *': 'back',
  'VISIT MSG': 'said',
  'VISIT SCALE': 'answered',
  'VISIT ASSESSMENT': 'assessed',
  'VISIT REFERRAL': 'said',
  'VISIT COLLEAGUE': 'said by colleagues',
  'COLLEAGUES *': 'whom colleagues asked, beside a talk',
  'OFFERS *': 'a hand-over that is asked for anew',
  'REFERRALS *': 'sent on',
  'LETTERS *': 'about words that stay out',
  'LETTER BODY': 'said',
  'LETTER NOTE': 'said',
  'LETTER ANSWER': 'said',
  'WISHES *': 'said',
  'IDEAS *': 'said',
  'ACCESSIBILITY *': 'said',
  'ACCOUNTS *': 'a laptop’s own; in AWS the provider has them',
  'ACCOUNT-LEASES *': 'held for seconds',
  'FEEDS *': 'a link that may be revoked since',
  'FEED FEED': 'a link that may be revoked since',
}

const now = Date.UTC(2026, 10, 18, 18)
const back = (item: Item, at: number): Item | undefined => {
  const { verdictOn, trimmed } = clinicRule(at)
  return verdictOn(item) === 'back' ? trimmed!(item) : undefined
}

test('every kind of row of the clinic that the data model names is decided, and no other', () => {
  const page = readFileSync('docs/data-model.md', 'utf8')
  const [clinic = ''] = page.split('And in **Records**')
  const named = [...clinic.matchAll(/^\| [^|]+ \| `([A-Z][^`]*)` \| ([^|]+) \|/gm)].flatMap(
    ([, pk = '', cell = '']) => {
      const words = [...cell.matchAll(/`([A-Z][A-Z-]+)(?:#[^`]*)?`/g)].map(([, word]) => word)
      const lists = words.length === 0 ? ['*'] : words
      return lists.map((sk) => `${pk.split('#')[0]} ${sk}`)
    },
  )
  expect(named.length).toBeGreaterThan(40)
  expect([...new Set(named)].sort()).toEqual(Object.keys(decided).sort())
})

test('a kind that is not decided stays out', () => {
  const { verdictOn } = clinicRule(now)
  for (const key of [
    { pk: 'DIARIES', sk: 'd_1' },
    { pk: 'VISIT#v_1', sk: 'DIARY' },
    { pk: 'constructor', sk: 'd_1' },
  ])
    expect(verdictOn(key)).toBe('unlisted')
})

describe('of a clinic in which everything has happened', () => {
  const items: Item[] = []
  let at = 0
  beforeAll(async () => {
    const stored: Stored = new Map()
    const { world } = await livedIn((before) => watch(stored, 'clinic', before.clinic))
    at = world.now()
    for (const { key } of stored.values()) {
      const item = await world.clinic.get(key, { fresh: true })
      if (item !== undefined) items.push(item as Item)
    }
  })

  test('comes back what was decided, and nothing else', () => {
    const seen = new Set(items.map(kindOf))
    const kinds = (is: boolean) =>
      [...seen].filter((kind) => (decided[kind] === 'back') === is && kind in decided).sort()
    expect([...seen].filter((kind) => !(kind in decided))).toEqual([])
    // The hours are set before anybody looks, a lease is given back; the others come with an end in danger, with
    // an erasure, with a letter by the plain form and with a page that names its presses.
    const notYet = [
      'ENDINGS *',
      'COUNTY HOURS',
      'LIMITS PLAIN-LETTERS',
      'ERASED *',
      'ACCOUNT-LEASES *',
    ]
    expect(Object.keys(decided).filter((kind) => !seen.has(kind))).toEqual(notYet)
    const came = new Set(items.filter((item) => back(item, at) !== undefined).map(kindOf))
    expect([...came].sort()).toEqual(kinds(true))
    expect(kinds(false).length).toBeGreaterThan(10)
  })

  test('nothing that was sealed comes back, but the county’s own words', () => {
    const sealed = (all: readonly (Item | undefined)[]) =>
      all.filter((item) => /"data":"/.test(JSON.stringify(item) ?? ''))
    const before = new Set(sealed(items).map((item) => kindOf(item!)))
    for (const kind of ['VISIT VISIT', 'ALARMS *', 'TIMES *', 'IDEAS *', 'VISIT COLLEAGUE'])
      expect(before, 'there is something to look for').toContain(kind)
    const after = sealed(items.map((item) => back(item, at)))
    expect([...new Set(after.map((item) => kindOf(item!)))]).toEqual(['COUNTY-WORDS *'])
  })

  test('a booked time is still taken, and by nobody with a name or a subject', () => {
    const day = items.find((item) => kindOf(item) === 'TIMES *')!
    const bookings = (item: Item) =>
      Object.values(item['times'] as Record<string, { booking?: object }>).flatMap(
        ({ booking }) => booking ?? [],
      )
    const [was] = bookings(day) as { id: string; language: string }[]
    expect(bookings(back(day, at)!)).toEqual([{ id: was!.id, language: was!.language, topics: [] }])
  })

  test('a visit that was over stays away, and what has expired', () => {
    const over = items.filter((item) => ['ended', 'left'].includes(String(item['state'])))
    expect(over.map((item) => clinicRule(at).verdictOn(item))).toContain('over')
    const tally = items.find((item) => kindOf(item) === 'DAY TALLY')!
    expect(clinicRule(Number(tally['expires']) * 1000).verdictOn(tally)).toBe('expired')
  })
})
