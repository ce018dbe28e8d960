/** The rows of a rating scale in a talk outside the programme, on both sides. */
import type { scalesInTalk } from '../../../shared/contract/programme/talk-scales.ts'
import type { Handlers } from '../serve/serve.ts'
import {
  sendTalkScale,
  talkScalesForHolder,
  talkScalesOf,
  visitOfHolder,
} from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'

export const talkScaleHandlers: Handlers<typeof scalesInTalk, World> = {
  sendTalkScale: async (world, staff, { visit, scale }) => {
    await sendTalkScale(world, await visitOfHolder(world, visit, staff.id), scale)
    return { outcome: 'done' }
  },
  talkScalesOfMine: async (world, staff, { visit }) => {
    const scales = await talkScalesForHolder(world, await visitOfHolder(world, visit, staff.id))
    return { scales }
  },
  talkScales: async (world, visit) => ({ scales: await talkScalesOf(world, visit.visit) }),
  answerTalkScale: async (world, visit, { scale, flag }) =>
    (await import('../../use-cases/talk/answer-scale.ts')).answerScale(world, visit, scale, flag),
}
