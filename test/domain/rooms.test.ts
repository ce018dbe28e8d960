/** A room opens for the two who agreed, for as long as they agree, and for nobody else. */
import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { goOnDuty } from '../../functions/visit/desk/go-on-duty.ts'
import { rankOf } from '../../functions/ports/rank.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { takeNext } from '../../functions/visit/line/take-next.ts'
import { receive } from '../../functions/live/receive.ts'
import { leaveRoom, openRoom } from '../../functions/use-cases/talk/rooms.ts'
import { peerVideo } from '../../functions/cloud/video/peer.ts'
import { VideoDown, type RoomAsked, type Video } from '../../functions/ports/video.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { askMedium } from '../../functions/use-cases/talk/medium.ts'
import { makePass } from '../../functions/visit/talk/talk-pass.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { Channel } from '../../shared/ids.ts'
import { asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const inVoice = async (world: TestWorld, seat = 1): Promise<Visit> => {
  const youth = await youthJoins(world)
  await isHere(world, elin)
  await takes(world, elin, seat)
  const visit = await ready(world, await asYouth(world, youth))
  const asked = await askMedium(world, visit, 'youth', { to: 'voice' })
  return askMedium(world, asked, 'counsellor', { to: 'voice' })
}
const direct = (world: TestWorld) => peerVideo({ urls: [], secret: 'test' }, world.now)

/** Meetings of a service, as one that keeps them. */
const kept = () => {
  const asked: RoomAsked[] = []
  const closed: string[] = []
  const video: Video = {
    open: (ask) => {
      asked.push(ask)
      return Promise.resolve({
        kind: 'chime',
        meeting: { MeetingId: `meeting-${ask.room}`, MediaPlacement: {} },
        attendee: { AttendeeId: 'a', ExternalUserId: ask.side, JoinToken: 't' },
      })
    },
    close: (meeting) => {
      closed.push(meeting)
      return Promise.resolve()
    },
    expel: async () => undefined,
  }
  return { asked, closed, video }
}

describe('a room', () => {
  it('opens only when both have agreed to be heard', async () => {
    const world = testWorld()
    const voice = await inVoice(world)
    const chat = await askMedium(world, voice, 'youth', { to: 'chat' })
    await expect(openRoom(world, direct(world), chat, 'youth')).rejects.toMatchObject({
      code: 'not-now',
    })
    const ended = await end(world, chat)
    await expect(openRoom(world, direct(world), ended, 'youth')).rejects.toMatchObject({
      code: 'not-now',
    })
  })

  it('is ready while a youth who came to be heard is asked, and is the one that the talk begins in', async () => {
    const world = testWorld()
    const { video, asked, closed } = kept()
    const youth = await youthJoins(world, { channel: 'voice' })
    const channels: Channel[] = ['chat', 'voice', 'video']
    await goOnDuty(world, elin, { status: 'here', seats: 2, channels })
    const offer = offerOf({ channels, staff: elin })
    const press = { staff: elin, seat: 1, press: world.id(), offer, rank: rankOf(elin.id) }
    const called = (await takeNext(world, press))!
    const { ticket } = await openRoom(world, video, called, 'counsellor')
    const talking = await ready(world, await asYouth(world, youth))
    await openRoom(world, video, talking, 'youth')
    expect(new Set(asked.map(({ room }) => room))).toEqual(new Set([talking.room]))
    await leaveRoom(world, video, talking, 'counsellor', ticket)
    expect(closed, 'the two still sit there').toEqual([])
  })

  it('is not opened early for somebody who came to write', async () => {
    const world = testWorld()
    await youthJoins(world)
    await isHere(world, elin)
    const called = (await takes(world, elin))!
    await expect(openRoom(world, direct(world), called, 'counsellor')).rejects.toMatchObject({
      code: 'not-now',
    })
  })

  it('gives each page a seat of its own, and one side gives way when offers cross', async () => {
    const world = testWorld()
    const visit = await inVoice(world)
    const youth = await openRoom(world, direct(world), visit, 'youth')
    const counsellor = await openRoom(world, direct(world), visit, 'counsellor')
    const again = await openRoom(world, direct(world), visit, 'youth')
    expect(new Set([youth.session, counsellor.session, again.session]).size).toBe(3)
    expect([youth, counsellor].map((room) => room.kind === 'peer' && room.polite)).toEqual([
      true,
      false,
    ])
  })

  it('goes through relays only, with credentials that run out, when there are relays', async () => {
    const world = testWorld()
    const video = peerVideo({ urls: ['turn:relay.test'], secret: 'shared' }, world.now)
    const room = await openRoom(world, video, await inVoice(world), 'youth')
    if (room.kind !== 'peer') throw new Error('another kind of room')
    const [relay] = room.iceServers
    const [expires] = relay!.username!.split(':')
    expect(room.relayOnly).toBe(true)
    expect(Number(expires) * 1000).toBeLessThanOrEqual(world.now() + times.pass)
    expect(relay!.credential).toBe(
      createHmac('sha1', 'shared').update(relay!.username!).digest('base64'),
    )
  })

  it('that cannot be had becomes the chat for both at once, told and counted', async () => {
    const world = testWorld()
    const visit = await inVoice(world)
    const video: Video = {
      open: () => Promise.reject(new VideoDown()),
      close: async () => undefined,
      expel: async () => undefined,
    }
    await expect(openRoom(world, video, visit, 'youth')).rejects.toMatchObject({
      code: 'video-down',
    })
    expect(await now(world, visit.visit)).toMatchObject({ lessWhy: 'down', state: 'talking' })
    expect((await now(world, visit.visit)).medium).toBeUndefined()
    expect(world.logged).toContain('video-down')
  })

  it('that ended by itself is made anew once, whoever says so, and never for a foreign ticket', async () => {
    const world = testWorld()
    const { video, asked } = kept()
    const visit = await inVoice(world)
    const youth = await openRoom(world, video, visit, 'youth')
    const counsellor = await openRoom(world, video, visit, 'counsellor')
    await openRoom(world, video, visit, 'youth', youth.ticket)
    await openRoom(world, video, await now(world, visit.visit), 'counsellor', counsellor.ticket)
    const [first, second, third, fourth] = asked.map(({ room }) => room)
    expect(first).toBe(second)
    expect(third).not.toBe(first)
    expect(fourth).toBe(third)
    expect(world.logged.filter((event) => event === 'room-renewed')).toHaveLength(1)
    const other = { ...visit, visit: `v_${'b'.repeat(26)}` }
    await expect(openRoom(world, video, other, 'youth', youth.ticket)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('is closed by whoever leaves it last, not by whoever only changes page', async () => {
    const world = testWorld()
    const { video, closed } = kept()
    const visit = await inVoice(world)
    const { ticket } = await openRoom(world, video, visit, 'youth')
    await leaveRoom(world, video, visit, 'youth', ticket)
    expect(closed).toEqual([])
    const ended = await end(world, visit)
    await leaveRoom(world, video, ended, 'youth', ticket)
    expect(closed).toEqual([`meeting-${visit.room}`])
    await expect(leaveRoom(world, video, ended, 'counsellor', ticket)).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(leaveRoom(world, video, ended, 'youth', `${ticket}x`)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('a signal from page to page', () => {
  const nobody = () => Promise.resolve(undefined)
  const setUp = async () => {
    const world = testWorld()
    const visit = await inVoice(world)
    const { ticket, session } = await openRoom(world, direct(world), visit, 'youth')
    const passOf = (side: 'youth' | 'counsellor', epoch = visit.epoch) =>
      makePass(world, { visit: visit.visit, epoch, side, peer: 'desk' })
    const send = async (pass: string, given: string) => {
      world.told.length = 0
      const frame = { type: 'signal', pass, ticket: given, data: 'opaque' } as const
      await receive(world, nobody, 'me', frame)
      return world.told.map(({ connection, frame: { type } }) => `${connection} ${type}`)
    }
    return { world, ticket, session, passOf, send }
  }

  it('reaches the other side unread, with the seat that the ticket names', async () => {
    const { world, ticket, session, passOf, send } = await setUp()
    expect(await send(passOf('youth'), ticket)).toEqual(['desk signal'])
    expect(world.told[0]!.frame).toMatchObject({ session, data: 'opaque' })
  })

  it('is stored nowhere', async () => {
    const { world, ticket, passOf, send } = await setUp()
    const logged = world.logged.length
    await send(passOf('youth'), ticket)
    expect(world.logged.slice(logged)).toEqual([])
  })

  it('opens nothing with a ticket of the other side, another part of the visit, or made up', async () => {
    const { ticket, passOf, send } = await setUp()
    const refused = ['me refused']
    expect(await send(passOf('counsellor'), ticket)).toEqual(refused)
    expect(await send(passOf('youth', 99), ticket)).toEqual(refused)
    expect(await send(passOf('youth'), `${ticket}x`)).toEqual(refused)
    expect(await send(passOf('youth'), passOf('youth'))).toEqual(refused)
  })

  it('opens nothing with a ticket that has run out', async () => {
    const { world, ticket, passOf, send } = await setUp()
    world.pass(times.pass + 1)
    expect(await send(passOf('youth'), ticket)).toEqual(['me refused'])
  })
})
