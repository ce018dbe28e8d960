/** What was written is said once and in order, however the network behaves. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import { seal } from '../../web/data/readable-body.ts'
import {
  emptyLog,
  fetchFrom,
  firstHole,
  propose,
  receive,
  write,
} from '../../web/data/talk/talk-log.ts'

const message = (epoch: number, seq: number): Message => ({
  epoch,
  seq,
  mid: `mid-${epoch}-${seq}`,
  from: seq % 2 === 0 ? 'youth' : 'counsellor',
  at: epoch * 1000 + seq,
  body: seal(`${epoch}.${seq}`),
})

/** A whole talk: some epochs, each with numbers counted from one. */
const talk = fc
  .array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 4 })
  .map((lengths) =>
    lengths.flatMap((length, epoch) =>
      Array.from({ length }, (_, index) => message(epoch, index + 1)),
    ),
  )

test('messages that come late, doubled and out of order are shown once and in order', () => {
  const delivery = talk.chain((whole) =>
    fc.tuple(
      fc.constant(whole),
      fc.shuffledSubarray([...whole, ...whole], { minLength: whole.length * 2 }),
    ),
  )
  fc.assert(
    fc.property(delivery, ([whole, arrived]) => {
      const log = arrived.reduce((before, one) => receive(before, [one]), emptyLog)
      expect(log.messages).toEqual(whole)
      expect(firstHole(log)).toBeUndefined()
    }),
  )
})

test('fetching from where the log says fills every hole that can be known', () => {
  const partial = talk.chain((whole) => fc.tuple(fc.constant(whole), fc.subarray(whole)))
  fc.assert(
    fc.property(partial, ([whole, got]) => {
      let log = receive(emptyLog, got)
      for (let round = 0; round < 40 && (round === 0 || firstHole(log) !== undefined); round++) {
        const { epoch, after } = fetchFrom(log)
        const later = whole.filter((m) => m.epoch > epoch || (m.epoch === epoch && m.seq > after))
        log = receive(log, later)
      }
      expect(firstHole(log)).toBeUndefined()
      const last = got.at(-1)
      const known = whole.filter((m) => m.epoch === last?.epoch || m.epoch > (last?.epoch ?? -1))
      for (const one of known) expect(log.messages).toContainEqual(one)
    }),
  )
})

test('what was written stays unsent until the server has it, and then is not said again', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 }),
      fc.nat(5),
      (mids, stored) => {
        const written = mids.reduce((log, mid) => write(log, { mid, body: seal(mid) }), emptyLog)
        const landed = mids
          .slice(0, stored)
          .map((mid, index) => ({ ...message(0, index + 1), mid, from: 'youth' as const }))
        const after = receive(written, landed)
        expect(after.outbox.map(({ mid }) => mid)).toEqual(mids.slice(stored))
        expect(after.messages.map(({ mid }) => mid)).toEqual(mids.slice(0, stored))
      },
    ),
  )
})

test('writing the same message twice keeps one', () => {
  const once = write(emptyLog, { mid: 'a', body: seal('hej') })
  expect(write(once, { mid: 'a', body: seal('hej') })).toBe(once)
})

test('a retry proposes the place it was first given, so that the server finds it again', () => {
  const written = write(receive(emptyLog, [message(0, 1)]), { mid: 'mine', body: seal('hej') })
  const first = propose(written, 'mine', 0)
  const meanwhile = receive(first.log, [message(0, 2), message(0, 3)])
  expect(first.after).toBe(1)
  expect(propose(meanwhile, 'mine', 0).after).toBe(1)
})

test('a message that moves to a new counsellor is proposed anew', () => {
  const written = write(receive(emptyLog, [message(0, 1)]), { mid: 'mine', body: seal('hej') })
  const { log } = propose(written, 'mine', 0)
  expect(propose(log, 'mine', 1).after).toBe(0)
})
