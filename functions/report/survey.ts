/** Samtalskollen, three taps after the visit: the answers lie apart, with no link to the visit. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { times } from '../../shared/rules/line/times.ts'
import { expiresAt } from '../store/expired.ts'
import { keys } from '../store/keys.ts'
import { amend, overNow, type Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { dayOf } from './day.ts'

export interface Answers {
  listened?: number
  rightThings?: number
  helped?: number
  again?: number
}

/** Marks the visit first, so that a repeated tap cannot count twice; refuses `already-answered`. */
export const answerSurvey = async (world: World, known: Visit, answers: Answers): Promise<void> => {
  const visit = await overNow(world, known)
  if (visit.surveyed === true) throw new Refusal('already-answered')
  const marked = await amend(world, visit, { surveyed: true })
  if (!marked.moved) throw new Refusal('try-again')
  await world.clinic.write({
    put: {
      ...keys.survey(dayOf(world.now()), world.id()),
      ...answers,
      expires: expiresAt(world.now() + times.tallyKept),
    },
  })
}
