/** Nobody's treatment stops in silence: whatever was done in whatever order, somebody is next and is told so. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { treatmentOf } from '../../functions/programme/treatment/treatment-item.ts'
import { applyElapsedTime } from '../../shared/programme/treatment/apply-elapsed-time.ts'
import { reasonsFor } from '../../shared/programme/treatment/worklist.ts'
import { day, pack, rows, takes, tilda, type Taking } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const modules = pack.modules.map(({ id }) => id)
const ended = ['left', 'closed', 'finished', 'referred']

interface Going extends Taking {
  world: TestWorld
}

const begins = async (): Promise<Going> => {
  const world = testWorld()
  return { world, ...(await takes(world)) }
}

const sends = async ({ world, owner }: Going, module: string) => {
  const fields = []
  for (const { id } of pack.modules.find((one) => one.id === module)?.homework ?? []) {
    const { drafts } = await rows.readModule(world, owner, { module })
    const version = drafts.find(({ field }) => field === id)?.version ?? 0
    const ask = { module, field: id, value: `"${world.now()}"`, version }
    fields.push({ field: id, version: (await rows.keepDraft(world, owner, ask)).draft.version })
  }
  return rows.sendHomework(world, owner, { module, once: world.id(), fields })
}

const checksIn = ({ world, owner }: Going, module: string, safety = 0) =>
  rows.checkIn(world, owner, { once: world.id(), module, answers: [1, 1, 1, 1], safety })

const answers = ({ world, participant }: Going, module: string, release: boolean) =>
  rows.giveFeedback(world, tilda, {
    participant,
    module,
    once: world.id(),
    text: 'Bra.',
    release,
  })

const passes = async ({ world }: Going, days: number) => {
  world.pass(days * day)
  await sweepTreatments(world)
}

type Act = (going: Going, module: string) => Promise<unknown>
const acts: Record<string, Act> = {
  reads: ({ world, owner }, module) =>
    rows.keepPlace(world, owner, { module, place: '9', read: true }),
  sends,
  checksIn: (going, module) => checksIn(going, module),
  saysItIsBad: (going, module) => checksIn(going, module, 2),
  isAnswered: (going, module) => answers(going, module, false),
  isAnsweredAndReleased: (going, module) => answers(going, module, true),
  isPutBack: ({ world, participant }, module) =>
    rows.putBack(world, tilda, { participant, module, once: world.id(), text: 'Lite till.' }),
  isReleased: ({ world, participant }, module) =>
    rows.release(world, tilda, { participant, module }),
  opens: ({ world, participant }, module) =>
    rows.openModule(world, tilda, { participant, module, why: 'needs-it-now' }),
  skips: ({ world, participant }, module) =>
    rows.skipModule(world, tilda, { participant, module, why: 'already-knows' }),
  repeats: ({ world, participant }, module) =>
    rows.repeatModule(world, tilda, { participant, module, why: 'setback' }),
  pauses: ({ world, owner }) => rows.pause(world, owner, { weeks: 2 }),
  isPaused: ({ world, participant }) => rows.pauseFor(world, tilda, { participant, weeks: 1 }),
  resumes: ({ world, owner }) => rows.resume(world, owner, {}),
  leaves: ({ world, owner }) => rows.leave(world, owner, {}),
  hasTasksFinished: async ({ world, participant }) => {
    const { reasons } = await rows.participant(world, tilda, { participant })
    for (const { task } of reasons)
      if (task !== undefined) await rows.finishTask(world, tilda, { participant, task })
  },
  waitsADay: (going) => passes(going, 1),
  waitsTwoWeeks: (going) => passes(going, 14),
  waitsLong: (going) => passes(going, 40),
}

const ordinary = ['sends', 'checksIn', 'isAnsweredAndReleased', 'isAnswered', 'waitsADay']

const history = fc.array(
  fc.record({
    // What is ordinary comes up often, so that histories get somewhere.
    act: fc.constantFrom(...Object.keys(acts), ...ordinary, ...ordinary),
    module: fc.constantFrom(...modules, ...modules.slice(0, 2), 'm1', 'm1', 'm1', 'm1', 'm1'),
  }),
  { minLength: 4, maxLength: 24 },
)

/** What once stood still in silence, tried each time: chance comes to it too seldom. */
const once = (...did: (keyof typeof acts)[]): [{ act: string; module: string }[]] => [
  did.map((act) => ({ act, module: 'm1' })),
]
const stoodStill = [
  once('sends', 'checksIn', 'isAnswered'),
  once('sends', 'isAnswered'),
  once('sends', 'isAnsweredAndReleased'),
  once('sends', 'isPutBack'),
  once('reads', 'checksIn'),
  once('sends', 'checksIn'),
]

const does = async (going: Going, { act, module }: { act: string; module: string }) =>
  acts[act]?.(going, module).catch((problem: unknown) => {
    // What the rules refuse changes nothing; a fault of ours is no refusal.
    if (!(problem instanceof Error && 'code' in problem)) throw problem
  })

/** Asked for in every treatment, whether or not it goes on. */
const beside = ['plan-talk', 'case-review']

/** Days until a therapist is asked for something, or it is over, if nobody does anything any more. */
const daysAlone = async ({ world, owner }: Going): Promise<number> => {
  const treatment = await treatmentOf(world, owner)
  for (let days = 0; days <= 200; days++) {
    const now = world.now() + days * day
    const then = applyElapsedTime(treatment, now)
    const asked = reasonsFor(then, now).some(({ kind }) => !beside.includes(kind))
    if (ended.includes(then.state) || asked) return days
  }
  return Infinity
}

test('at any time somebody is asked for something within a date, or it has ended, in any order of acts', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (doings) => {
      const going = await begins()
      for (const doing of doings) {
        await does(going, doing)
        const { state } = await treatmentOf(going.world, going.owner)
        // The longest anybody waits alone: a pause of two weeks, or three months until the follow-up.
        expect(await daysAlone(going)).toBeLessThanOrEqual(state === 'keeping' ? 92 : 14 + 8)
      }
    }),
    { numRuns: 60, examples: stoodStill },
  )
})

/** The youth does what the page says is next, and nothing else. */
const youthDoes = async (going: Going): Promise<boolean> => {
  const { world, owner } = going
  const { next, here, state } = await rows.overview(world, owner, {})
  if (state === 'paused' || ended.includes(state)) {
    await rows.resume(world, owner, {})
    return true
  }
  if (here === undefined) return false
  if (next === 'read') await rows.keepPlace(world, owner, { module: here, place: '9', read: true })
  else if (next === 'homework') await sends(going, here)
  else if (next === 'check-in') await checksIn(going, here)
  else return false
  return true
}

/** The therapist does what the worklist says waits, and nothing else. */
const therapistDoes = async (going: Going): Promise<boolean> => {
  const { world, participant } = going
  const { reasons, modules: shown } = await rows.participant(world, tilda, { participant })
  const kinds = reasons.map(({ kind }) => kind)
  const sent = shown.find(({ state }) => state === 'sent')
  if (sent !== undefined && (kinds.includes('ready') || kinds.includes('late-feedback'))) {
    await answers(going, sent.module, true)
    return true
  }
  if (!kinds.includes('release')) return false
  for (const { module, state, releasedAt } of shown)
    if (state === 'done' && releasedAt === undefined)
      await rows.release(world, tilda, { participant, module })
  return true
}

test('who does no more than the pages ask for comes through, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (doings) => {
      const going = await begins()
      for (const doing of doings) await does(going, doing)
      for (let weeks = 0; weeks < 40; weeks++) {
        for (let steps = 0; steps < 30; steps++)
          if (!(await youthDoes(going)) && !(await therapistDoes(going))) break
        const { state } = await treatmentOf(going.world, going.owner)
        if (state === 'keeping') return
        await passes(going, 6)
      }
      expect.fail('the treatment stands still')
    }),
    { numRuns: 10, examples: stoodStill.slice(0, 2) },
  )
})
