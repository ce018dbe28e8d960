/** An answer about safety in a talk is the youth's own word (R1): the level follows it at once, and whoever can help is told. */
import type { World } from '../../ports/world.ts'
import { amendNewest, answerTalkScale, type Visit } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import type { SafetyFlag } from '../../../shared/rules/scales/score-scale.ts'
import { answerRule, asSaid, gravest, levelOf } from '../../../shared/rules/line/triage.ts'
import { isHeld, isOver } from '../../../shared/rules/line/visit-states.ts'
import { ringFor } from '../safety/alarm.ts'
import { tellBoth, tellLine } from '../tell.ts'

/** Never less urgent by an answer. What the youth said is what counts, also when the level is changed later. */
const byAnswer = async (
  world: World,
  visit: Visit,
  flag: keyof typeof answerRule.urgency,
  isNew: boolean,
): Promise<void> => {
  const level = levelOf(answerRule.urgency[flag])
  const said = await amendNewest(world, visit, (now) => {
    // Said again because the answer was lost: what a counsellor has decided since stands.
    const before = isNew ? now.level : gravest(now)
    if (isOver(now.state) || before <= level) return undefined
    return asSaid(now, level)
  })
  await ringFor(world, said)
  if (isHeld(said.state)) await tellBoth(world, said)
  else await tellLine(world)
}

/** The first answer holds. Refuses `not-now` when the talk is over: nobody would read it. */
export const answerScale = async (
  world: World,
  visit: Visit,
  scale: TotalledScaleId,
  said: SafetyFlag,
): Promise<{ outcome: 'noted' }> => {
  if (isOver(visit.state)) throw new Refusal('not-now')
  const { flag, isNew } = await answerTalkScale(world, visit, scale, said)
  if (flag !== 'none') await byAnswer(world, visit, flag, isNew)
  return { outcome: 'noted' }
}
