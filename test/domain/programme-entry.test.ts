/** Coming in: one invitation for one youth, a way back that names nobody, and a text that stays the same. */
import { beforeEach, describe, expect, test } from 'vitest'
import { readTreatment } from '../../functions/programme/treatment/treatment-item.ts'
import { participantOf } from '../../functions/programme/entry/session.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import type { Purpose } from '../../functions/ports/world.ts'
import { work } from '../support/coded.ts'
import { enrolling } from '../support/programme-contract.ts'
import { day, moa, pack, rows, takes, tilda, type Taking } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
const refused = (code: string) => expect.objectContaining({ code })
const storedOf = async ({ owner }: Taking) => (await readTreatment(world, owner))!

describe('coming in', () => {
  test('an invitation lets one youth in: the same press again is the same, another is told it is used', async () => {
    const enrolled = await rows.enrol(world, tilda, {
      ...enrolling,
      once: world.id(),
    })
    if (enrolled.outcome !== 'enrolled') throw new Error(enrolled.outcome)
    const { words } = enrolled.invitation
    const once = world.id()
    const use = async (press: string) =>
      rows.useInvitation(world, undefined, {
        proof: await work(world),
        words,
        once: press,
      })
    const first = await use(once)
    const again = await use(once)
    expect(await participantOf(world, again.session.token)).toEqual(
      await participantOf(world, first.session.token),
    )
    await expect(use(world.id())).rejects.toEqual(refused('invitation-used'))
  })

  test('a newer invitation takes the place of the older, and an old one is forgotten', async () => {
    const enrolled = await rows.enrol(world, tilda, {
      ...enrolling,
      once: world.id(),
    })
    if (enrolled.outcome !== 'enrolled') throw new Error(enrolled.outcome)
    const { participant, invitation } = enrolled
    const newer = await rows.invite(world, tilda, { participant })
    const use = async (words: string) =>
      rows.useInvitation(world, undefined, {
        proof: await work(world),
        words,
        once: world.id(),
      })
    await expect(use(invitation.words)).rejects.toEqual(refused('not-found'))
    // Also when what was to take it away broke off.
    const [hash = ''] = world.keys.known('invitation', invitation.words)
    await world.records.write({
      put: {
        ...programmeKeys.invitation(hash),
        principal: 'region-dalarna',
        subject: participant,
      },
    })
    await expect(use(invitation.words)).rejects.toEqual(refused('not-found'))
    world.pass(15 * day)
    await expect(use(newer.words)).rejects.toEqual(refused('not-found'))
  })

  test('only a keyed hash of the words is kept, and wrong words answer like none', async () => {
    const { words, owner } = await takes(world)
    const { words: own } = await rows.newOwnCode(world, owner, {})
    const all = JSON.stringify(
      await Promise.all(
        [recordKeys.ofSubject(owner), programmeKeys.listedAll(owner.principal)].map((query) =>
          world.records.list(query),
        ),
      ),
    )
    for (const word of [...words.split(' '), ...own.split(' ')])
      expect(all).not.toContain(`"${word}`)
    const enter = async (text: string) =>
      rows.enterByCode(world, undefined, {
        proof: await work(world),
        words: text,
      })
    expect((await enter(own)).ways.code).toBe(true)
    await expect(enter('abborre abborre abborre abborre abborre')).rejects.toEqual(
      refused('not-found'),
    )
    await rows.newOwnCode(world, owner, {})
    await expect(enter(own)).rejects.toEqual(refused('not-found'))
  })

  test('an own code outlives the keys of the stage, as long as the youth comes in now and then', async () => {
    const { owner } = await takes(world)
    const { words } = await rows.newOwnCode(world, owner, {})
    const { keys: first } = world
    const by = (key: number) => (purpose: Purpose, text: string) =>
      first.sign(purpose, key === 0 ? text : `${key} ${text}`)
    for (const newest of [1, 2, 3]) {
      world.keys = {
        sign: by(newest),
        known: (purpose, text) => [newest, newest - 1].map((key) => by(key)(purpose, text)),
      }
      const proof = await work(world)
      expect((await rows.enterByCode(world, undefined, { proof, words })).ways.code).toBe(true)
    }
  })

  test('a session is short, and leaving ends it on every device', async () => {
    const { session, owner } = await takes(world)
    world.pass(3 * 3_600_000)
    await expect(participantOf(world, session.token)).rejects.toEqual(refused('not-found'))
    const fresh = await rows.renewSession(world, owner, {})
    await rows.endSessions(world, owner, {})
    await expect(participantOf(world, fresh.token)).rejects.toEqual(refused('not-found'))
  })

  test('a passkey of another place, a false one and a replayed challenge open nothing', async () => {
    const { owner } = await takes(world)
    const begun = await rows.beginPasskey(world, owner, {})
    const options = JSON.parse(begun.options) as {
      rp: object
      user: { name: string }
    }
    expect(options.rp).toEqual({ name: 'Dörren', id: 'localhost' })
    expect(options.user.name).toBe('Dörren')
    const keep = (response: string) =>
      rows.keepPasskey(world, owner, { challenge: begun.challenge, response })
    await expect(keep('null')).rejects.toEqual(refused('bad-input'))
    await expect(keep('{"id":"x"}')).rejects.toEqual(refused('bad-input'))
    await expect(keep('{"id":"x"}')).rejects.toEqual(refused('not-found'))
    const asked = await rows.askPasskey(world, undefined, {
      proof: await work(world),
    })
    await expect(
      rows.enterByPasskey(world, undefined, {
        challenge: asked.challenge,
        response: '{"id":"x"}',
      }),
    ).rejects.toEqual(refused('not-found'))
  })

  test('whoever does not fit is led on, and where the law keeps no patients nobody is identified', async () => {
    const ask = (more: object) =>
      rows.enrol(world, tilda, { ...enrolling, once: world.id(), ...more })
    const risk = { ...enrolling.checklist, noAcuteRisk: false }
    expect(await ask({ checklist: risk })).toMatchObject({
      outcome: 'referral',
    })
    const adult = { ...enrolling.checklist, adultContact: false }
    expect(await ask({ checklist: adult, ageBand: '13-15' })).toEqual({
      outcome: 'first',
      steps: ['adult-contact'],
    })
    await expect(rows.enrol(world, moa, { ...enrolling, once: world.id() })).rejects.toEqual(
      refused('not-found'),
    )
    await rows.offer(world, { ...moa, roles: ['admin'] }, { programme: pack.id, offered: true })
    const person = { name: 'Charlie Ek', personalNumber: '201001011234' }
    expect(await rows.enrol(world, moa, { ...enrolling, once: world.id(), person })).toEqual({
      outcome: 'must-not-identify',
    })
  })
})

describe('the text', () => {
  test('is offered only in languages in which all of it is written', async () => {
    const ask = { ...enrolling, once: world.id() }
    await expect(rows.enrol(world, tilda, { ...ask, language: 'so' })).rejects.toEqual(
      expect.objectContaining({ code: 'bad-input' }),
    )
    const { offered } = await rows.worklist(world, tilda, {})
    for (const { code } of offered[0]!.languages) {
      const { owner } = await takes(world, tilda, { language: code })
      expect((await rows.readModule(world, owner, { module: 'm1' })).language).toBe(code)
    }
  })

  test('somebody is treated with stays the same when the programme gets another version', async () => {
    const taking = await takes(world)
    const stored = await storedOf(taking)
    expect(stored.pin).toEqual({
      programme: pack.id,
      version: pack.version,
      hash: pack.hash,
    })
    expect(stored.order).toEqual(pack.modules.map(({ id }) => id))
    const older = { ...stored.pin, version: '0.9.0' }
    await world.records.write({
      patch: programmeKeys.treatment(taking.owner),
      when: [],
      set: { pin: older, order: ['m1', 'm2'] },
    })
    const { pin, modules } = await rows.overview(world, taking.owner, {})
    expect(pin).toEqual(older)
    expect(modules.map(({ module }) => module)).toEqual(['m1', 'm2'])
  })
})
