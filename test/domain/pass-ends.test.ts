/** A pass ends with the talk: after every end of it an old one stores nothing and reaches nobody. */
import { describe, expect, it } from 'vitest'
import { receive } from '../../functions/live/receive.ts'
import { release } from '../../functions/use-cases/line/back-to-line.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { noAnswer, ready } from '../../functions/use-cases/line/ready-check.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { end, endAndCool, leave } from '../../functions/use-cases/talk/end-visit.ts'
import { openSeat, redeemLink } from '../../functions/use-cases/talk/guest-seat.ts'
import {
  acceptHandover,
  answerHandover,
  askHandover,
  declineHandover,
} from '../../functions/use-cases/talk/hand-over.ts'
import { sayInTalk } from '../../functions/use-cases/talk/talk.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { erase } from '../../functions/visit/erase.ts'
import { hashSecret } from '../../functions/visit/find-visit.ts'
import { makeTicket } from '../../functions/visit/talk/room-ticket.ts'
import { say } from '../../functions/visit/talk/say.ts'
import { makePass } from '../../functions/visit/talk/talk-pass.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import { UpFrame } from '../../shared/contract/live.ts'
import { times } from '../../shared/rules/line/times.ts'
import { amir, asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const body = { v: 1, kid: 'k', data: 'aGVq' }
const told = 3
const nobody = () => Promise.resolve(undefined)
const mid = (n: number) => `message-number-${String(n).padStart(8, '0')}`

/** Two in a talk in which `told` things have been said, and a guest beside them. */
const inTalk = async (world: TestWorld) => {
  const youth = await youthJoins(world)
  await isHere(world, elin)
  await signOfLife(world, elin.id, 'elins-page')
  await takes(world, elin)
  await receive(world, nobody, 'phone', { type: 'hello', ...youth })
  const visit = await ready(world, await asYouth(world, youth))
  const side = { visit: visit.visit, epoch: visit.epoch, side: 'youth' } as const
  for (let n = 0; n < told; n++) await say(world, side, { mid: mid(n), after: n, body })
  const [link, secret] = ['L'.repeat(43), 'M'.repeat(43)]
  await openSeat(world, visit, { kind: 'adult', minutes: 60, link: hashSecret(link) })
  await redeemLink(world, visit.visit, { link, secret })
  await receive(world, nobody, 'guests-page', { type: 'hello-guest', visit: visit.visit, secret })
  return { youth, visit: await now(world, visit.visit) }
}
type Talk = Awaited<ReturnType<typeof inTalk>>

const handedOver = async (world: TestWorld, { youth, visit }: Talk, accept: boolean) => {
  await isHere(world, amir)
  await signOfLife(world, amir.id, 'amirs-page')
  await askHandover(world, visit, { colleague: amir.id })
  await answerHandover(world, await asYouth(world, youth), { yes: true })
  if (!accept) return declineHandover(world, amir.id, visit.visit)
  const offer = offerOf({ channels: ['chat'], staff: amir })
  const taking = { staff: amir, seat: 1, press: world.id(), offer }
  expect(await acceptHandover(world, taking, visit.visit)).toBeDefined()
}
const endedAnd = async (world: TestWorld, { visit }: Talk, then?: (over: Visit) => unknown) => {
  await end(world, visit)
  await then?.(await now(world, visit.visit))
}

const ends: Readonly<Record<string, (world: TestWorld, talk: Talk) => Promise<unknown>>> = {
  'its end': endedAnd,
  '"radera nu"': (world, talk) => endedAnd(world, talk, (over) => erase(world, over)),
  'an end with a wait after it': (world, { visit }) => endAndCool(world, visit),
  'being put back': (world, { visit }) => release(world, visit),
  'a counsellor who is lost': async (world) => {
    world.pass(times.counsellorQuiet + 1000)
    await sweep(world)
  },
  'a hand-over': (world, talk) => handedOver(world, talk, true),
  'a hand-over that nobody takes': (world, talk) => handedOver(world, talk, false),
  'being put back and taken again': async (world, { visit, youth }) => {
    await release(world, visit)
    await takes(world, elin)
    await ready(world, await asYouth(world, youth))
  },
}

/** Every way to use a pass, at every number that could be proposed. */
const uses = (world: TestWorld, { visit }: Talk): readonly [string, UpFrame][] => {
  const { visit: id, epoch } = visit
  const frames = (['youth', 'counsellor'] as const).flatMap((side): [string, UpFrame][] => {
    const staff = side === 'counsellor' ? { staff: elin.id } : {}
    const peer = side === 'counsellor' ? 'phone' : 'elins-page'
    const pass = makePass(world, { visit: id, epoch, side, peer, beside: ['window'], ...staff })
    const room = { visit: id, epoch, room: 1, side, session: mid(1), at: world.now() }
    const ticket = makeTicket(world, room)
    const writes = Array.from({ length: told + 3 }, (_, after): [string, UpFrame] => [
      `${side} says after ${after}`,
      { type: 'say', pass, mid: `late-${side}-of-the-talk-${after}`, after, body },
    ])
    return [
      ...writes,
      [`${side} types`, { type: 'typing', pass }],
      [`${side} has read`, { type: 'seen', pass, seq: 1 }],
      [`${side} gives a sign`, { type: 'sign', pass }],
      [`${side} asks for a sign`, { type: 'sign', pass, asks: true }],
      [`${side} signals`, { type: 'signal', pass, ticket, data: 'x' }],
      [`${side} signals to the guest`, { type: 'signal', pass, ticket, data: 'x', to: 'guest' }],
      [`${side} is here`, { type: 'here', pass }],
    ]
  })
  const guest = visit.guest?.secret?.slice(0, 16)
  const session = { session: mid(2), at: world.now() }
  const ticket = makeTicket(world, { visit: id, epoch, room: 1, side: 'guest', guest, ...session })
  const toBoth = (['youth', 'counsellor'] as const).map((to): [string, UpFrame] => [
    `guest signals to ${to}`,
    { type: 'guest-signal', ticket, to, data: 'x' },
  ])
  return [...frames, ...toBoth]
}

/** Only whoever uses it is answered, and nothing in the database is other than it was. */
const expectDead = async (world: TestWorld, id: string, what: string, frame: UpFrame) => {
  const stored = async () => [
    await world.clinic.list({ pk: `VISIT#${id}`, fresh: true }),
    await world.clinic.list({ pk: 'DESKS', fresh: true }),
  ]
  const before = await stored()
  world.told.length = 0
  await receive(world, nobody, 'old-page', frame)
  expect(await stored(), what).toEqual(before)
  const others = world.told.filter(({ connection }) => connection !== 'old-page')
  expect(others, what).toEqual([])
  expect(world.told, what).toEqual([
    { connection: 'old-page', frame: expect.objectContaining({ type: 'refused' }) },
  ])
}

it('every kind of frame that shows a pass or a ticket is used here', async () => {
  const world = testWorld()
  const used = new Set(uses(world, await inTalk(world)).map(([, { type }]) => type))
  const shows = UpFrame.def.options.filter(({ shape }) => 'pass' in shape || 'ticket' in shape)
  expect(shows.map(({ shape }) => [...shape.type.def.values][0]).sort()).toEqual([...used].sort())
})

/** As they would be seen by a process that has not seen this talk. */
const forgetful = (world: TestWorld): TestWorld => ({ ...world, clinic: { ...world.clinic } })

describe('an old pass of both sides and of a guest stores nothing and reaches nobody', () => {
  for (const [after, happens] of Object.entries(ends))
    it.each([
      ['the same process', (world: TestWorld) => world],
      ['another process', forgetful],
    ])(`after ${after}, in %s`, async (_, seenBy) => {
      const world = testWorld()
      const talk = await inTalk(world)
      const old = uses(world, talk)
      for (const [what, frame] of old.filter(([, { type }]) => type === 'typing')) {
        world.told.length = 0
        await receive(world, nobody, 'page', frame)
        expect(world.told, `${what} before`).toHaveLength(1)
      }
      await happens(world, talk)
      for (const [what, frame] of old)
        await expectDead(seenBy(world), talk.visit.visit, what, frame)
    })

  it('nor over HTTP into an earlier part', async () => {
    const world = testWorld()
    const talk = await inTalk(world)
    await handedOver(world, talk, true)
    const late = { mid: mid(90), after: told, epoch: talk.visit.epoch, body }
    for (const visit of [talk.visit, await now(world, talk.visit.visit)])
      for (const side of ['youth', 'counsellor'] as const)
        await expect(sayInTalk(world, visit, side, late)).rejects.toMatchObject({ code: 'not-now' })
  })

  it('nor after the ready check: not answered, or left', async () => {
    for (const [n, gone] of [noAnswer, leave].entries()) {
      const world = testWorld()
      const youth = await youthJoins(world)
      await isHere(world, elin)
      await takes(world, elin)
      const visit = await asYouth(world, youth)
      world.pass(times.readyCheck + 1000)
      await gone(world, visit)
      const side = { visit: visit.visit, epoch: visit.epoch, side: 'counsellor' } as const
      const said = say(world, side, { mid: mid(n), after: 0, body })
      await expect(said).rejects.toMatchObject({ code: 'not-now' })
    }
  })

  it('and a message that had landed is still found by whoever says it again', async () => {
    const world = testWorld()
    const { visit } = await inTalk(world)
    await end(world, visit)
    const side = { visit: visit.visit, epoch: visit.epoch, side: 'youth' } as const
    expect((await say(world, side, { mid: mid(1), after: 0, body })).seq).toBe(2)
  })

  it('and one that lands while the talk ends is before its end', async () => {
    const world = testWorld()
    const { visit } = await inTalk(world)
    const side = { visit: visit.visit, epoch: visit.epoch, side: 'youth' } as const
    // Written by another process: this one has not seen it.
    await say(forgetful(world), side, { mid: mid(7), after: told, body })
    await end(world, visit)
    const late = say(world, side, { mid: mid(8), after: told + 1, body })
    await expect(late).rejects.toMatchObject({ code: 'not-now' })
  })
})
