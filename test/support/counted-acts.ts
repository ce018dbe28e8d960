/** What single people do that is counted somewhere, each as one act of one person in a test world. */
import { answerLetter } from '../../functions/later/letters/answer-letter.ts'
import { takeLetter } from '../../functions/later/letters/take-letter.ts'
import { writeLetter } from '../../functions/later/letters/write-letter.ts'
import { countReferral } from '../../functions/later/referral/count-referrals.ts'
import { TreatmentItem } from '../../functions/programme/treatment/treatment-item.ts'
import { answerSurvey } from '../../functions/report/survey.ts'
import { patch } from '../../functions/store/items.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { changeLevel } from '../../functions/use-cases/talk/change-level.ts'
import { close, end, leave, lose } from '../../functions/use-cases/talk/end-visit.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import type { ModuleFacts, Treatment } from '../../shared/programme/treatment/treatment.ts'
import { getsCode, letterBody, sealed } from './coded.ts'
import { asYouth, elin, isHere, now, takes, youthJoins } from './county.ts'
import { pack, takes as takesProgramme } from './programme-people.ts'
import type { TestWorld } from './test-world.ts'

type Deed = (world: TestWorld) => Promise<unknown>

const minute = 60_000
const day = 24 * 60 * minute

export const repeat = async (times: number, each: () => Promise<unknown>): Promise<void> => {
  for (let time = 0; time < times; time++) await each()
}

const joins: Deed = (world) => youthJoins(world)
export const leavesAfter =
  (minutes: number): Deed =>
  async (world) => {
    const youth = await youthJoins(world)
    world.pass(minutes * minute)
    await leave(world, await asYouth(world, youth))
  }
const leavesInDanger: Deed = async (world) => {
  const youth = await youthJoins(world, { urgency: 'danger' })
  // Whoever leaves sooner has changed their mind, and is no ending to look at.
  world.pass(minute)
  await leave(world, await asYouth(world, youth))
}
const isLost: Deed = async (world) => {
  const { visit } = await youthJoins(world)
  await lose(world, await now(world, visit), () => true)
}
/** One more joins, and whoever is first in the line talks with Elin for a while. */
const talks = async (
  world: TestWorld,
  during: (visit: Visit) => Promise<unknown> = () => Promise.resolve(),
): Promise<Visit> => {
  await joins(world)
  await isHere(world, elin)
  const { visit } = (await takes(world, elin))!
  await ready(world, await now(world, visit))
  await during(await now(world, visit))
  world.pass(10 * minute)
  await end(world, await now(world, visit))
  const form = { topics: [], outcome: 'calmer', whereTo: [] }
  await close(world, await now(world, visit), form)
  return now(world, visit)
}
const writes = async (world: TestWorld): Promise<string> => {
  const { code } = await getsCode(world)
  return (await writeLetter(world, code, letterBody(world))).letter
}
const isAnswered = async (world: TestWorld, letter: string) => {
  await takeLetter(world, elin, letter)
  await answerLetter(world, elin, letter, sealed('Hej'))
}
/** So many letters, all answered when this time has passed. */
export const lettersAnswered = async (
  world: TestWorld,
  count: number,
  after: number,
): Promise<void> => {
  const letters: string[] = []
  await repeat(count, async () => letters.push(await writes(world)))
  world.pass(after)
  for (const letter of letters) await isAnswered(world, letter)
}
const referral =
  (event: Parameters<typeof countReferral>[1]): Deed =>
  (world) =>
    countReferral(world, event)

/** Somebody in the programme of whom this is known. */
const inProgramme =
  (facts: (now: number) => Partial<Treatment>): Deed =>
  async (world) => {
    // Invitations are tried one a second when many are.
    world.pass(1000)
    const { owner } = await takesProgramme(world)
    await patch(
      world.records,
      programmeKeys.treatment(owner),
      TreatmentItem,
      [],
      facts(world.now()),
    )
  }
const answered = (sentAt: number, promisedBy: number, feedbackAt: number): ModuleFacts => ({
  state: 'done',
  round: 1,
  sentAt,
  promisedBy,
  feedbackAt,
})
const firstModule = pack.modules[0]!.id
/** The last of eight: two of them are exposure whichever way one counts. */
const lastFive = pack.modules.slice(-5).map(({ id }) => id)
const left = (now: number): Partial<Treatment> => ({ state: 'left', endedAt: now })
const scored = (scale: 'gad7' | 'phq9', before: number, after: number): Deed =>
  inProgramme((now) => {
    const one = { scale, prorated: false, flag: 'none' } as const
    return {
      ...left(now),
      results: [
        { ...one, id: `${scale} pre`, occasion: 'pre', at: now - 2, score: before },
        { ...one, id: `${scale} post`, occasion: 'post', at: now - 1, score: after },
      ],
    }
  })

interface Act {
  readonly few: Deed
  /** What has to have been done by others to be counted at all. */
  readonly before?: Deed
  /** So much time goes by with each that what others did is no longer counted. */
  readonly takesDays?: true
  /** Counted by whole weeks or years, and told when they are over. */
  readonly toldLater?: 'weeks' | 'year'
}

/** Counted for the coordinator. */
export const actsOfVisits = {
  wait: { few: joins },
  leave: { few: leavesAfter(0) },
  'are lost': { few: isLost },
  talk: { few: (world) => talks(world) },
  'answer the survey': {
    few: async (world) =>
      answerSurvey(world, await talks(world), { listened: 5, rightThings: 5, helped: 5, again: 5 }),
    toldLater: 'weeks',
  },
  'come at another hour than two hundred others': {
    few: leavesAfter(0),
    before: async (world) => {
      await repeat(200, () => leavesAfter(0)(world))
      world.pass(120 * minute)
    },
  },
  'are made more urgent': {
    few: (world) => talks(world, (visit) => changeLevel(world, visit, 3, 'worse-now')),
    toldLater: 'weeks',
  },
  'are made less urgent': {
    few: (world) => talks(world, (visit) => changeLevel(world, visit, 5, 'mistaken-choice')),
    toldLater: 'weeks',
  },
  'leave in danger': { few: leavesInDanger },
  'left in danger long ago': {
    few: async (world) => {
      await leavesInDanger(world)
      world.pass(10 * day)
    },
    takesDays: true,
  },
  'get an answer to a letter in time': {
    few: (world) => lettersAnswered(world, 1, 0),
    toldLater: 'weeks',
  },
  'get an answer to a letter too late': {
    few: (world) => lettersAnswered(world, 1, 4 * day),
    takesDays: true,
    toldLater: 'weeks',
  },
  'make a referral': { few: referral('made'), toldLater: 'weeks' },
  'open a referral': { few: referral('opened'), toldLater: 'weeks' },
  'are reached by a referral': { few: referral('contact'), toldLater: 'weeks' },
  'are sent on': { few: referral('sent-on'), toldLater: 'weeks' },
  'are not reached': { few: referral('not-reached'), toldLater: 'weeks' },
  'stop a referral': { few: referral('stopped'), toldLater: 'weeks' },
} as const satisfies Readonly<Record<string, Act>>

/** Counted for the admin of a programme. */
export const actsInProgrammes = {
  'are in a programme': { few: inProgramme(() => ({})) },
  'begin a programme': { few: inProgramme(() => ({})), toldLater: 'year' },
  'complete a programme': {
    few: inProgramme((now) => ({ completedAt: now })),
    toldLater: 'year',
  },
  'leave a programme': { few: inProgramme(left), toldLater: 'year' },
  'do five modules': {
    few: inProgramme((now) => ({
      ...left(now),
      modules: Object.fromEntries(
        lastFive.map((id) => [id, { state: 'done' as const, round: 1, sentAt: now }]),
      ),
    })),
    toldLater: 'year',
  },
  'get feedback in time': {
    few: inProgramme((now) => ({
      modules: { [firstModule]: answered(now - 2 * day, now + day, now - day) },
    })),
    toldLater: 'year',
  },
  'get feedback too late': {
    few: inProgramme((now) => ({
      modules: { [firstModule]: answered(now - 5 * day, now - 2 * day, now - day) },
    })),
    toldLater: 'year',
  },
  'wait too long for feedback': {
    few: inProgramme((now) => ({
      modules: {
        [firstModule]: { state: 'sent', round: 1, sentAt: now - 5 * day, promisedBy: now - day },
      },
    })),
  },
  'recover by GAD-7': { few: scored('gad7', 18, 2), toldLater: 'year' },
  'improve by GAD-7': { few: scored('gad7', 20, 12), toldLater: 'year' },
  'are unchanged by GAD-7': { few: scored('gad7', 12, 12), toldLater: 'year' },
  'deteriorate by GAD-7': { few: scored('gad7', 6, 14), toldLater: 'year' },
  'recover by PHQ-9': { few: scored('phq9', 18, 2), toldLater: 'year' },
  'improve by PHQ-9': { few: scored('phq9', 22, 12), toldLater: 'year' },
  'are unchanged by PHQ-9': { few: scored('phq9', 12, 12), toldLater: 'year' },
  'deteriorate by PHQ-9': { few: scored('phq9', 6, 14), toldLater: 'year' },
} as const satisfies Readonly<Record<string, Act>>

const votes: Deed = async (world) => {
  const { askQuestion, openQuestion, vote } = await import('../../functions/later/lazy.ts')
  if ((await openQuestion(world)) === undefined)
    await askQuestion(world, { text: 'Vilken dag?', options: ['Lördag', 'Söndag'], days: 30 })
  const { question } = (await openQuestion(world))!
  const challenge = await world.proof.challenge('place')
  const proof = { challenge, solution: { counter: 1, derivedKey: '00' } }
  await vote(world, { question, option: 1, proof })
}

/** Counted for the youth developer. */
export const actsOnWall = {
  vote: { few: votes, toldLater: 'weeks' },
} as const satisfies Readonly<Record<string, Act>>

export const acts: Readonly<Record<string, Act>> = {
  ...actsOfVisits,
  ...actsInProgrammes,
  ...actsOnWall,
}
