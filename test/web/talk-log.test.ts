/** What was written is said once and in order, however the network behaves. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import { seal } from '../../web/data/readable-body.ts'
import {
  emptyLog,
  misses,
  propose,
  receive,
  wholeUpTo,
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
    }),
  )
})

test('fetching from where the log is whole brings all that was said, whatever came by itself before', () => {
  const partial = talk.chain((whole) =>
    fc.tuple(fc.constant(whole), fc.subarray(whole), fc.subarray(whole), fc.nat(40)),
  )
  fc.assert(
    fc.property(partial, ([whole, first, second, stale]) => {
      const after = (log: typeof emptyLog) => {
        const at = wholeUpTo(log)
        return whole.filter((m) => m.epoch > at.epoch || (m.epoch === at.epoch && m.seq > at.after))
      }
      const epoch = whole.at(-1)?.epoch ?? 0
      let log = first.reduce((before, one) => receive(before, [one]), emptyLog)
      // What is asked for may be answered before the rest has been said.
      const early = after(log).filter((_, n) => n < stale)
      log = receive(log, early, early.at(-1)?.epoch ?? 0)
      log = second.reduce((before, one) => receive(before, [one]), log)
      log = receive(log, after(log), epoch)
      expect(log.messages).toEqual(whole)
      expect(misses(log)).toBe(false)
    }),
  )
})

test('an epoch that comes by itself says nothing of those before it', () => {
  const log = receive(receive(emptyLog, [message(0, 1)]), [message(3, 1), message(3, 2)])
  expect(misses(log)).toBe(true)
  expect(wholeUpTo(log)).toEqual({ epoch: 0, after: 1 })
})

test('where the talk has moved on and nothing was said before, the first line is awaited and not missed', () => {
  const log = receive(emptyLog, [], 3)
  expect(misses(receive(log, [message(3, 1)]))).toBe(false)
  expect(misses(receive(log, [message(3, 2)]))).toBe(true)
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
