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

test('whose counter falls back, as one that begins to be kept in several places, lets its youth in, and it is noted', async () => {
  const device = passkeyDevice(origin)
  const { options: made, challenge: of } = await rows.beginPasskey(world, taking.owner, {})
  await rows.keepPasskey(world, taking.owner, { challenge: of, response: device.make(made, 1) })
  const noted = () => world.logged.filter((event) => event === 'passkey-counter-fell').length
  const found = []
  for (const count of [2, 2, 0, 0, 5]) {
    const { options, challenge } = await asked()
    expect(await enters(challenge, device.use(options, count))).toMatchObject({
      ways: { passkey: true },
    })
    found.push(noted())
  }
  // The same again, and back to nothing, are signs; what never counted, or counts on, is none.
  expect(found).toEqual([0, 1, 2, 2, 2])
})

test('a sixth device is refused before it is asked, and shuts out none of the five', async () => {
  const devices = Array.from({ length: 5 }, () => passkeyDevice(origin))
  for (const device of devices) await keeps(device)
  const begun = rows.beginPasskey(world, taking.owner, {})
  await expect(begun).rejects.toMatchObject({ code: 'passkeys-full' })
  const { options, challenge } = await asked()
  await enters(challenge, devices[0]!.use(options))
})

test('a device that has one is told so, by the name of what it made', async () => {
  const device = passkeyDevice(origin)
  await keeps(device)
  const { options } = await rows.beginPasskey(world, taking.owner, {})
  const { id } = JSON.parse(device.make(options)) as { id: string }
  expect(JSON.parse(options)).toMatchObject({ excludeCredentials: [{ id, type: 'public-key' }] })
})

test('all devices can be taken away beside a code, and not while they are the only way in', async () => {
  const device = passkeyDevice(origin)
  await keeps(device)
  const forgets = () => rows.forgetPasskeys(world, taking.owner, {})
  await expect(forgets()).rejects.toMatchObject({ code: 'changed-meanwhile' })
  await rows.newOwnCode(world, taking.owner, {})
  expect((await forgets()).ways).toEqual({ passkey: false, code: true })
  const { options, challenge } = await asked()
  await expect(enters(challenge, device.use(options))).rejects.toMatchObject({ code: 'not-found' })
})

test('whoever has lost every way in comes back by a new invitation, to all that was there', async () => {
  const { owner, participant } = taking
  await rows.keepDraft(world, owner, { module: 'm1', field: 'mal', value: '"Kvar"', version: 0 })
  const { words } = await rows.invite(world, tilda, { participant })
  const back = await rows.useInvitation(world, undefined, {
    proof: await work(world),
    words,
    once: world.id(),
  })
  const again = await participantOf(world, back.session.token)
  const { drafts } = await rows.readModule(world, again, { module: 'm1' })
  expect(drafts).toMatchObject([{ value: '"Kvar"' }])
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

  test('sees nothing by a later invitation alone either: the ways made before are gone, and both are made anew', async () => {
    const { device, words } = await known()
    const before = taking.session.token
    const invited = await rows.invite(world, tilda, { participant: taking.participant })
    const press = world.id()
    const used = async () =>
      rows.useInvitation(world, undefined, {
        proof: await work(world),
        words: invited.words,
        once: press,
      })
    const { session } = await used()
    expect(session).toMatchObject({ ways: { passkey: false, code: false }, both: true })
    const inside = () => participantOf(world, session.token)
    await expect(rows.overview(world, await inside(), {})).rejects.toMatchObject(both)
    await expect(rows.takeOut(world, await inside(), {})).rejects.toMatchObject(both)
    await expect(participantOf(world, before)).rejects.toMatchObject({ code: 'not-found' })
    await expect(byCode(words)).rejects.toMatchObject({ code: 'not-found' })
    const { options, challenge } = await asked()
    await expect(enters(challenge, device.use(options))).rejects.toMatchObject({
      code: 'not-found',
    })
    await rows.newOwnCode(world, await inside(), {})
    // An answer that was lost is asked for again, and takes nothing of what was made since.
    expect((await used()).session.ways).toEqual({ passkey: false, code: true })
    await keeps(passkeyDevice(origin))
    await expect(used()).rejects.toMatchObject({ code: 'invitation-used' })
    expect(await rows.overview(world, await inside(), {})).toMatchObject({ state: 'active' })
  })

  test('who is not known to the clinic comes in by one way, as before', async () => {
    const { words } = await rows.newOwnCode(world, taking.owner, {})
    expect((await byCode(words)).both).toBeUndefined()
  })
})
