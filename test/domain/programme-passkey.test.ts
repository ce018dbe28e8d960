/** A passkey lets its own youth in, from its own site, once for each challenge. */
import { beforeEach, describe, expect, test } from 'vitest'
import { participantOf } from '../../functions/programme/entry/session.ts'
import { work } from '../support/coded.ts'
import { passkeyDevice } from '../support/passkey-device.ts'
import { rows, takes, tilda, type Taking } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const origin = 'http://localhost:3000'
let world: TestWorld
let taking: Taking
beforeEach(async () => {
  world = testWorld()
  taking = await takes(world)
})

const keeps = async (device: ReturnType<typeof passkeyDevice>) => {
  const { options, challenge } = await rows.beginPasskey(world, taking.owner, {})
  return rows.keepPasskey(world, taking.owner, { challenge, response: device.make(options) })
}
const asked = async () => rows.askPasskey(world, undefined, { proof: await work(world) })
const enters = (challenge: string, response: string) =>
  rows.enterByPasskey(world, undefined, { challenge, response })

test('is made inside and opens the way back, on the same challenge only once', async () => {
  const device = passkeyDevice(origin)
  expect((await keeps(device)).ways).toEqual({ passkey: true, code: false })
  await rows.endSessions(world, taking.owner, {})
  const { options, challenge } = await asked()
  const response = device.use(options)
  const session = await enters(challenge, response)
  expect(await participantOf(world, session.token)).toEqual(taking.owner)
  await expect(enters(challenge, response)).rejects.toMatchObject({ code: 'not-found' })
})

test('of another site, of nobody, or signed by another key opens nothing', async () => {
  const device = passkeyDevice(origin)
  await keeps(device)
  const elsewhere = passkeyDevice('https://dorren.example')
  const begun = await rows.beginPasskey(world, taking.owner, {})
  await expect(
    rows.keepPasskey(world, taking.owner, {
      challenge: begun.challenge,
      response: elsewhere.make(begun.options),
    }),
  ).rejects.toMatchObject({ code: 'bad-input' })
  const { options, challenge } = await asked()
  const stranger = JSON.parse(passkeyDevice(origin).use(options)) as object
  const { id, rawId } = JSON.parse(device.use(options)) as { id: string; rawId: string }
  await expect(enters(challenge, JSON.stringify({ ...stranger, id, rawId }))).rejects.toMatchObject(
    { code: 'not-found' },
  )
  const again = await asked()
  world.pass(6 * 60_000)
  await expect(enters(again.challenge, device.use(again.options))).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('goes with its youth: after erasing it opens nothing', async () => {
  const device = passkeyDevice(origin)
  await keeps(device)
  await rows.erase(world, taking.owner, { sure: true })
  const { options, challenge } = await asked()
  await expect(enters(challenge, device.use(options))).rejects.toMatchObject({ code: 'not-found' })
})

describe('a known patient', () => {
  // HSLF-FS 2016:40 3 kap. 15 §: strong authentication over an open network.
  const person = { name: 'Kim af Ek', personalNumber: '20100101-1234' }
  const byCode = async (words: string) =>
    rows.enterByCode(world, undefined, { proof: await work(world), words })
  const both = { code: 'both-ways' }

  const known = async () => {
    taking = await takes(world, tilda, { person })
    const device = passkeyDevice(origin)
    await keeps(device)
    const { words } = await rows.newOwnCode(world, taking.owner, {})
    return { device, words }
  }

  test('does not come in by the five words alone, nor by the passkey alone', async () => {
    const { device, words } = await known()
    await expect(byCode(words)).rejects.toMatchObject(both)
    const { options, challenge } = await asked()
    await expect(enters(challenge, device.use(options))).rejects.toMatchObject(both)
  })

  test('comes in by both together, and not by another code beside the passkey', async () => {
    const { device, words } = await known()
    const first = await asked()
    const response = device.use(first.options)
    const session = await rows.enterByPasskey(world, undefined, {
      challenge: first.challenge,
      response,
      words,
    })
    expect(session.both).toBe(true)
    const { principal, subject } = taking.owner
    expect(await participantOf(world, session.token)).toEqual({ principal, subject })
    const again = await asked()
    await expect(
      rows.enterByPasskey(world, undefined, {
        challenge: again.challenge,
        response: device.use(again.options),
        words: taking.words,
      }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('sees nothing by the invitation alone until both ways back are made', async () => {
    taking = await takes(world, tilda, { person })
    const inside = () => participantOf(world, taking.session.token)
    await expect(rows.overview(world, await inside(), {})).rejects.toMatchObject(both)
    await expect(rows.takeOut(world, await inside(), {})).rejects.toMatchObject(both)
    await rows.newOwnCode(world, await inside(), {})
    await expect(rows.overview(world, await inside(), {})).rejects.toMatchObject(both)
    await keeps(passkeyDevice(origin))
    expect(await rows.overview(world, await inside(), {})).toMatchObject({ state: 'active' })
  })

  test('who is not known to the clinic comes in by one way, as before', async () => {
    const { words } = await rows.newOwnCode(world, taking.owner, {})
    expect((await byCode(words)).both).toBeUndefined()
  })
})
