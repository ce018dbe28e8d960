/** The rows of the youth who takes part. */
import type { programmeForParticipant } from '../../../shared/contract/programme/participant.ts'
import type { Handlers } from '../../http/serve.ts'
import { answerScale, checkIn } from '../../programme/modules/answers.ts'
import { curveOf } from '../../programme/modules/curve.ts'
import { keepDraft } from '../../programme/modules/draft.ts'
import { eraseParticipant } from '../../programme/treatment/erase.ts'
import { sendHomework } from '../../programme/modules/homework.ts'
import { keepPlace, modulePage } from '../../programme/modules/module-page.ts'
import { overviewOf, promisesOf } from '../../programme/overview.ts'
import {
  leaveProgramme,
  pause,
  readLetterToSelf,
  resume,
  writeLetterToSelf,
} from '../../programme/treatment/pause-leave-return.ts'
import { treatmentOf } from '../../programme/treatment/treatment-item.ts'
import { seenByYouth, threadOf, writeByYouth } from '../../programme/care/thread.ts'
import type { RecordsWorld } from '../../records/records-world.ts'

const seldom = () => import('./seldom.ts')
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
    const stored = await treatmentOf(world, owner)
    return {
      now: world.now(),
      entries: await threadOf(world, owner, stored),
      promised: promisesOf(stored, world.now()),
    }
  },
  write: writeByYouth,
  seen: async (world, owner, { upTo }) => {
    await seenByYouth(world, owner, upTo)
    return done
  },
  stuck: async (world, owner, ask) => (await seldom()).stuck(world, owner, ask),
  enterTalk: async (world, owner, { talk }) => (await seldom()).enterTalk(world, owner, talk),
  pause: (world, owner, { weeks }) => pause(world, owner, weeks),
  resume: async (world, owner) => {
    await resume(world, owner)
    return done
  },
  leave: async (world, owner, { why }) => {
    await leaveProgramme(world, owner, why)
    return done
  },
  takeOut: async (world, owner) => (await seldom()).takeOut(world, owner),
  erase: (world, owner) => eraseParticipant(world, owner),
  writeLetter: (world, owner, { text }) => writeLetterToSelf(world, owner, text),
  readLetter: readLetterToSelf,
}
