/** The rows of the youth who takes part. */
import type { programmeForParticipant } from '../../../shared/contract/programme/participant.ts'
import type { Handlers } from '../serve/serve.ts'
import {
  answerScale,
  checkIn,
  curveOf,
  keepDraft,
  keepPlace,
  leaveProgramme,
  markSeenByYouth,
  modulePage,
  overviewOf,
  pauseByYouth,
  promisesOf,
  readLetterToSelf,
  resumeByYouth,
  sendHomework,
  threadOf,
  treatmentOf,
  writeByYouth,
  writeLetterToSelf,
} from '../../programme/index.ts'
import type { RecordsWorld } from '../../records/index.ts'

const seldom = () => import('../../programme/lazy.ts')
const talks = () => import('../../use-cases/programme/treatment-talks.ts')
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
  checkIn,
  answerScale,
  curve: curveOf,
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
  pause: (world, owner, { weeks }) => pauseByYouth(world, owner, weeks),
  resume: async (world, owner) => {
    await resumeByYouth(world, owner)
    return done
  },
  leave: async (world, owner, { why }) => {
    await leaveProgramme(world, owner, why)
    return done
  },
  erase: async (world, owner) => (await seldom()).eraseParticipant(world, owner),
  writeLetter: (world, owner, { text }) => writeLetterToSelf(world, owner, text),
  readLetter: readLetterToSelf,
}
