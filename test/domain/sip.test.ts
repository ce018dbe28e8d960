/** A plan made together: wished for, agreed to by age, called to, written, handed out and followed up; a yes taken back shares no more. */
import { beforeEach, describe, expect, test } from 'vitest'
import { setBlock } from '../../functions/records/access/block.ts'
import type { Opened } from '../../functions/records/access/enter.ts'
import { readersOf } from '../../functions/records/access/readers.ts'
import { entriesOf } from '../../functions/records/log/append-to-log.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import { shred } from '../../functions/records/sealed.ts'
import { sipKeys } from '../../functions/store/sip-keys.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { recordsRule } from '../../infra/restore/records-come-back.ts'
import { sipApi } from '../../shared/contract/intake/sip.ts'
import { senderText } from '../../web/text/sender/sv.ts'
import { amir, elin, maja } from '../support/county.ts'
import { intakeRows as rows } from '../support/intake.ts'
import {
  agreed,
  agrees,
  calls,
  callsFor,
  charlieAtRegion,
  four,
  guardians,
  handedOut,
  handsOut,
  ownSip,
  prepares,
  press,
  secretFor,
  whole,
  wishedAndPrepared,
  wishes,
  writes,
} from '../support/sip.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const region = 'region-dalarna'
const day = 86_400_000
let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const atDesk = async (owner: Owner) => {
  const { sip } = await ownSip(world, owner)
  return rows.sip(world, maja, { sip })
}
const shared = async (staff = elin) => (await rows.sips(world, staff, {})).shared
const openShared = async (owner: Owner, staff = elin) =>
  rows.sharedSip(world, staff, { keeper: region, sip: (await ownSip(world, owner)).sip })
const pressOf = async (owner: Owner) => {
  const { sip, rev } = await ownSip(world, owner)
  return { sip, rev, once: press() }
}
const call = (party: string) => rows.sipCall(world, undefined, { secret: secretFor(party) })

describe('a wish', () => {
  test('is the youth’s own, waits at the unit that keeps the journal, and names nobody there', async () => {
    const owner = await charlieAtRegion(world)
    await wishes(world, owner)
    expect(await ownSip(world, owner)).toMatchObject({
      state: 'wished',
      keeper: 'Region Dalarna',
      goals: ['Sova hela natten'],
      consent: { youth: 'unasked', missing: ['youth', 'guardians'] },
      age: 17,
    })
    const { keeps, sips } = await rows.sips(world, maja, {})
    expect({ keeps, states: sips.map(({ state }) => state) }).toEqual({
      keeps: true,
      states: ['wished'],
    })
    expect(JSON.stringify(sips)).not.toMatch(/Charlie|Sova/)
    expect(await rows.sips(world, elin, {})).toMatchObject({ keeps: false, sips: [], shared: [] })
  })

  test('lies sealed: no item tells who it is, what is wished for or who takes part by name', async () => {
    const owner = await handedOut(world)
    const all = [
      ...(await world.records.list(sipKeys.sips(region))),
      ...(await world.records.list(recordKeys.ofSubject(owner))),
      ...(await world.records.list(sipKeys.sharedWith('mora-kommun'))),
    ]
    expect(all.length).toBeGreaterThan(6)
    expect(JSON.stringify(all)).not.toMatch(/Charlie|Sova|Storskolan|Mamma|Rum 12|20090101/)
  })

  test('pressed twice is one, and a second plan waits until the first is closed', async () => {
    const owner = await charlieAtRegion(world)
    const ask = { once: press(), wish: 'Alla frågar', goals: [] }
    await rows.wishSip(world, owner, ask)
    await rows.wishSip(world, owner, ask)
    expect((await rows.ownSips(world, owner, {})).sips).toHaveLength(1)
    await expect(wishes(world, owner)).rejects.toThrow('changed-meanwhile')
    await rows.takeSipBack(world, owner, await pressOf(owner))
    await wishes(world, owner)
    expect((await rows.ownSips(world, owner, {})).sips.map(({ state }) => state)).toEqual([
      'wished',
      'closed',
    ])
  })

  test('may come from staff in the care, and from nobody else of theirs', async () => {
    const owner = await charlieAtRegion(world)
    const ask = {
      patient: owner.subject,
      once: press(),
      wish: 'Många är inblandade',
      parties: four,
    }
    await expect(rows.proposeSip(world, elin, ask)).rejects.toThrow('not-found')
    await rows.proposeSip(world, maja, ask)
    expect(await ownSip(world, owner)).toMatchObject({
      state: 'wished',
      parties: four.map((one) => ({ ...one, yes: false })),
      steps: [{ kind: 'proposed', by: 'Maja' }],
    })
  })
})

describe('whose yes', () => {
  test('without it nobody is called, nothing is handed out and no other employer sees a thing', async () => {
    const owner = await wishedAndPrepared(world)
    await expect(calls(world, owner)).rejects.toThrow('consent-first')
    await expect(handsOut(world, owner)).rejects.toThrow('consent-first')
    expect(await shared()).toEqual([])
    await expect(openShared(owner)).rejects.toThrow('not-found')
    await expect(call('a')).rejects.toThrow('not-found')
  })

  test('under age it is the youth’s and both guardians’, by the county’s own rule', async () => {
    const owner = await wishedAndPrepared(world)
    await agrees(world, owner)
    expect(await ownSip(world, owner)).toMatchObject({
      state: 'wished',
      consent: { youth: 'yes', missing: ['guardians'] },
    })
    await expect(calls(world, owner)).rejects.toThrow('consent-first')
    await guardians(world, owner, 'yes')
    expect(await ownSip(world, owner)).toMatchObject({
      state: 'consented',
      consent: { missing: [] },
    })
  })

  test('one guardian is enough with a reason, and none where the unit judges the youth mature', async () => {
    const one = await wishedAndPrepared(world)
    await agrees(world, one)
    await expect(guardians(world, one, 'one-yes')).rejects.toThrow('consent-first')
    await guardians(world, one, 'one-yes', { whyOne: 'only-guardian' })
    expect((await ownSip(world, one)).state).toBe('consented')

    world = testWorld()
    const mature = await wishedAndPrepared(world)
    await agrees(world, mature)
    await expect(guardians(world, mature, 'mature')).rejects.toThrow('bad-input')
    await guardians(world, mature, 'mature', { words: 'Förstår vad det gäller' })
    expect((await ownSip(world, mature)).state).toBe('consented')
    await guardians(world, mature, 'not-yet', { words: 'Blev osäker' })
    expect((await ownSip(world, mature)).state).toBe('stopped')
  })

  test('at eighteen it is the youth’s alone, also when the plan was begun before', async () => {
    const owner = await wishedAndPrepared(world)
    world.pass(60 * day)
    await agrees(world, owner)
    expect(await ownSip(world, owner)).toMatchObject({ age: 18, state: 'consented' })
    await expect(guardians(world, owner, 'yes')).rejects.toThrow('bad-input')
  })

  test('is by name: whoever was not ticked is not called, and whoever is new is asked about anew', async () => {
    const owner = await wishedAndPrepared(world)
    await agrees(world, owner, ['b', 'd'])
    await guardians(world, owner, 'yes')
    expect(await shared()).toEqual([])
    await expect(calls(world, owner, ['a'])).rejects.toThrow('consent-first')
    await calls(world, owner, ['b', 'd'])
    const other = [{ party: 'b', name: 'Rektor, Storskolan' }, four[3]!]
    await writes(world, owner, { parties: other })
    expect((await ownSip(world, owner)).parties).toMatchObject([
      { party: 'b', yes: false },
      { party: 'd', yes: true },
    ])
    await expect(handsOut(world, owner, ['b', 'd'])).rejects.toThrow('consent-first')
    await handsOut(world, owner, ['d'])
  })

  test('ends by itself, and other words than today’s are not agreed to', async () => {
    const owner = await agreed(world)
    const again = { ...(await pressOf(owner)), parties: ['a'], text: '0', lang: 'sv' as const }
    await expect(rows.agreeToSip(world, owner, again)).rejects.toThrow('changed-meanwhile')
    world.pass(366 * day)
    expect(await shared()).toEqual([])
    await expect(calls(world, owner)).rejects.toThrow('consent-first')
  })

  test('is nobody’s but the person’s: another youth finds nothing', async () => {
    const owner = await agreed(world)
    const stranger = { ...owner, subject: `s_${'x'.repeat(22)}` }
    const asked = await pressOf(owner)
    await expect(rows.takeSipBack(world, stranger, asked)).rejects.toThrow('not-found')
    await expect(rows.sayGoals(world, stranger, { ...asked, goals: [] })).rejects.toThrow(
      'not-found',
    )
  })
})

describe('the meeting', () => {
  test('calls four, each by a link of their own that tells when and where, and names nobody', async () => {
    const owner = await agreed(world)
    await calls(world, owner)
    for (const { party } of four)
      expect(await call(party)).toEqual({
        now: world.now(),
        unit: region,
        from: 'Region Dalarna',
        meeting: { at: world.now() + 5 * day, place: 'school' },
      })
    await rows.answerSipCall(world, undefined, { secret: secretFor('a'), answer: 'comes' })
    await rows.answerSipCall(world, undefined, { secret: secretFor('c'), answer: 'cannot' })
    expect((await atDesk(owner)).parties.map(({ called, answer }) => [called, answer])).toEqual([
      [true, 'comes'],
      [true, undefined],
      [true, 'cannot'],
      [true, undefined],
    ])
    expect(await ownSip(world, owner)).toMatchObject({
      state: 'called',
      due: world.now() + 5 * day,
      meeting: { where: 'Rum 12' },
    })
  })

  test('is answered by what the page shows: an answer brought again, late, changes no newer one', async () => {
    const owner = await agreed(world)
    await calls(world, owner)
    const answers = (answer: 'comes' | 'cannot', was?: 'comes' | 'cannot' | 'none') =>
      rows.answerSipCall(world, undefined, { secret: secretFor('a'), answer, was })
    await answers('comes', 'none')
    await answers('comes', 'none')
    await answers('cannot', 'comes')
    await expect(answers('comes', 'none')).rejects.toMatchObject({ code: 'not-now' })
    expect((await call('a')).answer).toBe('cannot')
    // A page of 0.1.0 does not say it.
    await answers('comes')
    expect((await call('a')).answer).toBe('comes')
  })

  test('moves in time under the same links, and a new link ends the old one', async () => {
    const owner = await agreed(world)
    await calls(world, owner)
    const later = world.now() + 9 * day
    const moved = { at: later, place: 'telephone' as const }
    const fresh = callsFor(['z']).map(({ hash }) => ({ party: 'a', hash }))
    await rows.callToSip(world, maja, { ...(await pressOf(owner)), ...moved, calls: fresh })
    expect((await call('b')).meeting).toEqual(moved)
    expect((await call('z')).meeting).toEqual(moved)
    await expect(call('a')).rejects.toThrow('not-found')
    world.pass(15 * day)
    expect((await call('b')).meeting?.at).toBe(later)
    world.pass(2 * day)
    await expect(call('b')).rejects.toThrow('not-found')
  })

  test('with sound and picture is held in the employer’s own service: its address is the youth’s and staff’s, and on no link', async () => {
    const owner = await agreed(world)
    await calls(world, owner)
    const held = { at: world.now() + 9 * day, place: 'video' as const }
    const where = 'https://mote.region.example/4711'
    await rows.callToSip(world, maja, { ...(await pressOf(owner)), ...held, where, calls: [] })
    expect((await call('b')).meeting).toEqual(held)
    expect(await ownSip(world, owner)).toMatchObject({ meeting: { ...held, where } })
    expect(senderText.called.places.video).toContain('av den som har kallat')
    const asked = (longer: string) => ({
      rev: 1,
      once: world.id(),
      ...held,
      where: longer,
      calls: [],
    })
    const taken = (longer: string) => sipApi.callToSip.body.safeParse(asked(longer)).success
    expect(['x'.repeat(300), 'x'.repeat(301)].map(taken), 'no more than is shown').toEqual([
      true,
      false,
    ])
  })

  test('is at a time to come', async () => {
    const owner = await agreed(world)
    const gone = { at: world.now() - 1, place: 'here' as const, calls: [] }
    await expect(
      rows.callToSip(world, maja, { ...(await pressOf(owner)), ...gone }),
    ).rejects.toThrow('bad-input')
  })
})

describe('the plan', () => {
  test('is handed out when it says what the law asks for, and to whom is kept', async () => {
    const owner = await agreed(world)
    await calls(world, owner)
    await prepares(world, owner)
    expect((await ownSip(world, owner)).missing).toEqual(['measures', 'responsible', 'followUpOn'])
    await expect(handsOut(world, owner)).rejects.toThrow('bad-input')
    await writes(world, owner)
    await handsOut(world, owner)
    const { state, steps, measures, responsible, followUpOn } = await ownSip(world, owner)
    expect({ state, measures, responsible, followUpOn }).toEqual({ state: 'handed-out', ...whole })
    expect(steps.at(-1)).toMatchObject({
      kind: 'handed-out',
      by: 'Maja',
      words: 'Socialsekreterare, Mora kommun, Kurator, Storskolan, Mamma',
    })
  })

  test('is read by an employer whom the youth has said yes to, as a plan and no more, and noted', async () => {
    const owner = await handedOut(world)
    expect(await shared()).toMatchObject([{ keeper: region, from: 'Region Dalarna' }])
    expect(JSON.stringify(await shared())).not.toMatch(/Charlie|Sova/)
    const seen = await openShared(owner)
    expect(seen).toMatchObject({ person: { firstName: 'Charlie' }, ...whole })
    expect(JSON.stringify(seen)).not.toMatch(/Alla frågar/)
    expect((await entriesOf(world, region)).at(-1)).toMatchObject({
      who: elin.id,
      unit: 'mora-kommun',
      action: 'read',
      resource: 'sip',
      subject: owner.subject,
    })
    // As a page of the last release knows it, and what it is beside that.
    const told = await readersOf(world, owner as Opened<'log'>)
    expect(told[0]).toMatchObject({ employer: 'Mora kommun', resource: 'referral', newer: 'sip' })
    await expect(openShared(owner, amir)).rejects.toThrow('not-found')
    await expect(
      rows.writeSip(world, elin, {
        ...(await pressOf(owner)),
        goals: [],
        parties: [],
        measures: [],
      }),
    ).rejects.toThrow('not-found')
  })

  test('changed after it was handed out is to be handed out again', async () => {
    const owner = await handedOut(world)
    await writes(world, owner, { responsible: { side: 'municipality', name: 'Mora' } })
    expect((await ownSip(world, owner)).state).toBe('written')
  })

  test('has goals in the youth’s own words until others hold a copy', async () => {
    const owner = await agreed(world)
    const goals = ['Orka gå till skolan', 'Slippa berätta om']
    await rows.sayGoals(world, owner, { ...(await pressOf(owner)), goals })
    expect((await atDesk(owner)).goals).toEqual(goals)
    const held = await (async () => {
      await calls(world, owner)
      await writes(world, owner)
      await handsOut(world, owner)
      return pressOf(owner)
    })()
    await expect(rows.sayGoals(world, owner, { ...held, goals })).rejects.toThrow(
      'changed-meanwhile',
    )
  })

  test('of two who write at once the second is told, and loses nothing of what the first wrote', async () => {
    const owner = await agreed(world)
    const { sip, rev } = await ownSip(world, owner)
    const text = { sip, rev, parties: four, measures: [] }
    await rows.writeSip(world, maja, { ...text, once: press(), goals: ['Den första'] })
    await expect(
      rows.writeSip(world, maja, { ...text, once: press(), goals: ['Den andra'] }),
    ).rejects.toThrow('changed-meanwhile')
    expect((await ownSip(world, owner)).goals).toEqual(['Den första'])
  })

  test('a press that broke off before it counted is made good by the same press', async () => {
    const owner = await agreed(world)
    const { sip, rev } = await ownSip(world, owner)
    const once = press()
    await world.records.write({
      put: { ...sipKeys.text(owner, sip, once), once, sealed: 'broken', expires: 4_000_000_000 },
    })
    const text = { sip, rev, once, parties: four, measures: [], goals: ['Igen'] }
    await rows.writeSip(world, maja, text)
    await rows.writeSip(world, maja, text)
    expect(await ownSip(world, owner)).toMatchObject({ goals: ['Igen'], rev: rev + 1 })
  })
})

describe('a yes taken back in the middle', () => {
  test('stops it at once: no desk of others reads it, the links tell no time, and what was shared is said', async () => {
    const owner = await handedOut(world)
    await rows.takeSipBack(world, owner, await pressOf(owner))
    expect(await shared()).toEqual([])
    await expect(openShared(owner)).rejects.toThrow('not-found')
    expect((await call('b')).meeting).toBeUndefined()
    await expect(
      rows.answerSipCall(world, undefined, { secret: secretFor('b'), answer: 'comes' }),
    ).rejects.toThrow('changed-meanwhile')
    await expect(calls(world, owner)).rejects.toThrow('consent-first')
    await expect(writes(world, owner)).rejects.toThrow('changed-meanwhile')
    const { state, steps } = await ownSip(world, owner)
    expect(state).toBe('stopped')
    expect(steps.filter(({ kind }) => kind === 'handed-out')).toHaveLength(1)
  })

  test('holds, whatever is written in the same moment', async () => {
    const owner = await handedOut(world)
    const asked = { ...(await pressOf(owner)), once: press() }
    await Promise.all([
      rows.takeSipBack(world, owner, asked),
      rows.takeSipBack(world, owner, { ...asked, once: press() }),
      writes(world, owner, { goals: ['Annat'] }).catch(() => undefined),
    ])
    expect((await ownSip(world, owner)).state).toBe('stopped')
  })

  test('by a guardian does the same, and a yes again finds everything that was written', async () => {
    const owner = await handedOut(world)
    await guardians(world, owner, 'taken-back')
    expect((await ownSip(world, owner)).state).toBe('stopped')
    await guardians(world, owner, 'yes')
    expect(await ownSip(world, owner)).toMatchObject({
      state: 'consented',
      measures: whole.measures,
    })
  })

  test('stays taken back when an older copy of the records is brought back', async () => {
    const owner = await handedOut(world)
    const copy = await world.records.list(sipKeys.sips(region))
    await rows.takeSipBack(world, owner, await pressOf(owner))
    const closed = await world.clinic.list({ pk: 'CLOSED' })
    const rule = recordsRule(world.now(), closed)
    expect(copy.map(rule.verdictOn)).toEqual(['closed'])
    expect(rule.besides).toMatchObject([{ pk: `SIP#${region}`, state: 'stopped' }])
  })
})

describe('the follow-up', () => {
  const answers = { heard: 5, done: 3 }

  test('is due on its day, and asks the youth and staff; then it can be closed', async () => {
    const owner = await handedOut(world)
    expect(await ownSip(world, owner)).toMatchObject({ due: Date.UTC(2027, 1, 15, 16) })
    await rows.answerSip(world, owner, { ...(await pressOf(owner)), answers, words: 'Bättre' })
    await rows.followSipUp(world, maja, { ...(await pressOf(owner)), answers: { together: 4 } })
    expect(await atDesk(owner)).toMatchObject({
      state: 'followed-up',
      youth: { answers, words: 'Bättre' },
      staff: { answers: { together: 4 } },
    })
    await rows.closeSip(world, maja, { ...(await pressOf(owner)), words: 'Målen är nådda' })
    expect(await ownSip(world, owner)).toMatchObject({ state: 'closed' })
    expect(await shared()).toEqual([])
  })

  test('comes months later: a care relation that has ended keeps nobody from it', async () => {
    const owner = await handedOut(world)
    world.pass(150 * day)
    await rows.followSipUp(world, maja, { ...(await pressOf(owner)), answers: {} })
    await rows.closeSip(world, maja, await pressOf(owner))
    await expect(atDesk(owner)).rejects.toThrow('not-found')
  })

  test('is on a day to come, within a year', async () => {
    const owner = await agreed(world)
    for (const followUpOn of ['2026-01-01', '2029-01-01', '2027-02-31'])
      await expect(writes(world, owner, { followUpOn })).rejects.toThrow('bad-input')
  })
})

describe('what is kept', () => {
  test('is closed to a unit that the youth has closed out, and each reading is noted', async () => {
    const owner = await handedOut(world)
    await setBlock(world, owner as Opened<'block'>, region, true)
    await expect(atDesk(owner)).rejects.toThrow('blocked')
  })

  test('is gone with the person: the list that names nobody leads to nothing', async () => {
    const owner = await handedOut(world)
    const { sip } = await ownSip(world, owner)
    await shred(world, owner)
    await expect(rows.sip(world, maja, { sip })).rejects.toThrow('not-found')
    expect((await rows.ownSips(world, owner, {})).sips).toEqual([])
  })

  test('ends ten years after what was last done of it', async () => {
    const owner = await handedOut(world)
    const { sip } = await ownSip(world, owner)
    world.pass(3649 * day)
    expect((await rows.sips(world, maja, {})).sips).toHaveLength(1)
    world.pass(5 * day)
    expect((await rows.sips(world, maja, {})).sips).toEqual([])
    await expect(rows.sip(world, maja, { sip })).rejects.toThrow('not-found')
  })
})
