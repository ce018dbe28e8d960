/** Samtalskollen, a few taps after the visit: the answers lie apart, with no link to the visit. */
import * as z from 'zod/mini'
import { Refusal } from '../../shared/contract/refusals.ts'
import { times } from '../../shared/rules/line/times.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { expiresAt } from '../store/expired.ts'
import { put, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import { amend, overNow, type Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'

export const SurveyItem = z.object({
  /** Of whoever was talked with, so that each unit can be followed up. */
  unit: z.optional(z.string()),
  listened: z.optional(z.number()),
  rightThings: z.optional(z.number()),
  helped: z.optional(z.number()),
  again: z.optional(z.number()),
  expires: z.number(),
})
export type Answers = Omit<z.output<typeof SurveyItem>, 'expires'>
type Said = Omit<Answers, 'unit'>

/** Marks the visit first, so that a repeated tap cannot count twice; refuses `already-answered`. */
export const answerSurvey = async (world: World, known: Visit, answers: Said): Promise<void> => {
  const visit = await overNow(world, known)
  if (visit.surveyed === true) throw new Refusal('already-answered')
  const marked = await amend(world, visit, { surveyed: true })
  if (!marked.moved) throw new Refusal('try-again')
  await put(world.clinic, keys.survey(localTime(world.now()).day, world.id()), SurveyItem, {
    ...answers,
    unit: visit.holder?.unit,
    expires: expiresAt(world.now() + times.tallyKept),
  })
}

/** The answers of one day. */
export const answersOf = (world: World, day: string): Promise<Answers[]> =>
  readAll(world.clinic, { ...keys.day(day), prefix: 'SURVEY#' }, SurveyItem)
