/** A young person is sent in with their consent, decided about, and answered; a consent taken back stops it, and nothing is lost. */
import { beforeEach, describe, expect, test } from 'vitest'
import { entriesOf } from '../../functions/records/log/append-to-log.ts'
import { sweepRetention } from '../../functions/records/retention/sweep-retention.ts'
import { keepSetting } from '../../functions/settings/index.ts'
import { intakeKeys } from '../../functions/store/intake-keys.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { recordsRule } from '../../infra/restore/records-come-back.ts'
import { intakeRule } from '../../shared/rules/intake/intake-rule.ts'
import { elin, maja } from '../support/county.ts'
import {
  asSender,
  charliesReferral,
  intakeRows as rows,
  secretOf,
  sends,
} from '../support/intake.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const region = 'region-dalarna'
const day = 86_400_000
const once = (letter: string) => letter.repeat(22)
let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const inbox = async (staff = maja) => (await rows.intakes(world, staff, {})).cases
const first = async () => (await inbox())[0]!
const open = async () => rows.intakeCase(world, maja, await first())
const decides = async (
  decision: 'accept' | 'consult' | 'send-on' | 'decline',
  more: { reply?: string; words?: string; once?: string; senderChecked?: boolean } = {},
) => {
  const { intake, rev } = await first()
  const press = { intake, rev, once: once('D'), senderChecked: true, ...more }
  return rows.decideIntake(world, maja, { ...press, decision })
}
const says = async (whose: 'youth' | 'guardians', said: 'yes' | 'taken-back', letter = 'C') => {
  const { intake, rev } = await first()
  return rows.recordConsent(world, maja, { intake, rev, once: once(letter), whose, said })
}
const judges = async (judged: 'mature' | 'not-yet', letter = 'J') => {
  const { intake, rev } = await first()
  const why = 'Förstår vad det gäller, och vad det innebär att säga nej.'
  return rows.judgeMaturity(world, maja, { intake, rev, once: once(letter), judged, why })
}
const reply = async () => rows.senderReply(world, await asSender(world), {})
const alone = {
  ...charliesReferral,
  consent: { youth: true, way: 'youth-alone', judgement: 'Klok', reply: true } as const,
}

describe('what is sent in', () => {
  test('waits in the inbox of the unit that may keep it, without a word of whom it is about', async () => {
    const { decideBy } = await sends(world)
    expect(await rows.intakes(world, maja, {})).toMatchObject({
      receives: true,
      cases: [{ state: 'waiting', from: 'school', receivedAt: world.now(), due: decideBy }],
    })
    expect(decideBy).toBe(world.now() + 7 * day)
    expect(JSON.stringify(await inbox())).not.toMatch(/Charlie|Siv|skolan/)
    expect(await rows.intakes(world, elin, {})).toMatchObject({ receives: false, cases: [] })
  })

  test('lies sealed: no item tells who it is, who sent it, or the secret it is answered under', async () => {
    await sends(world)
    const { subject } = (await world.records.list(intakeKeys.intakes(region)))[0]!
    const all = [
      ...(await world.records.list(intakeKeys.intakes(region))),
      ...(await world.records.list(
        recordKeys.ofSubject({ principal: region, subject: String(subject) }),
      )),
    ]
    expect(all.length).toBeGreaterThan(2)
    expect(JSON.stringify(all)).not.toMatch(/Charlie|Siv|Storskolan|2010-03|SSSS/)
  })

  test('is read by whoever was asked, and each reading stands in the log', async () => {
    await sends(world)
    expect(await open()).toMatchObject({ form: charliesReferral, age: 16, steps: [] })
    const log = (await entriesOf(world, region)).map(({ who, action, resource }) =>
      [who, action, resource].join(' '),
    )
    expect(log).toEqual([
      'sender write referral',
      'maja-region list worklist',
      'maja-region read referral',
    ])
    const { intake } = await first()
    await expect(rows.intakeCase(world, elin, { intake })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('twice by the same press is one referral', async () => {
    await sends(world)
    await sends(world)
    expect(await inbox()).toHaveLength(1)
    await sends(world, charliesReferral, secretOf('T'))
    expect(await inbox()).toHaveLength(2)
  })

  test.each([
    [
      'without the young person',
      { youth: false, way: 'youth-and-both', reply: true },
      'consent-first',
      'form.consent.youth',
    ],
    [
      'alone, unjudged',
      { youth: true, way: 'youth-alone', reply: true },
      'consent-first',
      'form.consent.judgement',
    ],
    [
      'with one guardian, unsaid why',
      { youth: true, way: 'youth-and-one', reply: true },
      'consent-first',
      'form.consent.whyOne',
    ],
  ] as const)('%s is refused, and nothing is kept', async (_, consent, code, field) => {
    const form = { ...charliesReferral, consent }
    await expect(sends(world, form)).rejects.toMatchObject({ code, fields: [field] })
    expect(await inbox()).toEqual([])
    await expect(asSender(world)).rejects.toMatchObject({ code: 'not-found' })
  })

  test.each(['2014-01-01', '2001-11-18', '2010-02-30'])(
    'about somebody born on %s is refused',
    async (born) => {
      const form = { ...charliesReferral, youth: { ...charliesReferral.youth, born } }
      const code = 'bad-input'
      await expect(sends(world, form)).rejects.toMatchObject({ code, fields: ['form.youth.born'] })
    },
  )

  test('is paid for with work, and comes to an end before nobody could read more', async () => {
    world.trustProofs(false)
    await expect(sends(world)).rejects.toMatchObject({ code: 'proof-missing' })
    world.trustProofs(true)
    const row = { intake: '', rev: 1, subject: 's', state: 'waiting', from: 'school' } as const
    const consent = { age: 16, way: 'youth-and-both', youth: 'yes', guardians: 'yes' } as const
    const rest = {
      receivedAt: 1,
      since: 1,
      mayReply: true,
      steps: [],
      sender: 'x',
      keptUntil: 9e12,
      consent,
    }
    for (let n = 0; n < intakeRule.most; n++)
      await world.records.write({
        put: { ...row, ...rest, intake: `n${n}`, ...intakeKeys.intake(region, `n${n}`) },
      })
    await expect(sends(world)).rejects.toMatchObject({ code: 'too-many' })
  })
})

describe('a decision', () => {
  test('is made when the sender has been rung, once, and answers them', async () => {
    await sends(world)
    expect(await reply()).toMatchObject({ state: 'waiting', decideBy: world.now() + 7 * day })
    expect((await entriesOf(world, region)).at(-1)).toMatchObject({
      who: 'sender',
      role: 'patient',
      action: 'read',
      resource: 'referral',
    })
    await expect(decides('accept', { senderChecked: false })).rejects.toMatchObject({
      code: 'bad-input',
      fields: ['senderChecked'],
    })
    const { intake, rev } = await first()
    const press = { intake, rev, once: once('D'), decision: 'accept', senderChecked: true } as const
    const answer = { ...press, reply: 'Vi ringer Charlie i veckan.' }
    expect(await rows.decideIntake(world, maja, answer)).toEqual({ outcome: 'changed' })
    expect(await rows.decideIntake(world, maja, answer)).toEqual({ outcome: 'changed' })
    expect((await open()).steps).toHaveLength(1)
    expect(await reply()).toMatchObject({
      state: 'answered',
      answer: {
        decision: 'accept',
        words: 'Vi ringer Charlie i veckan.',
        by: { firstName: 'Maja' },
      },
    })
    await expect(
      rows.decideIntake(world, maja, { ...press, once: once('E') }),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' })
  })

  test('is told to no sender the young person has not let know', async () => {
    const consent = { ...charliesReferral.consent, reply: false }
    await sends(world, { ...charliesReferral, consent })
    await decides('accept', { reply: 'Vi ringer Charlie.' })
    expect(await reply()).toEqual({ receivedAt: world.now(), state: 'unsaid' })
  })

  test('gives the wait until the young person is reached, and ends it', async () => {
    await sends(world)
    world.pass(day)
    await decides('accept')
    expect(await first()).toMatchObject({ state: 'accepted', due: world.now() + 14 * day })
    const { intake, rev } = await first()
    await rows.recordMet(world, maja, { intake, rev, once: once('M') })
    expect((await first()).state).toBe('met')
    expect((await first()).due).toBeUndefined()
  })

  test('may wait for the specialist level, whose list names nobody and is noted', async () => {
    await sends(world)
    await decides('consult', { words: 'Ska BUP ta det?' })
    expect(await reply()).toMatchObject({ state: 'waiting' })
    const { cases } = await rows.consultation(world, maja, {})
    expect(cases).toMatchObject([
      { age: 16, from: 'school', question: 'Ska BUP ta det?', about: charliesReferral.about },
    ])
    expect(JSON.stringify(cases)).not.toMatch(/Charlie|Siv|Storskolan/)
    expect((await entriesOf(world, region)).at(-1)).toMatchObject({
      action: 'read',
      resource: 'referral',
    })
    await decides('decline', { once: once('E') })
    expect((await rows.consultation(world, maja, {})).cases).toEqual([])
  })

  test('that names somebody in its words is on that list without them', async () => {
    const about = 'Charlie sover dåligt. Mamma Lena vet.'
    await sends(world, { ...charliesReferral, about })
    await decides('consult', { words: 'Ska BUP träffa Charlie?' })
    const { cases } = await rows.consultation(world, maja, {})
    expect(cases).toMatchObject([{ age: 16, leftOut: ['about', 'question'] }])
    expect(JSON.stringify(cases)).not.toMatch(/Charlie|Lena/)
    expect((await open()).form.about, 'and whole in the referral itself').toBe(about)
  })

  test('tells its sender where to ring as soon as the unit has filled in a telephone', async () => {
    await sends(world)
    expect(await reply()).not.toHaveProperty('ring')
    const admin = { id: 'ines-region', firstName: 'Ines' }
    const value = { address: '', hours: '', phone: '023-49 00 00', web: '' }
    const change = { name: 'place.region-dalarna', after: 0, value }
    await keepSetting(world, admin, change, 'region-dalarna')
    await says('guardians', 'taken-back')
    world.pass(30_000)
    expect(await reply()).toMatchObject({ state: 'stopped', ring: '023-49 00 00' })
  })

  test('about somebody under age who decides alone waits for the unit’s own judgement', async () => {
    await sends(world, alone)
    await expect(decides('accept')).rejects.toMatchObject({
      code: 'consent-first',
      fields: ['judged'],
    })
    expect(await judges('mature')).toEqual({ outcome: 'changed' })
    await decides('accept')
    expect((await open()).steps).toMatchObject([
      { kind: 'judgement', judged: 'mature', why: expect.stringContaining('Förstår') as string },
      { kind: 'decision', decision: 'accept' },
    ])
  })
})

describe('a consent taken back', () => {
  test('by a guardian in the middle stops it: nobody reads, nobody decides, the sender is told', async () => {
    await sends(world)
    const { intake } = await first()
    await decides('accept')
    expect(await says('guardians', 'taken-back')).toEqual({ outcome: 'stopped' })
    expect(await first()).toMatchObject({ state: 'stopped' })
    expect((await first()).due).toBeUndefined()
    await expect(rows.intakeCase(world, maja, { intake })).rejects.toMatchObject({
      code: 'not-found',
    })
    const met = { intake, rev: (await first()).rev, once: once('M') }
    await expect(rows.recordMet(world, maja, met)).rejects.toMatchObject({
      code: 'changed-meanwhile',
    })
    expect(await reply()).toMatchObject({ state: 'stopped' })
  })

  test('loses nothing: given again, it is looked at anew with all that was done', async () => {
    await sends(world)
    await decides('accept', { reply: 'Vi ringer.' })
    await says('guardians', 'taken-back')
    world.pass(day)
    expect(await says('guardians', 'yes', 'Y')).toEqual({ outcome: 'resumed' })
    expect(await first()).toMatchObject({ state: 'waiting', since: world.now() })
    const { form, steps } = await open()
    expect(form).toEqual(charliesReferral)
    expect(steps.map(({ kind }) => kind)).toEqual(['decision', 'consent', 'consent'])
  })

  test('by a guardian stops nothing for whoever is judged mature, and goes on when they are', async () => {
    await sends(world)
    await says('guardians', 'taken-back')
    expect(await judges('mature')).toEqual({ outcome: 'resumed' })
    await judges('not-yet', 'K')
    expect((await first()).state).toBe('stopped')
  })

  test('by the young person stops it whoever else says yes', async () => {
    await sends(world)
    await judges('mature')
    expect(await says('youth', 'taken-back')).toEqual({ outcome: 'stopped' })
    await says('guardians', 'yes', 'Y')
    expect((await first()).state).toBe('stopped')
  })

  test('may be told by the sender, twice as once', async () => {
    await sends(world)
    const takesBack = async () =>
      rows.senderTakesBack(world, await asSender(world), { whose: 'guardians' })
    expect(await takesBack()).toEqual({ outcome: 'stopped' })
    expect(await takesBack()).toEqual({ outcome: 'stopped' })
    expect((await first()).state).toBe('stopped')
    expect(await says('guardians', 'yes')).toEqual({ outcome: 'resumed' })
    expect((await open()).steps).toMatchObject([{ said: 'taken-back' }, { said: 'yes' }])
    expect((await open()).steps[0]).not.toHaveProperty('by')
  })

  test('holds, whoever presses or decides in the same moment', async () => {
    await sends(world)
    const takesBack = async () =>
      rows.senderTakesBack(world, await asSender(world), { whose: 'guardians' })
    const said = await Promise.all([takesBack(), takesBack(), decides('decline').catch(() => '')])
    expect(said.slice(0, 2).every((one) => typeof one === 'object')).toBe(true)
    expect(said).toContainEqual({ outcome: 'stopped' })
    expect(await reply()).toMatchObject({ state: 'stopped' })
  })

  test('takes a case from the list for the specialist level', async () => {
    await sends(world)
    await decides('consult')
    await says('guardians', 'taken-back')
    expect((await rows.consultation(world, maja, {})).cases).toEqual([])
  })
})

describe('an older copy of the records', () => {
  const broughtBack = async () => {
    const copy = await world.records.list(intakeKeys.intakes(region))
    return async () => {
      const clinic = [
        ...(await world.clinic.list({ pk: 'CLOSED' })),
        ...(await world.clinic.list({ pk: 'ERASED' })),
      ]
      const rule = recordsRule(world.now(), clinic as never)
      const kept = copy.filter((item) => rule.verdictOn(item as never) === 'back')
      return [...kept, ...rule.besides].filter(({ pk }) => pk === `INTAKE#${region}`)
    }
  }

  test('opens nothing that was stopped since, and what goes on again comes back so', async () => {
    await sends(world)
    const back = await broughtBack()
    await says('guardians', 'taken-back')
    expect(await back()).toMatchObject([{ state: 'stopped', consent: { guardians: 'taken-back' } }])
    await says('guardians', 'yes', 'Y')
    expect(await back()).toMatchObject([{ state: 'waiting', consent: { guardians: 'yes' } }])
  })

  test('brings back nothing of one that was thrown away', async () => {
    await sends(world)
    const back = await broughtBack()
    const { intake, rev } = await first()
    await rows.removeFalse(world, maja, { intake, rev })
    expect((await back()).filter((item) => item.pk.startsWith('INTAKE#'))).toEqual([])
  })
})

describe('two at the same case', () => {
  test('never overwrite each other, and a step that broke off stops nobody', async () => {
    await sends(world)
    const { intake, rev } = await first()
    const write = world.records.write
    let writes = 0
    // The step is kept, and the answer of whoever wrote it is lost before it counts.
    world.records.write = (change) =>
      'patch' in change && ++writes === 2 ? Promise.reject(new Error('gone')) : write(change)
    const press = { intake, rev, senderChecked: true }
    await expect(
      rows.decideIntake(world, maja, { ...press, once: once('A'), decision: 'decline' }),
    ).rejects.toThrow('gone')
    world.records.write = write
    await rows.decideIntake(world, maja, { ...press, once: once('B'), decision: 'accept' })
    expect((await open()).steps).toMatchObject([{ decision: 'accept' }])
    await expect(
      rows.decideIntake(world, maja, { ...press, once: once('A'), decision: 'decline' }),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' })
  })
})

describe('the end', () => {
  test('of one that nobody has sent comes at once, and only while nothing is decided of it', async () => {
    await sends(world)
    const { intake, rev } = await first()
    await expect(rows.removeFalse(world, maja, { intake, rev: rev + 1 })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    })
    expect(await rows.removeFalse(world, maja, { intake, rev })).toEqual({ outcome: 'done' })
    expect(await inbox()).toEqual([])
    await expect(asSender(world)).rejects.toMatchObject({ code: 'not-found' })
    expect((await entriesOf(world, region)).at(-2)).toMatchObject({
      action: 'erase',
      resource: 'referral',
    })
  })

  test('of all others comes ten years after the latest decision, and then nothing is left', async () => {
    await sends(world)
    world.pass(200 * day)
    await expect(asSender(world)).rejects.toMatchObject({ code: 'not-found' })
    await decides('decline')
    const shut = () => Promise.reject(new Error('this function opens nothing'))
    const sweeping = () => sweepRetention({ ...world, vault: { make: shut, open: shut } })
    world.pass(Math.ceil(9.9 * 365.25) * day)
    expect((await sweeping()).forgotten).toBe(0)
    const { subject } = (await world.records.list(intakeKeys.intakes(region)))[0]!
    world.pass(60 * day)
    expect((await sweeping()).forgotten).toBe(1)
    const owner = { principal: region, subject: String(subject) }
    const left = await world.records.list(recordKeys.ofSubject(owner))
    expect(left.map(({ sk }) => sk)).toEqual(['KEY'])
    expect(left[0]?.wrapped).toBeUndefined()
    expect(await inbox()).toEqual([])
  })
})
