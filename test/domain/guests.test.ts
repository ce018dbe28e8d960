/** A seat beside the two, that the youth opens and closes: a link opens it once, and nothing else does. */
import { beforeEach, describe, expect, it } from 'vitest'
import {
  askToClose,
  closeSeat,
  openSeat,
  redeemLink,
} from '../../functions/use-cases/talk/guest-seat.ts'
import { enterRoom } from '../../functions/use-cases/talk/rooms.ts'
import { visitOfGuest } from '../../functions/visit/guest/find-guest.ts'
import { handleSocket } from '../../functions/live/handle-socket.ts'
import { receive } from '../../functions/live/receive.ts'
import { peerVideo } from '../../functions/cloud/video/peer.ts'
import type { Video } from '../../functions/ports/video.ts'
import { backToLine } from '../../functions/use-cases/line/back-to-line.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { hashSecret } from '../../functions/visit/find-visit.ts'
import { guestNow } from '../../functions/visit/guest/guest.ts'
import { greetStaff } from '../../functions/use-cases/talk/greet.ts'
import { askMedium } from '../../functions/use-cases/talk/medium.ts'
import { showToCounsellor } from '../../functions/visit/show-to-counsellor.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import { elin, isTaken, now, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const link = 'L'.repeat(43)
const mine = 'M'.repeat(43)
const other = 'O'.repeat(43)
const minute = 60_000
const refusedAsMissing = { code: 'not-found' }

const inVoice = async (world: TestWorld): Promise<Visit> => {
  const youth = await youthJoins(world, { nickname: { v: 0, kid: 'none', data: 'QmrDtnJr' } })
  const visit = await isTaken(world, youth)
  const asked = await askMedium(world, visit, 'youth', { to: 'voice' })
  return askMedium(world, asked, 'counsellor', { to: 'voice' })
}
const invited = async (world: TestWorld, visit: Visit) =>
  openSeat(world, visit, { kind: 'adult', minutes: 30, link: hashSecret(link) })

/** A service that keeps rooms, and what was taken away from it. */
const keptRooms = () => {
  const expelled: unknown[] = []
  const video: Video = {
    open: ({ side }) =>
      Promise.resolve({
        kind: 'chime',
        meeting: { MeetingId: 'm-1', MediaPlacement: {} },
        attendee: { AttendeeId: `id-${side}`, ExternalUserId: side, JoinToken: 't' },
      }),
    close: async () => undefined,
    expel: (sits) => {
      expelled.push(sits)
      return Promise.resolve()
    },
  }
  return { video, expelled }
}

let world: TestWorld
let direct: Video
let visit: Visit
beforeEach(async () => {
  world = testWorld()
  direct = peerVideo({ urls: [], secret: 'test' }, world.now)
  visit = await inVoice(world)
})

describe('a guest’s link', () => {
  it('opens its seat once: the first page that comes has it, and finds itself when it asks again', async () => {
    await invited(world, visit)
    const view = await redeemLink(world, visit.visit, { link, secret: mine })
    expect(view).toMatchObject({ kind: 'adult', medium: 'voice', with: { firstName: 'Elin' } })
    expect(await redeemLink(world, visit.visit, { link, secret: mine })).toEqual(view)
    await expect(redeemLink(world, visit.visit, { link, secret: other })).rejects.toMatchObject(
      refusedAsMissing,
    )
    expect((await visitOfGuest(world, visit.visit, mine)).visit).toBe(visit.visit)
    await expect(visitOfGuest(world, visit.visit, link)).rejects.toMatchObject(refusedAsMissing)
  })

  it('lets one of two in who press in the same moment', async () => {
    await invited(world, visit)
    const pressed = await Promise.allSettled(
      [mine, other].map((secret) => redeemLink(world, visit.visit, { link, secret })),
    )
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('that is expired, closed, foreign or made up answers like one that never was', async () => {
    const redeem = () => redeemLink(world, visit.visit, { link, secret: mine })
    await expect(redeem()).rejects.toMatchObject(refusedAsMissing)
    await invited(world, visit)
    await expect(
      redeemLink(world, `v_${'b'.repeat(26)}`, { link, secret: mine }),
    ).rejects.toMatchObject(refusedAsMissing)
    await expect(
      redeemLink(world, visit.visit, { link: other, secret: mine }),
    ).rejects.toMatchObject(refusedAsMissing)
    world.pass(30 * minute)
    await expect(redeem()).rejects.toMatchObject(refusedAsMissing)
    await invited(world, await now(world, visit.visit))
    await closeSeat(world, direct, await now(world, visit.visit))
    await expect(redeem()).rejects.toMatchObject(refusedAsMissing)
  })

  it('is stored as a hash and nowhere else, and the guest learns nothing of the youth', async () => {
    await invited(world, visit)
    const view = await redeemLink(world, visit.visit, { link, secret: mine })
    const stored = JSON.stringify(await now(world, visit.visit))
    for (const secret of [link, mine]) expect(stored).not.toContain(secret)
    expect(Object.keys(view).sort()).toEqual(
      ['epoch', 'kind', 'medium', 'rev', 'room', 'until', 'visit', 'with'].sort(),
    )
    const told = JSON.stringify(world.told.filter(({ frame }) => frame.type === 'guest'))
    expect(told).not.toContain('QmrDtnJr')
  })
})

describe('the guest’s seat', () => {
  const seated = async () => {
    await invited(world, visit)
    await redeemLink(world, visit.visit, { link, secret: mine })
    return visitOfGuest(world, visit.visit, mine)
  }

  it('is one at a time, and only in a talk', async () => {
    await invited(world, visit)
    const again = { kind: 'interpreter', minutes: 30, link: hashSecret(other) } as const
    await expect(openSeat(world, visit, again)).rejects.toMatchObject({ code: 'not-now' })
    const ended = await end(world, await now(world, visit.visit))
    await expect(openSeat(world, ended, again)).rejects.toMatchObject({ code: 'not-now' })
  })

  it('ends with its time, whatever is stored: no room, no signal, and nobody is shown there', async () => {
    const guest = await seated()
    const { ticket } = await enterRoom(world, direct, guest)
    world.pass(30 * minute)
    await expect(visitOfGuest(world, visit.visit, mine)).rejects.toMatchObject(refusedAsMissing)
    const after = await now(world, visit.visit)
    expect(guestNow(world, after)).toBeUndefined()
    expect(showToCounsellor(world, after).guest).toBeUndefined()
    await receive(world, () => Promise.resolve(undefined), 'guest', {
      type: 'guest-signal',
      ticket,
      to: 'youth',
      data: '{}',
    })
    expect(world.told.at(-1)?.frame).toEqual({ type: 'refused', code: 'not-found' })
  })

  it('ends with the talk, and when the talk moves to somebody else', async () => {
    await seated()
    await backToLine(world, await now(world, visit.visit), 'release', 'put-back')
    await expect(visitOfGuest(world, visit.visit, mine)).rejects.toMatchObject(refusedAsMissing)
    expect((await now(world, visit.visit)).guest).toBeUndefined()
  })

  it('is closed by the youth at any moment, and the guest’s page is told', async () => {
    await seated()
    const greet = { type: 'hello-guest', visit: visit.visit, secret: mine } as const
    await receive(world, () => Promise.resolve(undefined), 'guest-page', greet)
    await closeSeat(world, direct, await now(world, visit.visit))
    const told = world.told.filter(({ connection }) => connection === 'guest-page')
    expect(told.at(-1)?.frame).toEqual({ type: 'guest', guest: undefined })
    await expect(visitOfGuest(world, visit.visit, mine)).rejects.toMatchObject(refusedAsMissing)
    expect(world.logged).toContain('guest-seat-closed')
  })

  it('is only asked about by the counsellor, and the youth decides; until its time is over', async () => {
    await seated()
    await askToClose(world, direct, await now(world, visit.visit))
    const asked = await now(world, visit.visit)
    expect(showToCounsellor(world, asked).guest).toMatchObject({ isIn: true, askedToClose: true })
    expect((await visitOfGuest(world, visit.visit, mine)).visit).toBe(visit.visit)
    world.pass(30 * minute)
    await askToClose(world, direct, asked)
    expect((await now(world, visit.visit)).guest).toBeUndefined()
  })

  it('in a kept room is taken away at once when it is closed, also while it is being made', async () => {
    const { video, expelled } = keptRooms()
    const guest = await seated()
    await enterRoom(world, video, guest)
    await closeSeat(world, video, await now(world, visit.visit))
    expect(expelled).toEqual([{ meeting: 'm-1', attendee: 'id-guest' }])
    // The seat was closed between the question and the service's answer.
    await expect(enterRoom(world, video, guest)).rejects.toMatchObject(refusedAsMissing)
    expect(expelled).toHaveLength(2)
  })

  it('gives a room only while the two are heard, and their talk goes on when it can give none', async () => {
    const guest = await seated()
    const chat = await askMedium(world, await now(world, visit.visit), 'youth', { to: 'chat' })
    await expect(enterRoom(world, direct, { ...guest, ...chat })).rejects.toMatchObject({
      code: 'not-now',
    })
    expect(guestNow(world, chat)?.secret).toBeDefined()
  })

  it('is signalled to and from by its own ticket only, never by that of a guest before', async () => {
    const verify = () => Promise.resolve(undefined)
    const { ticket: old } = await enterRoom(world, direct, await seated())
    await closeSeat(world, direct, await now(world, visit.visit))
    const hash = hashSecret(other)
    await openSeat(world, await now(world, visit.visit), { kind: 'adult', minutes: 30, link: hash })
    await redeemLink(world, visit.visit, { link: other, secret: 'N'.repeat(43) })
    const say = (ticket: string) =>
      receive(world, verify, 'guest', {
        type: 'guest-signal',
        ticket,
        to: 'counsellor',
        data: '{}',
      })
    await say(old)
    expect(world.told.at(-1)?.frame).toEqual({ type: 'refused', code: 'not-found' })
    const next = await visitOfGuest(world, visit.visit, 'N'.repeat(43))
    const { ticket } = await enterRoom(world, direct, next)
    await receive(world, verify, 'desk', { type: 'open' })
    const before = world.told.filter(({ frame }) => frame.type === 'refused').length
    await say(ticket)
    expect(world.told.filter(({ frame }) => frame.type === 'refused')).toHaveLength(before)
  })
})

describe('a guest whose page is gone', () => {
  const ends = (connectionId: string) =>
    handleSocket(world, nobody, () => true, {
      requestContext: { routeKey: '$disconnect', connectionId },
    })
  const nobody = () => Promise.resolve(undefined)
  const shown = async () => showToCounsellor(world, await now(world, visit.visit)).guest
  const told = (page: string) =>
    world.told.filter(
      ({ connection, frame }) =>
        connection === page && (frame.type === 'visit' || frame.type === 'desk-visit'),
    ).length
  beforeEach(async () => {
    await greetStaff(world, 'desk', elin)
    const { visit: id } = visit
    await invited(world, visit)
    await redeemLink(world, id, { link, secret: mine })
    await receive(world, nobody, 'guest', { type: 'hello-guest', visit: id, secret: mine })
    world.told.length = 0
  })

  it('is told of at once, and again when it is back', async () => {
    expect(await shown()).toMatchObject({ isIn: true, awaySince: undefined })
    await ends('guest')
    expect(await shown()).toMatchObject({ isIn: true, awaySince: world.now() })
    expect(told('desk')).toBe(1)
    const hello = { type: 'hello-guest', visit: visit.visit, secret: mine } as const
    await receive(world, nobody, 'guest again', hello)
    expect(await shown()).toMatchObject({ isIn: true, awaySince: undefined })
    expect(told('desk')).toBe(2)
  })

  it('is there when an earlier page of theirs ends after the next has come', async () => {
    const hello = { type: 'hello-guest', visit: visit.visit, secret: mine } as const
    await receive(world, nobody, 'guest again', hello)
    await ends('guest')
    expect(await shown()).toMatchObject({ awaySince: undefined })
  })
})
