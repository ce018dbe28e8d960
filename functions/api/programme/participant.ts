/** The rows of the youth who takes part. */
import type { programmeForParticipant } from '../../../shared/contract/programme/participant.ts'
import type { Answered } from '../../../shared/contract/programme/shapes.ts'
import type { Handlers } from '../serve/serve.ts'
import {
  answerScale,
  checkIn,
  type Kept,
  keepDraft,
  keepPlace,
  markSeenByYouth,
  modulePage,
  overviewOf,
  promisesOf,
  sendHomework,
  threadOf,
  treatmentOf,
  writeByYouth,
} from '../../programme/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'

const seldom = () => import('../../programme/lazy.ts')
const talks = () => import('../../use-cases/programme/treatment-talks.ts')
/** Who can help is told before the youth is answered: an answer that is lost on the way is sent again. */
const met = async (
  world: RecordsWorld,
  owner: Owner,
  { told, danger }: Kept,
): Promise<Answered> => {
  if (danger !== undefined) {
    const { dangerAnswered } = await import('../../use-cases/programme/danger-answered.ts')
    await dangerAnswered(world, owner, danger)
  }
  return told
}

const done = { outcome: 'done' } as const

export const participantHandlers: Handlers<typeof programmeForParticipant, RecordsWorld> = {
  overview: overviewOf,
  readModule: (world, owner, { module }) => modulePage(world, owner, module),
  keepPlace: async (world, owner, { module, ...ask }) => {
    await keepPlace(world, owner, module, ask)
    return done
  },
  keepDraft: (world, owner, { module, ...ask }) => keepDraft(world, owner, module, ask),
  sendHomework: (world, owner, { module, ...ask }) => sendHomework(world, owner, module, ask),
  checkIn: async (world, owner, ask) => met(world, owner, await checkIn(world, owner, ask)),
  answerScale: async (world, owner, ask) => met(world, owner, await answerScale(world, owner, ask)),
  curve: async (world, owner) => (await seldom()).curveOf(world, owner),
  thread: async (world, owner) => {
    const treatment = await treatmentOf(world, owner)
    return {
      now: world.now(),
      entries: await threadOf(world, owner, treatment),
      promised: promisesOf(treatment, world.now()),
    }
  },
  write: writeByYouth,
  seen: async (world, owner, { upTo }) => {
    await markSeenByYouth(world, owner, upTo)
    return done
  },
  stuck: async (world, owner, ask) =>
    (await import('../../use-cases/programme/join-line-from-programme.ts')).joinLineFromProgramme(
      world,
      owner,
      ask,
    ),
  enterTalk: async (world, owner, { talk }) => (await talks()).enterTalk(world, owner, talk),
  pause: async (world, owner, { weeks }) => (await seldom()).pauseByYouth(world, owner, weeks),
  resume: async (world, owner) => {
    await (await seldom()).resumeByYouth(world, owner)
    return done
  },
  leave: async (world, owner, { why }) => {
    await (await seldom()).leaveProgramme(world, owner, why)
    return done
  },
  erase: async (world, owner) => (await seldom()).eraseParticipant(world, owner),
  writeLetter: async (world, owner, { text }) =>
    (await seldom()).writeLetterToSelf(world, owner, text),
  readLetter: async (world, owner) => (await seldom()).readLetterToSelf(world, owner),
}
