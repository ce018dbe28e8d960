/** A whole treatment on a clock of its own: ten weeks, a setback, a safety answer, and three months later. */
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { entriesOf, anchorOf } from '../../functions/records/log/append-to-log.ts'
import { verify } from '../../functions/records/log/chain.ts'
import { participantOf } from '../../functions/programme/entry/session.ts'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { setOpeningHours } from '../../functions/opening/hours.ts'
import { shownNote } from '../../functions/visit/handover/handover-note.ts'
import { Visit } from '../../functions/visit/visit.ts'
import { alarmOf } from '../../functions/safety/alarm.ts'
import { keys } from '../../functions/store/keys.ts'
import { work } from '../support/coded.ts'
import {
  adam,
  answersAll,
  day,
  pack,
  rows,
  takes,
  tilda,
  worksThrough,
} from '../support/programme-people.ts'
import { testWorld } from '../support/test-world.ts'

const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: '00:00',
  closes: '24:00',
}))

test('from enrolment to the follow-up after three months, with a setback and a safety answer on the way', async () => {
  const world = testWorld()
  await setOpeningHours(world, always)
  const taking = await takes(world)
  const { owner, participant } = taking
  const page = () => rows.participant(world, tilda, { participant })
  const overview = () => rows.overview(world, owner, {})
  const first = async () => (await rows.worklist(world, tilda, {})).rows[0]
  const tick = async (days: number) => {
    world.pass(days * day)
    await sweepTreatments(world)
  }
  const feedback = (module: string) =>
    rows.giveFeedback(world, tilda, {
      participant,
      module,
      once: world.id(),
      text: `Bra jobbat med ${module}.`,
      release: true,
    })

  // The beginning: an own code, the first forms, a start talk.
  const { words } = await rows.newOwnCode(world, owner, {})
  const back = await rows.enterByCode(world, undefined, { proof: await work(world), words })
  expect(back.ways).toEqual({ passkey: false, code: true })
  expect(await answersAll(world, taking, { gad7: 14 })).toEqual([
    'gad7 pre',
    'phq9 pre',
    'auditc pre',
  ])
  expect((await first())?.reasons.map(({ kind }) => kind)).toEqual(['plan-talk'])
  const planned = await rows.planTalk(world, tilda, {
    participant,
    once: world.id(),
    kind: 'start',
    start: world.now() + 2 * day,
    length: 30,
    channel: 'video',
  })
  expect(planned).toMatchObject({ outcome: 'planned', talk: { kind: 'start', state: 'booked' } })
  expect((await first())?.reasons).toEqual([])

  // Three ordinary weeks: nothing opens before five days, nor without feedback.
  for (const module of ['m1', 'm2', 'm3']) {
    expect((await overview()).here).toBe(module)
    const { sent } = await worksThrough(world, taking, module)
    expect(sent.outcome).toBe('sent')
    expect((await overview()).next).toBe('wait-therapist')
    await tick(1)
    expect((await first())?.reasons[0]?.kind).toBe('ready')
    await feedback(module)
    if (module === 'm1') expect((await overview()).next).toBe('wait-days')
    await tick(6)
    await answersAll(world, taking, { gad7: 12 })
  }

  // The fourth week: a safety answer. Help at once, top of the worklist, and priority in the line.
  const { checked } = await worksThrough(world, taking, 'm4', { safety: 2 })
  expect(checked).toMatchObject({ help: true, line: { open: true } })
  expect(await first()).toMatchObject({ participant, reasons: [{ kind: 'safety-now' }, {}, {}] })
  await rows.setLineNote(world, tilda, { participant, text: 'Övar på att stanna kvar.' })
  const joined = await rows.stuck(world, owner, {
    proof: await work(world),
    nonce: world.id(),
    urgency: 'talk',
    language: 'sv',
    share: true,
  })
  if (joined.outcome !== 'joined') throw new Error(joined.outcome)
  const visit = z.parse(Visit, await world.clinic.get(keys.visit(joined.visit)))
  expect(visit.level).toBe(1)
  expect(await alarmOf(world, visit.visit), 'heard at once').toMatchObject({ visit: visit.visit })
  const note = Buffer.from(shownNote(world, visit)?.data ?? '', 'base64url').toString()
  expect(note).toBe('Övar på att stanna kvar.')
  expect(visit.note?.data, 'sealed where it lies').not.toContain(shownNote(world, visit)?.data)
  expect(JSON.stringify(visit)).not.toContain(participant)
  const [flag] = (await page()).flags
  await rows.handleFlag(world, tilda, {
    participant,
    flag: flag!.flag,
    did: 'called',
    words: 'Pratade med Charlie i kväll.',
  })
  expect((await page()).flags).toMatchObject([{ did: 'called', handledBy: 'Tilda' }])
  await tick(1)
  await feedback('m4')

  // The fifth: eight silent days, a friendly nudge, and worse than at the start.
  expect((await overview()).here).toBe('m5')
  await tick(3)
  const again = await rows.enterByCode(world, undefined, { proof: await work(world), words })
  await rows.renewSession(world, await participantOf(world, again.token), {})
  expect((await overview()).nudge, 'read by whoever comes in').toBe(true)
  await tick(8)
  expect((await first())?.reasons.map(({ kind }) => kind)).toContain('silence-7')
  await worksThrough(world, taking, 'm5', { angest: 3 })
  expect((await overview()).nudge).toBe(false)
  await answersAll(world, taking, { gad7: 18, phq9: 9 })
  const worse = (await first())!
  expect(worse.reasons[0]).toMatchObject({ kind: 'deterioration' })
  expect(worse.reasons.map(({ kind }) => kind)).toContain('case-review')
  for (const { task } of worse.reasons)
    if (task !== undefined) await rows.finishTask(world, tilda, { participant, task })
  await tick(4)
  expect((await first())?.reasons.map(({ kind }) => kind)).toContain('late-feedback')
  expect((await overview()).promised).toMatchObject([{ of: 'homework', late: true }])
  await feedback('m5')

  // The rest, better and better.
  for (const [module, gad7] of [
    ['m6', 10],
    ['m7', 7],
    ['m8', 6],
  ] as const) {
    await tick(7)
    expect((await overview()).here).toBe(module)
    await worksThrough(world, taking, module, { angest: 1 })
    await answersAll(world, taking, { gad7 })
    await tick(1)
    await feedback(module)
  }
  // The letter of module 8 is the letter that comes, and may be joined by one that only the youth reads.
  const letterSentAt = (await page()).homework.find(({ module }) => module === 'm8')?.sentAt
  expect(await rows.readLetter(world, owner, {})).toMatchObject({ own: false, sent: true })
  expect((await overview()).letter).toMatchObject({ written: true, open: false })
  await rows.writeLetter(world, owner, { text: 'Hej, det gick.' })
  await tick(1)
  expect(await overview()).toMatchObject({ state: 'keeping', next: 'keep-going' })
  expect(await answersAll(world, taking, { gad7: 6 })).toEqual(['gad7 post', 'phq9 post'])
  expect((await rows.readLetter(world, owner, {})).outcome).toBe('waiting')
  const { scales, dose } = await page()
  expect(scales.find(({ scale }) => scale === 'gad7')?.change).toBe('recovered')
  expect(dose.adequate).toBe(true)

  // A setback: one module once more, with a reason; then keeping again.
  await tick(14)
  await rows.repeatModule(world, tilda, { participant, module: 'm5', why: 'setback' })
  expect(await overview()).toMatchObject({ state: 'active', here: 'm5', next: 'read' })
  await worksThrough(world, taking, 'm5')
  await tick(1)
  await feedback('m5')
  await tick(1)
  expect((await overview()).state).toBe('keeping')
  expect((await page()).homework.filter(({ module }) => module === 'm5')).toMatchObject([
    { round: 1 },
    { round: 2 },
  ])
  expect((await page()).overrides).toMatchObject([{ kind: 'repeat', module: 'm5', why: 'setback' }])

  // Three months later: the forms, the letter, the talk.
  await tick(91)
  expect((await first())?.reasons.map(({ kind }) => kind)).toContain('follow-up')
  expect(await answersAll(world, taking, { gad7: 5 })).toEqual(['gad7 fu3m', 'phq9 fu3m'])
  expect(await rows.readLetter(world, owner, {})).toMatchObject({
    outcome: 'open',
    letters: [
      { text: `m8 brev ${letterSentAt}`, sent: true },
      { text: 'Hej, det gick.', sent: false },
    ],
  })
  await rows.finishFollowUp(world, tilda, { participant })
  expect(await overview()).toMatchObject({ state: 'finished', next: 'over' })

  // What the youth sees has no label; what was read is noted, and nothing of it was touched.
  const told = JSON.stringify([
    await rows.curve(world, owner, {}),
    await overview(),
    await rows.takeOut(world, owner, {}),
  ])
  expect(told).not.toMatch(/minimal|lindrig|måttlig|svår"|diagnos|caseness|low risk/i)
  const entries = await entriesOf(world, 'region-dalarna')
  const anchor = await anchorOf(world, 'region-dalarna')
  expect(verify('region-dalarna', entries, anchor)).toMatchObject({ sound: true })
  expect(
    entries.filter(({ action, who }) => action === 'read' && who === tilda.id).length,
  ).toBeGreaterThan(4)
  const { rows: all } = await rows.adminParticipants(world, adam, {})
  expect(all).toMatchObject([{ participant, state: 'finished', version: pack.version }])
  expect(JSON.stringify(all)).not.toContain('Charlie')
})
