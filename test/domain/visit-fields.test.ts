/**
 * Where the fields of a visit really go, by what comes out: the lists here are written by hand, so that
 * whoever lets a field go further than before signs for it here.
 */
import { describe, expect, it } from 'vitest'
import { lineNow, offerOf, showLine } from '../../functions/use-cases/line/line-now.ts'
import { acceptHandover } from '../../functions/use-cases/talk/hand-over.ts'
import { keys } from '../../functions/store/keys.ts'
import type { Item, Value } from '../../functions/store/store.ts'
import { erase } from '../../functions/visit/erase.ts'
import { hashSecret } from '../../functions/visit/find-visit.ts'
import { showToCounsellor } from '../../functions/visit/show-to-counsellor.ts'
import { lineIndex, lineIndexes } from '../../shared/rules/line/line-index.ts'
import { visitFields } from '../../shared/rules/line/visit-fields.ts'
import { elin, isHere, maja, now } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const visit = `v_${'a'.repeat(26)}`
const sealed = { v: 0, kid: 'none', data: 'aGVq' }
const nothing = {
  ...{ topics: false, ageBand: false, municipality: false, note: false },
  ...{ avoid: false, nickname: false },
}

/** Every field filled, and one that only a newer version knows. */
const full = {
  ...{ visit, rev: 7, mark: 'm', state: 'offered', epoch: 3, secretHash: hashSecret('secret') },
  ...{ identity: 'anonymous', level: 3, chose: 2, levelWhy: 'youth-said', since: 1000 },
  ...{ channel: 'chat', language: 'sv', interpreter: 'prs', topics: ['somn'], ageBand: '16-17' },
  ...{ newerTopics: ['heder'], gender: 'girl' },
  ...{ municipality: '2062', avoid: '2062', profession: 'kurator', nickname: sealed },
  ...{ returned: true, returnedWhy: 'put-back' },
  booked: { at: 1000, with: elin.id, keptUntil: 2000 },
  ...{ line: 'uncounted', order: '1', connection: 'c', goneAt: 1, seenAt: 1, asideAt: 1 },
  holder: { id: elin.id, firstName: 'Elin', profession: elin.profession, unit: elin.unit },
  ...{ seat: 1, press: 'p', spent: 's', calledAt: 2000, readyBy: 3000, talkingAt: 3000 },
  ...{ endedAt: 4000, medium: 'voice', mediumAsk: { to: 'video', by: 'youth' }, room: 2 },
  ...{ lessWhy: 'network', guest: { kind: 'adult', until: 9e12, secret: 'g' } },
  ...{ note: sealed, noteUnder: 'SoL', readers: true, referralAt: 1, surveyed: true },
  notice: { to: sealed, sentFor: 'p' },
  ...{ coolUntil: 1, erased: false, expires: 9e9 },
  handover: { colleague: maja.id, profession: maja.profession, until: 9e12, moves: nothing },
} satisfies Record<string, Value>

const lies = async (world: TestWorld, changes: Record<string, Value | undefined> = {}) => {
  const item: Record<string, Value | undefined> = { ...full, ofTomorrow: 'told', ...changes }
  const there = Object.entries(item).filter(([, value]) => value !== undefined)
  await world.clinic.write({ put: { ...keys.visit(visit), ...Object.fromEntries(there) } })
}
const namesOf = (item: object | undefined): string[] =>
  Object.entries(item ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
    .sort()
const stored = async (world: TestWorld): Promise<Item | undefined> =>
  world.clinic.get(keys.visit(visit), { fresh: true })

it('are all filled here', () => {
  expect(namesOf(full)).toEqual(Object.keys(visitFields).toSorted())
})

it('end at "radera nu", but for what is still found, counted, closed and shown to the youth', async () => {
  const world = testWorld()
  await lies(world, { state: 'ended' })
  await erase(world, await now(world, visit))
  expect(namesOf(await stored(world))).toEqual(
    [
      ...['pk', 'sk', 'visit', 'rev', 'mark', 'state', 'epoch', 'secretHash', 'identity'],
      ...['level', 'chose', 'levelWhy', 'since', 'channel', 'language', 'line', 'order'],
      ...['returned', 'connection', 'seenAt', 'holder', 'seat', 'press', 'spent', 'calledAt'],
      ...['talkingAt', 'endedAt', 'referralAt', 'surveyed', 'coolUntil', 'erased', 'expires'],
    ].sort(),
  )
  expect(await now(world, visit)).toMatchObject({ erased: true, topics: [] })
})

describe('across the border between the laws', () => {
  const crosses = [
    ...['pk', 'sk', 'visit', 'rev', 'mark', 'state', 'epoch', 'secretHash', 'identity'],
    ...['level', 'chose', 'levelWhy', 'since', 'channel', 'language', 'interpreter'],
    'profession',
    ...['returned', 'returnedWhy', 'booked', 'connection', 'goneAt', 'seenAt'],
    ...['asideAt', 'holder', 'seat', 'press', 'spent', 'calledAt', 'readyBy', 'talkingAt'],
    ...['endedAt', 'readers', 'referralAt', 'surveyed', 'coolUntil', 'erased', 'expires'],
  ]
  const takenOver = async (changes: Record<string, Value | undefined>) => {
    const world = testWorld()
    await lies(world, { line: undefined, order: undefined, ...changes })
    await isHere(world, maja)
    const offer = offerOf({ channels: ['chat'], staff: maja })
    await acceptHandover(world, { staff: maja, seat: 1, press: world.id(), offer }, visit)
    expect((await now(world, visit)).holder?.id).toBe(maja.id)
    return namesOf(await stored(world))
  }

  it('goes, with nothing allowed, what no choice is asked about', async () => {
    expect(await takenOver({})).toEqual([...crosses, 'noteUnder'].sort())
    const neverAsked = { ...full.handover, moves: undefined }
    expect(await takenOver({ handover: neverAsked })).toEqual([...crosses, 'noteUnder'].sort())
  })

  it.each([
    ['topics', {}, ['newerTopics', 'noteUnder', 'topics']],
    ['ageBand', {}, ['ageBand', 'noteUnder']],
    ['municipality', {}, ['municipality', 'noteUnder']],
    ['avoid', {}, ['avoid', 'noteUnder']],
    ['nickname', {}, ['nickname', 'noteUnder']],
    // The youth's yes to the note is that it holds under no single law.
    ['note', { noteUnder: undefined }, ['note']],
  ] as const)('goes with a yes to %s that, and nothing else', async (choice, changes, also) => {
    const handover = { ...full.handover, moves: { ...nothing, [choice]: true } }
    expect(await takenOver({ ...changes, handover })).toEqual([...crosses, ...also].sort())
  })

  it('goes within one law all that a hand-over does not begin anew', async () => {
    const chosen = ['topics', 'newerTopics', 'ageBand', 'municipality', 'avoid', 'nickname', 'note']
    const moreThanAcross = [...chosen, 'gender', 'noteUnder', 'notice', 'ofTomorrow']
    const holder = { ...full.holder, unit: maja.unit }
    expect(await takenOver({ holder })).toEqual([...crosses, ...moreThanAcross].sort())
  })
})

/**
 * Signed by hand, and never changed: a live index cannot carry anything else than it was made with. Other
 * fields want another name, and another entry here. See docs/operations.md, "A changed index".
 */
const carried: Readonly<Record<string, readonly string[]>> = {
  'line-2': [
    ...['visit', 'rev', 'state', 'epoch', 'level', 'since', 'channel', 'topics', 'language'],
    ...['interpreter', 'profession', 'avoid', 'returned', 'booked', 'connection', 'goneAt'],
    ...['seenAt', 'asideAt', 'expires'],
  ],
}

it('are carried by each index of the line as it was made', () => {
  for (const { name, attributes } of lineIndexes)
    expect(attributes.toSorted(), name).toEqual(carried[name]?.toSorted())
})

it('stand in the index as far as the order, the match and the list of the desks need them', async () => {
  const world = testWorld()
  await lies(world, { state: 'waiting', line: 'waiting' })
  const [item] = await world.clinic.list({ pk: 'waiting', index: 'line' })
  expect(namesOf(item)).toEqual(['pk', 'sk', 'line', 'order', ...carried[lineIndex]!].sort())
  const [entry] = showLine(await lineNow(world)).entries
  expect(namesOf(entry)).toEqual(
    [
      ...['visit', 'level', 'since', 'channel', 'topics', 'language', 'interpreter'],
      'profession',
      ...['returned', 'booked', 'aside', 'page'],
    ].sort(),
  )
})

it('are shown to whoever holds the visit as far as they are written here', async () => {
  const world = testWorld()
  await lies(world)
  expect(namesOf(showToCounsellor(world, await now(world, visit)))).toEqual(
    [
      ...['visit', 'seat', 'rev', 'epoch', 'state', 'level', 'chose', 'channel', 'language'],
      'interpreter',
      ...[
        'topics',
        'newerTopics',
        'ageBand',
        'municipality',
        'nickname',
        'regime',
        'identity',
        'since',
      ],
      ...['calledAt', 'talkingAt', 'youthGoneAt', 'toldAt', 'note', 'offeredUntil', 'pass'],
      ...['medium', 'mediumAsk', 'lessWhy', 'room', 'guest', 'levelWhy'],
    ].sort(),
  )
})
