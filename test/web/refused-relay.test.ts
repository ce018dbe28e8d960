/** A relay that says no is noticed at once: asked again with fresh words, and then it is the chat. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Room } from '../../shared/contract/visit/rooms.ts'
import { callWith as peerCallWith, Connection, credentials, room } from '../support/peer-call.ts'

/** One round of asking the relays, of which so many answer. */
const gathers = (connection: Connection, answers: number) => {
  const is = (state: string) => {
    connection.iceGatheringState = state
    connection.onicegatheringstatechange?.()
  }
  is('gathering')
  connection.onicecandidateerror?.({ errorCode: 701 })
  for (let answer = 0; answer < answers; answer++)
    connection.onicecandidate?.({ candidate: { toJSON: () => ({}) } })
  connection.onicecandidate?.({ candidate: null })
  is('complete')
}
let fetched = 0
let answer: () => Promise<Room>
const callWith = (change: Parameters<typeof peerCallWith>[0] = {}) =>
  peerCallWith(change, () => {
    fetched++
    return answer()
  })
const usernames = (tried: readonly RTCConfiguration[]) =>
  tried.map(({ iceServers }) => iceServers?.[0]?.username)

beforeEach(() => {
  vi.useFakeTimers()
  Connection.made = []
  fetched = 0
  answer = () => Promise.resolve({ ...room, iceServers: credentials('fresh') })
  vi.stubGlobal('RTCPeerConnection', Connection)
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('words that have run out are fetched anew, and the way is looked for with them', async () => {
  const { call, connection } = callWith()
  connection.onicecandidateerror?.({ errorCode: 401 })
  await vi.advanceTimersByTimeAsync(0)
  expect(usernames(connection.restarts)).toEqual(['fresh'])
  expect(call.state.value).toBe('connecting')
  call.close()
})

test('a relay that says no to fresh words too ends in the chat, and nobody waits for half a minute', async () => {
  const { call, connection } = callWith()
  connection.onicecandidateerror?.({ errorCode: 401 })
  await vi.advanceTimersByTimeAsync(0)
  // Its other address, still asked with the old words.
  connection.onicecandidateerror?.({ errorCode: 401 })
  expect(call.state.value).toBe('connecting')
  await vi.advanceTimersByTimeAsync(3000)
  connection.onicecandidateerror?.({ errorCode: 401 })
  expect(call.state.value).toBe('down')
})

test('where another way is open, a relay that says no ends nothing', async () => {
  const { call, connection } = callWith({ relayOnly: false })
  for (let error = 0; error < 3; error++) {
    connection.onicecandidateerror?.({ errorCode: 401 })
    await vi.advanceTimersByTimeAsync(0)
  }
  expect(call.state.value).toBe('connecting')
  call.close()
})

test('a relay that is only slow to answer is no refusal', async () => {
  const { call, connection } = callWith()
  connection.onicecandidateerror?.({ errorCode: 701 })
  await vi.advanceTimersByTimeAsync(0)
  expect(fetched).toBe(0)
  call.close()
})

test('when every relay has been asked and none is there it is the chat, and nobody waits for half a minute', () => {
  const { call, connection } = callWith()
  gathers(connection, 0)
  expect(call.state.value).toBe('down')
})

test('one relay that is away ends nothing where another answers, nor where the network itself is gone', () => {
  const other = callWith()
  gathers(other.connection, 1)
  expect(other.call.state.value).toBe('connecting')
  other.call.close()
  vi.stubGlobal('navigator', { onLine: false })
  const { call, connection } = callWith()
  gathers(connection, 0)
  expect(call.state.value).toBe('connecting')
  call.close()
})

test('a way that is lost after two hours is looked for with fresh words, not with those of the beginning', async () => {
  const { call, connection } = callWith()
  connection.connectionState = 'connected'
  connection.onconnectionstatechange?.()
  await vi.advanceTimersByTimeAsync(2 * 3_600_000)
  connection.connectionState = 'failed'
  connection.onconnectionstatechange?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(usernames(connection.restarts)).toEqual(['fresh'])
  expect(call.state.value).toBe('lost')
  call.close()
})
