/** The desk shows the newest truth whatever the network does to the order of what it hears. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Desk, DeskVisit, HandoverOffer } from '../../shared/contract/visit/desk.ts'
import type { DownFrame } from '../../shared/contract/live.ts'
import { ringingAt } from '../../web/desk/attention/alarms.ts'
import { freeSeat, hearFrame, unmetAlarms, withDesk, withVisit } from '../../web/desk/desk-state.ts'

const ids = ['a', 'b', 'c'].map((letter) => `v_${letter.repeat(26)}`)
const visit = (id: string, epoch: number, rev: number, seat = 1): DeskVisit => ({
  visit: id,
  seat,
  rev,
  epoch,
  state: 'talking',
  level: 4,
  channel: 'chat',
  medium: 'chat',
  language: 'sv',
  topics: [],
  regime: 'SoL',
  identity: 'anonymous',
  since: 0,
  calledAt: 0,
  toldAt: 0,
  pass: 'pass',
})
const offer = (id: string, until: number): HandoverOffer => ({
  visit: id,
  level: 3,
  channel: 'chat',
  language: 'sv',
  topics: [],
  from: { firstName: 'Elin', employer: 'Mora kommun' },
  until,
})
const desk = (visits: DeskVisit[] = [], at = 0, offers: HandoverOffer[] = []): Desk => ({
  staff: {
    id: 'elin',
    firstName: 'Elin',
    unit: 'mora-kommun',
    employer: 'Mora kommun',
    regime: 'SoL',
    profession: 'kurator',
    languages: ['sv'],
    roles: ['counsellor'],
  },
  status: 'here',
  seats: 3,
  channels: ['chat'],
  visits,
  offers,
  line: { at, entries: [], waiting: 0 },
})
const empty = withDesk(undefined, desk())

const anId = fc.constantFrom(...ids)
const visitFrame = fc
  .tuple(anId, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 9 }))
  .map(([id, epoch, step]): DownFrame => {
    return { type: 'desk-visit', visit: visit(id, epoch, epoch * 10 + step) }
  })
const goneFrame = fc
  .tuple(anId, fc.integer({ min: 1, max: 3 }))
  .map(([id, epoch]): DownFrame => ({ type: 'desk-gone', visit: id, epoch, why: 'lost' }))
const lineFrame = fc.nat(50).map((at): DownFrame => {
  return { type: 'line', line: { at, entries: [], waiting: at } }
})
const frames = fc.array(fc.oneof(visitFrame, goneFrame, lineFrame), { maxLength: 40 })

test('frames in any order never show an older revision of a talk than was shown before', () => {
  fc.assert(
    fc.property(frames, (heard) => {
      let state = empty
      const newest = new Map<string, number>()
      for (const frame of heard) {
        state = hearFrame(state, frame)
        for (const { visit: id, rev } of state.visits) {
          expect(rev).toBeGreaterThanOrEqual(newest.get(id) ?? 0)
          newest.set(id, rev)
        }
      }
    }),
  )
})

test('a talk that has gone comes back only when it has been taken anew', () => {
  fc.assert(
    fc.property(frames, (heard) => {
      let state = empty
      const over = new Map<string, number>()
      for (const frame of heard) {
        state = hearFrame(state, frame)
        if (frame.type === 'desk-gone')
          over.set(frame.visit, Math.max(frame.epoch, over.get(frame.visit) ?? 0))
        for (const one of state.visits) {
          expect(one.epoch).toBeGreaterThan(over.get(one.visit) ?? 0)
        }
      }
    }),
  )
})

test('a late word that a talk has left does not take away the same youth taken again', () => {
  const [id = ''] = ids
  const again = withVisit(empty, visit(id, 5, 50))
  const gone = { type: 'desk-gone', visit: id, epoch: 2, why: 'back-in-line' } as const
  expect(hearFrame(again, gone).visits).toEqual(again.visits)
  expect(hearFrame(again, { ...gone, epoch: 5 }).visits).toEqual([])
})

test('the line never goes back in time, and every talk stands once, in the order of its seat', () => {
  fc.assert(
    fc.property(frames, (heard) => {
      let state = empty
      for (const frame of heard) {
        const before = state.line.at
        state = hearFrame(state, frame)
        expect(state.line.at).toBeGreaterThanOrEqual(before)
        expect(new Set(state.visits.map((one) => one.visit)).size).toBe(state.visits.length)
        const seats = state.visits.map(({ seat }) => seat)
        expect(seats).toEqual([...seats].sort((a, b) => a - b))
      }
    }),
  )
})

test('shuffled and doubled frames of one talk end where the ordered ones end', () => {
  const steps = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat(1000)), (revs, random) => {
      const inOrder = [...revs].sort((a, b) => a - b)
      const shuffled = [...revs, ...revs]
        .map((rev) => ({ rev, key: random.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
      const end = (order: number[]) =>
        order.reduce((s, rev) => withVisit(s, visit(ids[0] ?? '', 1, rev)), empty).visits[0]?.rev
      expect(end(shuffled.map(({ rev }) => rev))).toBe(end(inOrder))
    }),
  )
})

test('a reply that was asked for before a talk was taken does not take it away again', () => {
  const taken = withVisit(empty, visit(ids[0] ?? '', 1, 10))
  expect(withDesk(taken, desk(), empty.tick).visits).toHaveLength(1)
})

test('a talk missing from a newer reply leaves the desk and the counsellor is told', () => {
  const taken = withVisit(empty, visit(ids[0] ?? '', 1, 10))
  const after = withDesk(taken, desk(), taken.tick)
  expect(after.visits).toEqual([])
  expect(after.left.map(({ why }) => why)).toEqual(['elsewhere'])
})

test('a talk that was thought gone stands again when a desk that was asked for since still has it', () => {
  const held = visit(ids[0] ?? '', 1, 10)
  const taken = withVisit(empty, held)
  const gone = { type: 'desk-gone', visit: held.visit, epoch: 1, why: 'lost' } as const
  const without = hearFrame(taken, gone)
  expect(withDesk(without, desk([held]), taken.tick).visits, 'asked for before').toEqual([])
  const again = withDesk(without, desk([held]), without.tick)
  expect(again.visits).toEqual([held])
  expect(again.left, 'and nobody is told that it has gone').toEqual([])
  const late: DownFrame = { type: 'desk-visit', visit: held }
  expect(hearFrame(hearFrame(again, gone), late).visits, 'a late frame brings nothing').toEqual([])
})

test('an offer that was answered does not come back by an old reply, a later one does', () => {
  const offered = hearFrame(empty, { type: 'offer', offer: offer(ids[0] ?? '', 100) })
  const answered = hearFrame(offered, { type: 'offer-gone', visit: ids[0] ?? '' })
  const old = withDesk(answered, desk([], 0, [offer(ids[0] ?? '', 100)]), offered.tick)
  expect(old.offers).toEqual([])
  const again = hearFrame(answered, { type: 'offer', offer: offer(ids[0] ?? '', 200) })
  expect(again.offers).toHaveLength(1)
})

test('a late or doubled word that an offer is over leaves a newer offer of the same youth where it is', () => {
  const [id = ''] = ids
  const gone = (until: number): DownFrame => ({ type: 'offer-gone', visit: id, until })
  const made = (until: number): DownFrame => ({ type: 'offer', offer: offer(id, until) })
  const hear = (...heard: DownFrame[]) => heard.reduce(hearFrame, empty).offers
  expect(hear(made(100), made(200), gone(100)), 'late').toEqual([offer(id, 200)])
  expect(hear(made(100), gone(100), made(200), gone(100)), 'doubled').toEqual([offer(id, 200)])
  expect(hear(gone(100), made(100)), 'before its offer').toEqual([])
  expect(hear(gone(100), made(200)), 'and before the next').toEqual([offer(id, 200)])
  expect(hear(made(200), gone(200), gone(100), made(200)), 'older after newer').toEqual([])
})

test('a word of a function before this one says not which offer is over, and takes the one that is there', () => {
  const offered = hearFrame(empty, { type: 'offer', offer: offer(ids[0] ?? '', 100) })
  expect(hearFrame(offered, { type: 'offer-gone', visit: ids[0] ?? '' }).offers).toEqual([])
})

test('another member of staff signing in on the same page sees nothing of the former', () => {
  const taken = withVisit(empty, visit(ids[0] ?? '', 1, 10))
  const other = desk()
  const after = withDesk(taken, { ...other, staff: { ...other.staff, id: 'sara' } }, 0)
  expect(after.visits).toEqual([])
  expect(after.left).toEqual([])
})

test('the seat offered is the lowest free one, and none when the desk is full', () => {
  const seats = fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
  )
  fc.assert(
    fc.property(seats, ([chosen, taken]) => {
      const visits = taken.map((seat) =>
        visit(`v_${'abcdefg'.charAt(seat).repeat(26)}`, 1, 1, seat),
      )
      const free = freeSeat({ seats: chosen, visits })
      const all = Array.from({ length: chosen }, (_, index) => index + 1)
      expect(free).toBe(all.find((seat) => !taken.includes(seat)))
    }),
  )
})

test('a fresh pass is kept where it is for the talk as it is now', () => {
  const known = withVisit(empty, visit(ids[0] ?? '', 1, 10))
  const fresh = { type: 'pass', visit: ids[0] ?? '', pass: 'fresh', there: true, at: 1 } as const
  expect(hearFrame(known, { ...fresh, epoch: 1 }).visits[0]?.pass).toBe('fresh')
  expect(hearFrame(known, { ...fresh, epoch: 0 })).toEqual(known)
})

test('a frame that says nothing of pages leaves those that are known of this part of the talk', () => {
  const [a = ''] = ids
  const keys = ['page-1', 'page-2']
  const asked = withVisit(empty, { ...visit(a, 1, 10), keys })
  const told = hearFrame(asked, { type: 'desk-visit', visit: visit(a, 1, 11) })
  expect(told.visits[0]?.keys).toEqual(keys)
  expect(withVisit(told, { ...visit(a, 1, 11), keys: ['page-3'] }).visits[0]?.keys).toEqual([
    'page-3',
  ])
  const next = hearFrame(told, { type: 'desk-visit', visit: visit(a, 20, 21) })
  expect(next.visits[0]?.keys, 'another part, other pages').toBeUndefined()
})

test('an alarm is met at this desk as soon as its talk stands here, whatever the line still says', () => {
  const [a = '', b = ''] = ids
  const alarm = { state: 'raised' as const, raisedAt: 0, round: 0, placeTold: false }
  const alarms = [a, b].map((id) => ({ ...alarm, visit: id }))
  const ringing = { ...empty, line: { ...empty.line, alarms } }
  expect(ringingAt(ringing, false)).toBe(`${a}:0 ${b}:0`)
  const met = withVisit(ringing, visit(a, 1, 1))
  expect(unmetAlarms(met).map((one) => one.visit)).toEqual([b])
  expect(ringingAt(met, false)).toBe(`${b}:0`)
})
