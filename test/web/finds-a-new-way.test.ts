/** A way that is lost is noticed though no event tells of it, and looked for until it is found, in a new connection if need be. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Room } from '../../shared/contract/visit/rooms.ts'
import type { Channel } from '../../shared/ids.ts'
import type { Heard } from '../../web/ui/video-stage/call/call.ts'
import { openStage } from '../../web/ui/video-stage/stage-store.ts'
import type { Stage, StagePorts } from '../../web/ui/video-stage/stage-types.ts'
import { callWith, Connection, credentials, room } from '../support/peer-call.ts'

/** Packets of sound that each connection has got, and has not. */
let came: number
let lost: number
const stats = () =>
  Promise.resolve(
    new Map([
      ['sound', { type: 'inbound-rtp', kind: 'audio', packetsReceived: came, packetsLost: lost }],
    ]),
  )
const isUp = (connection: Connection) => {
  connection.getStats = stats
  connection.channel.readyState = 'open'
  connection.connectionState = 'connected'
  connection.onconnectionstatechange?.()
}
const seconds = async (count: number, packets: number, gone = 0): Promise<void> => {
  for (let second = 0; second < count; second++) {
    came += packets
    lost += gone
    await vi.advanceTimersByTimeAsync(1000)
  }
}

const listens = { addEventListener: () => undefined, removeEventListener: () => undefined }
beforeEach(() => {
  vi.useFakeTimers()
  Connection.made = []
  came = lost = 0
  vi.stubGlobal('RTCPeerConnection', Connection)
  const track = { kind: 'audio', stop: () => undefined }
  const getUserMedia = () => Promise.resolve({ getTracks: () => [track] })
  vi.stubGlobal('navigator', { onLine: true, mediaDevices: { getUserMedia, ...listens } })
  vi.stubGlobal('document', { visibilityState: 'visible', ...listens })
  vi.stubGlobal('addEventListener', listens.addEventListener)
  vi.stubGlobal('removeEventListener', listens.removeEventListener)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a path that changes without an event is noticed within five seconds, and another is looked for', async () => {
  const { call, connection } = callWith()
  isUp(connection)
  await seconds(3, 50)
  expect(call.state.value).toBe('up')
  await seconds(5, 0)
  expect(connection.connectionState, 'the browser knows of nothing').toBe('connected')
  expect(call.state.value).toBe('lost')
  expect(connection.restarts.length).toBeGreaterThan(0)
  call.close()
})

test('relays that are being asked are let answer: they are asked again after ten seconds, not after three', async () => {
  const { call, connection } = callWith()
  isUp(connection)
  await seconds(3, 50)
  connection.connectionState = 'failed'
  connection.onconnectionstatechange?.()
  expect(connection.restarts).toHaveLength(1)
  connection.iceGatheringState = 'gathering'
  connection.onicegatheringstatechange?.()
  await seconds(9, 0)
  expect(connection.restarts).toHaveLength(1)
  await seconds(4, 0)
  expect(connection.restarts).toHaveLength(2)
  call.close()
})

test('a connection that was closed in the middle of a word holds up nothing of the next one', async () => {
  const { call, connection, says } = callWith()
  // What a browser never answers once the connection is closed.
  connection.setRemoteDescription = () => new Promise(() => undefined)
  const description = { type: 'offer', sdp: '' }
  says({ description })
  await vi.advanceTimersByTimeAsync(0)
  says({ here: true }, 'their next page', 2)
  says({ description }, 'their next page', 2)
  await vi.advanceTimersByTimeAsync(0)
  const next = Connection.made.at(-1)!
  expect(next).not.toBe(connection)
  expect(next.described).toEqual([description])
  call.close()
})

test('of two windows of the other side the older hears that the newer is talked with, before there is any channel', () => {
  const { call, said, says } = callWith()
  says({ here: true }, 'their next window', 2)
  says({ here: true }, 'theirs', 1)
  expect(said.at(-1)).toEqual({ to: 'theirs', replaced: true })
  expect(call.state.value).toBe('connecting')
  call.close()
})

test('a window that hears so has let go, and ends the talk for nobody', async () => {
  const { stage, less, comes, says } = talkIn('voice')
  await vi.advanceTimersByTimeAsync(0)
  comes('other', 'theirs')
  says({ to: 'another window', replaced: true })
  expect(stage.state.value).toBe('connecting')
  says({ to: 'mine 1', replaced: true })
  expect(stage.state.value).toBe('replaced')
  await seconds(60, 0)
  expect(less).toEqual([])
  stage.close()
})

/** The browser's locks, of which this window is one of those that ask. */
const locksOf = () => {
  const asked: { steal?: boolean; give: () => void }[] = []
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: {
      request: (_: string, { steal = false }: { steal?: boolean }, run: () => Promise<void>) =>
        new Promise<void>((done) => asked.push({ steal, give: () => done(run()) })),
    },
  })
  return asked
}

test('a window that the person is not at stands back, and has the talk when no other window does', async () => {
  const asked = locksOf()
  const { stage, opened } = talkIn('voice', false, { isFront: signal(false) })
  await seconds(5, 0)
  expect(asked, 'the other window may still be fetching the call').toEqual([])
  await seconds(25, 0)
  expect(stage.state.value).toBe('replaced')
  expect(opened()).toBe(0)
  expect(asked).toMatchObject([{ steal: false }])
  asked[0]!.give()
  await vi.advanceTimersByTimeAsync(0)
  expect(opened()).toBe(1)
  expect(stage.state.value).not.toBe('replaced')
  expect(asked[1], 'from now on it is this one’s').toMatchObject({ steal: true })
  stage.close()
})

test('the window that the person is at enters as soon as it is told, and waits for no other to have had the talk', async () => {
  const asked = locksOf()
  const isTold = signal(false)
  const { stage, opened } = talkIn('voice', false, { isTold })
  await seconds(2, 0)
  expect(opened()).toBe(0)
  isTold.value = true
  await vi.advanceTimersByTimeAsync(0)
  expect(opened()).toBe(1)
  await seconds(8, 0)
  expect(asked, 'and it does not let go again').toMatchObject([{ steal: true }])
  stage.close()
})

test('a window that nothing comes to enters only when it is told again', async () => {
  const asked = locksOf()
  const isTold = signal(false)
  const { stage, opened } = talkIn('voice', false, { isTold, isFront: signal(false) })
  await seconds(7, 0)
  asked[0]!.give()
  await seconds(3, 0)
  expect(opened()).toBe(0)
  isTold.value = true
  await vi.advanceTimersByTimeAsync(0)
  expect(opened()).toBe(1)
  stage.close()
})

/** A talk whose other side, and whose guest, is the test's. */
const talkIn = (medium: Channel, hasThird = false, windows: Partial<StagePorts> = {}) => {
  const less: [Channel, string][] = []
  const hearers = {
    other: [] as ((heard: Heard) => void)[],
    third: [] as ((heard: Heard) => void)[],
  }
  let opened = 0
  let now = medium
  const ports: StagePorts = {
    name: 'talk',
    open: () => {
      opened++
      const answer = {
        ...room,
        session: `mine ${opened}`,
        iceServers: credentials(`words ${opened}`),
      }
      return Promise.resolve(answer as Room)
    },
    leave: () => Promise.resolve(),
    signalling: (_, whom) => ({
      send: () => true,
      check: () => undefined,
      listen: (hear) => {
        hearers[whom].push(hear)
        return () => undefined
      },
    }),
    third: signal(hasThird),
    politeToThird: false,
    less: (to, why) => {
      less.push([to, why])
      now = to
    },
    medium: () => now,
    isFront: signal(true),
    isTold: signal(true),
    reachable: signal(true),
    chatWorks: signal(true),
    ...windows,
  }
  const stage = openStage(ports, 1)
  const comes = (whom: 'other' | 'third', session: string) => {
    hearers[whom].at(-1)!({ session, at: 1, data: JSON.stringify({ here: true }) })
    return Connection.made.at(-1)!
  }
  const says = (words: object) =>
    hearers.other.at(-1)!({ session: 'theirs', at: 1, data: JSON.stringify(words) })
  return { stage, less, comes, says, opened: () => opened }
}
const upTalk = async (medium: Channel): Promise<ReturnType<typeof talkIn> & { stage: Stage }> => {
  const talk = talkIn(medium)
  await vi.advanceTimersByTimeAsync(0)
  isUp(talk.comes('other', 'theirs'))
  await seconds(4, 50)
  expect(talk.stage.state.value).toBe('up')
  return talk
}

test('a connection that does not come back is made anew with fresh words, and the talk goes on', async () => {
  const { stage, comes, opened, less } = await upTalk('voice')
  const first = Connection.made.at(-1)!
  first.connectionState = 'failed'
  first.onconnectionstatechange?.()
  await seconds(16, 0)
  expect(opened()).toBe(2)
  const second = comes('other', 'theirs')
  expect(second).not.toBe(first)
  expect(second.configuration.iceServers?.[0]?.username).toBe('words 2')
  isUp(second)
  await seconds(3, 50)
  expect(stage.state.value).toBe('up')
  expect(less).toEqual([])
  stage.close()
})

test('a connection that the other side has just begun anew is let come up, and not begun once more', async () => {
  const { stage, comes, opened } = await upTalk('voice')
  const first = Connection.made.at(-1)!
  first.connectionState = 'failed'
  first.onconnectionstatechange?.()
  await seconds(11, 0)
  const second = comes('other', 'their next')
  await seconds(7, 0)
  expect(opened()).toBe(1)
  expect(Connection.made.at(-1)).toBe(second)
  await seconds(8, 0)
  expect(opened(), 'nor waited for without end').toBe(2)
  stage.close()
})

test('the chat is said to work while the other page is heard from, and not of one that sleeps or is gone', async () => {
  const { stage, says } = await upTalk('voice')
  await seconds(4, 0)
  expect(stage.state.value).toBe('lost')
  expect(stage.isReachable.value).toBe(false)
  says({ to: 'mine 1', hears: false })
  expect(stage.isReachable.value).toBe(true)
  stage.close()
})

test('a call that is gone for half a minute is the chat, and not before', async () => {
  const { stage, less } = await upTalk('voice')
  const first = Connection.made.at(-1)!
  first.connectionState = 'failed'
  first.onconnectionstatechange?.()
  await seconds(28, 0)
  expect(less).toEqual([])
  await seconds(6, 0)
  expect(less[0]).toEqual(['chat', 'poor'])
  stage.close()
})

test('what was seen of a picture says nothing of the sound alone: it is judged anew after the step', async () => {
  const { stage, less } = await upTalk('video')
  await seconds(6, 25, 25)
  expect(less).toEqual([['voice', 'poor']])
  await seconds(5, 25, 25)
  expect(less, 'three looks at the sound alone').toHaveLength(1)
  await seconds(20, 50)
  expect(less).toHaveLength(1)
  stage.close()
})

test('the guest’s way is watched too, and told as theirs', async () => {
  const { stage, comes } = talkIn('voice', true)
  await vi.advanceTimersByTimeAsync(0)
  const [other, third] = [comes('other', 'theirs'), comes('third', 'guest’s')]
  isUp(other)
  isUp(third)
  other.getStats = () =>
    Promise.resolve(
      new Map([['sound', { type: 'inbound-rtp', kind: 'audio', packetsReceived: came }]]),
    )
  await seconds(4, 50)
  expect(stage.weakThird.value).toBe(false)
  await seconds(6, 40, 10)
  expect(stage.weakThird.value).toBe(true)
  expect(stage.weak.value).toBe(false)
  await seconds(10, 50)
  expect(stage.weakThird.value).toBe(false)
  stage.close()
})
