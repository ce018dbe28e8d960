/** A known participant comes in by e-identification alone: it is strong by itself. Nobody else ever does. */
import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { participantOf } from '../../functions/programme/entry/session.ts'
import { sweepRetention } from '../../functions/records/retention/sweep-retention.ts'
import { work } from '../support/coded.ts'
import { day, rows, takes, tilda, type Taking } from '../support/programme-people.ts'
import { charlie, codeFor } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

// HSLF-FS 2016:40 3 kap. 15 §: strong authentication over an open network.
const person = { name: 'Charlie Demo', personalNumber: '20090101-2391' }
const somebodyElse = { ...charlie, personalNumber: '201001011234' }
const redirect = 'http://localhost:3000/program/'
const nobody = { code: 'not-found' }

let world: TestWorld
let taking: Taking
beforeEach(async () => {
  world = testWorld()
  taking = await takes(world, tilda, { person })
})

/** What a page brings back from the e-identification, bound to what it went there for. */
const brought = (who = charlie, why = 'programme', verifier = 'v'.repeat(43)) => ({
  code: codeFor(who, createHash('sha256').update(`${why} ${verifier}`).digest('base64url')),
  verifier,
  redirect,
})
const keeps = async (ask = brought(), session = taking.session) =>
  rows.keepEid(world, await participantOf(world, session.token), ask)
const enters = (ask = brought()) => rows.enterByEid(world, undefined, ask)
/** Let in to everything: nothing is missing any more. */
const whole = ({ owner: { principal, subject } }: Taking) => ({ principal, subject })
const inside = async (session = taking.session) =>
  rows.overview(world, await participantOf(world, session.token), {})

test('proves who they are once beside the invitation, and from then on that is a way in of its own', async () => {
  await expect(inside()).rejects.toMatchObject({ code: 'both-ways' })
  expect((await keeps()).ways).toEqual({ passkey: false, code: false, eid: true })
  expect(await inside()).toMatchObject({ state: 'active' })
  await rows.endSessions(world, taking.owner, {})
  const session = await enters()
  expect(session).toMatchObject({ both: true, ways: { eid: true } })
  expect(await participantOf(world, session.token)).toEqual(whole(taking))
})

test('a number the therapist wrote wrong lets nobody in: the number of the enrolment and of the proof are one', async () => {
  await expect(keeps(brought(somebodyElse))).rejects.toMatchObject({ code: 'eid-failed' })
  await expect(enters(brought(somebodyElse))).rejects.toMatchObject(nobody)
  // Nor the right one, before it was proved by whoever was invited.
  await expect(enters()).rejects.toMatchObject(nobody)
})

test('a proof that was made for something else, by a page that asked with another word, opens nothing', async () => {
  await keeps()
  await expect(enters(brought(charlie, 'known'))).rejects.toMatchObject({ code: 'eid-failed' })
  const others = brought(charlie, 'programme', 'w'.repeat(43))
  const stolen = { ...others, verifier: 'v'.repeat(43) }
  await expect(enters(stolen)).rejects.toMatchObject({ code: 'eid-failed' })
  await expect(enters({ ...brought(), code: 'nonsense' })).rejects.toMatchObject({
    code: 'eid-failed',
  })
})

test('somebody with an e-identification and no programme is answered as somebody nobody knows', async () => {
  await keeps()
  await expect(enters(brought(somebodyElse))).rejects.toMatchObject(nobody)
})

test('whoever takes part without a name is never asked for one, and cannot be joined to one', async () => {
  const nameless = await takes(world)
  await expect(keeps(brought(), nameless.session)).rejects.toMatchObject({ code: 'law-forbids' })
})

test('a later invitation ends it, with every other way: it is proved anew', async () => {
  await keeps()
  const { words } = await rows.invite(world, tilda, { participant: taking.participant })
  const used = { proof: await work(world), words, once: world.id() }
  const { session } = await rows.useInvitation(world, undefined, used)
  expect(session.ways.eid).toBeUndefined()
  await expect(inside(session)).rejects.toMatchObject({ code: 'both-ways' })
  await expect(enters()).rejects.toMatchObject(nobody)
  await keeps(brought(), session)
  // Once a way of one's own stands, the words of the invitation open nothing any more.
  const again = { ...used, proof: await work(world) }
  await expect(rows.useInvitation(world, undefined, again)).rejects.toMatchObject({
    code: 'invitation-used',
  })
  await enters()
})

test('leads to the newest of two treatments of one patient, once that is proved', async () => {
  await keeps()
  const later = await takes(world, tilda, { person })
  await enters()
  await keeps(brought(), later.session)
  const { token } = await enters()
  expect(await participantOf(world, token)).toEqual(whole(later))
  // What ends the older one takes nothing of the newer.
  await rows
    .invite(world, tilda, { participant: taking.participant })
    .then(async ({ words }) =>
      rows.useInvitation(world, undefined, { proof: await work(world), words, once: world.id() }),
    )
  await enters()
})

test('goes when the treatment is forgotten', async () => {
  await keeps()
  const pointers = () => world.records.list({ pk: 'EIDWAY#region-dalarna' })
  expect(await pointers()).toHaveLength(1)
  world.pass(11 * 365 * day)
  await sweepRetention(world)
  expect(await pointers()).toEqual([])
})
