/** Sound that goes one way only is no talk: whoever hears is told by whoever does not, and both say what is true. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { callWith, Connection } from '../support/peer-call.ts'

let heard: number
beforeEach(() => {
  vi.useFakeTimers()
  Connection.made = []
  heard = 0
  vi.stubGlobal('RTCPeerConnection', Connection)
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A call that is up, with a channel between the two pages. */
const upCall = async (polite = false) => {
  const made = callWith({ polite })
  const { connection, call } = made
  connection.getStats = () =>
    Promise.resolve(
      new Map([['sound', { type: 'inbound-rtp', kind: 'audio', packetsReceived: heard }]]),
    )
  connection.channel.readyState = 'open'
  connection.connectionState = 'connected'
  connection.onconnectionstatechange?.()
  await seconds(3, 50)
  expect(call.state.value).toBe('up')
  return made
}
const seconds = async (count: number, packets: number): Promise<void> => {
  for (let second = 0; second < count; second++) {
    heard += packets
    await vi.advanceTimersByTimeAsync(1000)
  }
}
const hearing = (said: readonly Record<string, unknown>[]) =>
  said.filter(({ hears }) => hears !== undefined).map(({ hears }) => hears)

test('the side that hears nothing says so, again while it lasts, and says when it hears', async () => {
  const { call, said } = await upCall()
  await seconds(7, 0)
  expect(hearing(said).length).toBeGreaterThan(1)
  expect(new Set(hearing(said))).toEqual(new Set([false]))
  expect(call.state.value).toBe('lost')
  await seconds(2, 50)
  expect(hearing(said).at(-1)).toBe(true)
  expect(call.state.value).toBe('up')
  call.close()
})

test('the side that hears does not say that both do, and looks for another way', async () => {
  const { call, connection, says } = await upCall()
  says({ hears: false })
  expect(call.state.value).toBe('lost')
  expect(connection.restarts).toHaveLength(1)
  says({ hears: true })
  expect(call.state.value).toBe('up')
  call.close()
})

test('the side that hears says so meanwhile: its page is there, whatever it waits for', async () => {
  const { call, said, says } = await upCall()
  says({ hears: false })
  said.length = 0
  await seconds(3, 50)
  says({ hears: false })
  await seconds(3, 50)
  expect(hearing(said)).toEqual([true, true])
  expect(call.state.value).toBe('lost')
  call.close()
})

test('the side that gives way asks the other to look, though it hears', async () => {
  const { call, said, says } = await upCall(true)
  const before = said.filter(({ here }) => here === true).length
  says({ hears: false })
  expect(call.state.value).toBe('lost')
  expect(said.filter(({ here }) => here === true).length).toBeGreaterThan(before)
  call.close()
})

test('a word that is lost on the way does not end a talk in which both hear', async () => {
  const { call, says } = await upCall()
  says({ hears: false })
  await seconds(5, 50)
  expect(call.state.value).toBe('lost')
  await seconds(6, 50)
  expect(call.state.value).toBe('up')
  call.close()
})

test('a call that comes up while the other side hears nothing is up when it does', () => {
  const { call, connection, says } = callWith()
  says({ hears: false })
  connection.connectionState = 'connected'
  connection.onconnectionstatechange?.()
  expect(call.state.value).toBe('connecting')
  says({ hears: true })
  expect(call.state.value).toBe('up')
  call.close()
})

test('with the way lost, the other page is known to be there only while it says something', async () => {
  const { call, says } = await upCall()
  says({ candidate: {} })
  await seconds(4, 0)
  expect(call.state.value).toBe('lost')
  expect(call.answers.value, 'what was said before the way was lost').toBe(false)
  says({ hears: false })
  expect(call.answers.value).toBe(true)
  await seconds(5, 0)
  says({ hears: false })
  await seconds(6, 0)
  expect(call.answers.value).toBe(true)
  await seconds(3, 0)
  expect(call.answers.value).toBe(false)
  call.close()
  expect(vi.getTimerCount()).toBe(0)
})

test('each page tells the other what it receives, beside how its own side is, and hears the same', async () => {
  const { call, connection } = await upCall()
  await seconds(2, 50)
  expect(connection.told.at(-1)).toEqual({
    camera: false,
    microphone: false,
    isWithoutMicrophone: true,
    receives: { came: 250, lost: 0 },
  })
  const side = { camera: true, microphone: true }
  connection.channel.onmessage({
    data: JSON.stringify({ ...side, receives: { came: 10, lost: 3 } }),
  })
  expect(call.other.value).toEqual(side)
  // A link that is full is not filled with words about it.
  const before = connection.told.length
  connection.channel.bufferedAmount = 80
  await seconds(3, 50)
  expect(connection.told).toHaveLength(before)
  call.close()
})
