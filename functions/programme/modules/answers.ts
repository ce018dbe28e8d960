/** Answers to forms: kept whole and sealed, scored by the rules, and a safety answer known at once. */
import * as z from 'zod/mini'
import type { Answered } from '../../../shared/contract/programme/shapes.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { mayAnswer } from '../../../shared/programme/treatment/schedule.ts'
import {
  type Occasion,
  type RaisedFlag,
  ScaleResult,
} from '../../../shared/programme/treatment/treatment.ts'
import {
  FlaggingScaleId,
  scales,
  type TotalledScaleId,
} from '../../../shared/rules/scales/rating-scales.ts'
import { fits, scoreScale, type Answers } from '../../../shared/rules/scales/score-scale.ts'
import { doorHours } from '../../opening/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { updateTreatment, heardFromYouth } from '../treatment/update-treatment.ts'
import { treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'
import { putSealed } from '../treatment/sealed-text.ts'

export const WeekItem = z.object({
  id: z.string(),
  at: z.number(),
  module: z.string(),
  flag: z.enum(['none', 'safety', 'immediate']),
})
export type WeekItem = z.output<typeof WeekItem>

const answers = z.array(z.nullable(z.number()))
export const WeekWords = z.object({ answers, safety: z.nullable(z.number()) })
export const ResultWords = z.object({ answers, difficulty: z.optional(z.number()) })

/** A flag once for each answer; that it was raised is never taken back. */
const withFlag = (treatment: TreatmentItem, flag: RaisedFlag): TreatmentItem =>
  treatment.flags.some(({ id }) => id === flag.id)
    ? treatment
    : { ...treatment, flags: [...treatment.flags, flag] }

/** The week is asked about once, whichever modules had opened in it: none of them waits for it any longer. */
const withCheckIn = (
  modules: TreatmentItem['modules'],
  { module: named, at }: WeekItem,
): TreatmentItem['modules'] =>
  Object.fromEntries(
    Object.entries(modules).map(([id, facts]) => {
      const { openedAt, checkInAt = 0 } = facts
      const waits = openedAt !== undefined && openedAt <= at && checkInAt < openedAt
      return [id, waits || id === named ? { ...facts, checkInAt: Math.max(checkInAt, at) } : facts]
    }),
  )

/** What the youth is told, and the answer itself where it says acute danger. */
export interface Kept {
  told: Answered
  danger?: { id: string; at: number }
}

const answered = async (
  world: RecordsWorld,
  outcome: Answered['outcome'],
  { id, at, flag }: Pick<WeekItem, 'id' | 'at' | 'flag'>,
): Promise<Kept> => {
  const { open, opens } = await doorHours(world)
  if (flag !== 'none' && outcome === 'noted') world.log('safety-answer')
  const told = { outcome, help: flag !== 'none', line: { open, opens } }
  return flag === 'immediate' ? { told, danger: { id, at } } : { told }
}

export const checkIn = async (
  world: RecordsWorld,
  owner: Owner,
  ask: { once: string; module: string; answers: (number | null)[]; safety: number | null },
): Promise<Kept> => {
  const facts = (await treatmentOf(world, owner)).modules[ask.module]
  if (facts === undefined || facts.state === 'closed') throw new Refusal('not-found')
  const words = { answers: ask.answers, safety: ask.safety }
  const { flag } = scoreScale('veckokollen', [...ask.answers, ask.safety])
  const item: WeekItem = { id: ask.once, at: world.now(), module: ask.module, flag }
  const key = programmeKeys.week(owner, ask.once)
  const there = await putSealed(world, owner, key, WeekItem, item, words)
  // The first answer holds: a repeated sending says nothing new.
  const kept = there ?? item
  await updateTreatment(world, owner, (treatment) => {
    const module = treatment.modules[kept.module]
    if (module === undefined) return treatment
    const noted = {
      ...heardFromYouth(treatment, world.now()),
      modules: withCheckIn(treatment.modules, kept),
    }
    if (kept.flag === 'none') return noted
    return withFlag(noted, { id: kept.id, at: kept.at, level: kept.flag, from: 'check-in' })
  })
  return answered(world, there === undefined ? 'noted' : 'noted-before', kept)
}

const noteResult = (treatment: TreatmentItem, result: ScaleResult): TreatmentItem => {
  if (treatment.results.some(({ id }) => id === result.id)) return treatment
  const noted: TreatmentItem = {
    ...treatment,
    results: [...treatment.results, result],
    assigned: treatment.assigned.filter(({ id }) => `a${id}` !== result.occasion),
  }
  const from = FlaggingScaleId.safeParse(result.scale).data
  if (result.flag === 'none' || from === undefined) return noted
  return withFlag(noted, { id: result.id, at: result.at, level: result.flag, from })
}

/**
 * A form for an occasion that has come. The same sending twice is one answer; another one for the
 * same occasion is refused (`already-answered`), and so is one that nobody has asked for (`not-now`).
 */
export const answerScale = async (
  world: RecordsWorld,
  owner: Owner,
  ask: {
    once: string
    scale: TotalledScaleId
    occasion: string
    answers: Answers
    difficulty?: number
  },
): Promise<Kept> => {
  if (!fits(scales[ask.scale], ask.answers)) throw new Refusal('bad-input', ['answers'])
  const occasion = ask.occasion as Occasion
  const treatment = await treatmentOf(world, owner)
  const key = programmeKeys.result(owner, ask.once)
  const before = await read(world.records, key, ScaleResult, { fresh: true })
  if (before === undefined && !mayAnswer(treatment, ask.scale, occasion, world.now())) {
    const isAnswered = treatment.results.some(
      (one) => one.scale === ask.scale && one.occasion === occasion,
    )
    throw new Refusal(isAnswered ? 'already-answered' : 'changed-meanwhile')
  }
  const result: ScaleResult = {
    id: ask.once,
    scale: ask.scale,
    occasion,
    at: world.now(),
    ...scoreScale(ask.scale, ask.answers),
  }
  const words = { answers: ask.answers, difficulty: ask.difficulty }
  const there = before ?? (await putSealed(world, owner, key, ScaleResult, result, words))
  const kept = there ?? result
  await updateTreatment(world, owner, (now) => {
    const isOther = now.results.some(
      (one) => one.scale === kept.scale && one.occasion === kept.occasion && one.id !== kept.id,
    )
    if (isOther) throw new Refusal('already-answered')
    return heardFromYouth(noteResult(now, kept), world.now())
  })
  return answered(world, there === undefined ? 'noted' : 'noted-before', kept)
}
