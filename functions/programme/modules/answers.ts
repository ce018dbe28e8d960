/** Answers to forms: kept whole and sealed, scored by the rules, and a safety answer known at once. */
import type { Answered } from '../../../shared/contract/programme/shapes.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { mayAnswer } from '../../../shared/programme/schedule.ts'
import type { Occasion, RaisedFlag, ScaleResult } from '../../../shared/programme/treatment.ts'
import { scales, type TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import {
  fits,
  scoreScale,
  type Answers,
  type SafetyFlag,
} from '../../../shared/rules/scales/score-scale.ts'
import { doorHours } from '../../opening/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Item, Value } from '../../store/store.ts'
import { change, heard } from '../treatment/update-treatment.ts'
import { treatmentOf, type Stored } from '../treatment/treatment-item.ts'
import { putSealed } from '../treatment/sealed-text.ts'

export interface WeekItem {
  id: string
  at: number
  module: string
  flag: SafetyFlag
}
export interface WeekWords {
  answers: (number | null)[]
  safety: number | null
}
export interface ResultWords {
  answers: Answers
  difficulty?: number
}

/** A flag once for each answer; that it was raised is never taken back. */
const withFlag = (stored: Stored, flag: RaisedFlag): Stored =>
  stored.flags.some(({ id }) => id === flag.id)
    ? stored
    : { ...stored, flags: [...stored.flags, flag] }

const answered = async (
  world: RecordsWorld,
  outcome: Answered['outcome'],
  flag: SafetyFlag,
): Promise<Answered> => {
  const { open, opens } = await doorHours(world)
  if (flag !== 'none' && outcome === 'noted') world.log('safety-answer')
  return { outcome, help: flag !== 'none', line: { open, opens } }
}

export const checkIn = async (
  world: RecordsWorld,
  owner: Owner,
  ask: { once: string; module: string; answers: (number | null)[]; safety: number | null },
): Promise<Answered> => {
  const facts = (await treatmentOf(world, owner)).modules[ask.module]
  if (facts === undefined || facts.state === 'closed') throw new Refusal('not-found')
  const words: WeekWords = { answers: ask.answers, safety: ask.safety }
  const { flag } = scoreScale('veckokollen', [...ask.answers, ask.safety])
  const item: WeekItem = { id: ask.once, at: world.now(), module: ask.module, flag }
  const there = await putSealed(world, owner, programmeKeys.week(owner, ask.once), words, {
    ...item,
  })
  // The first answer holds: a repeated sending says nothing new.
  const kept = there === undefined ? item : (there as unknown as WeekItem)
  await change(world, owner, (stored) => {
    const module = stored.modules[kept.module]
    if (module === undefined) return stored
    const noted = {
      ...heard(stored, world.now()),
      modules: {
        ...stored.modules,
        [kept.module]: { ...module, checkInAt: Math.max(module.checkInAt ?? 0, kept.at) },
      },
    }
    if (kept.flag === 'none') return noted
    return withFlag(noted, { id: kept.id, at: kept.at, level: kept.flag, from: 'check-in' })
  })
  return answered(world, there === undefined ? 'noted' : 'noted-before', kept.flag)
}

const noteResult = (stored: Stored, result: ScaleResult): Stored => {
  if (stored.results.some(({ id }) => id === result.id)) return stored
  const noted: Stored = {
    ...stored,
    results: [...stored.results, result],
    assigned: stored.assigned.filter(({ id }) => `a${id}` !== result.occasion),
  }
  if (result.flag === 'none' || result.scale !== 'phq9') return noted
  return withFlag(noted, { id: result.id, at: result.at, level: result.flag, from: 'phq9' })
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
): Promise<Answered> => {
  if (!fits(scales[ask.scale], ask.answers)) throw new Refusal('bad-input', ['answers'])
  const occasion = ask.occasion as Occasion
  const stored = await treatmentOf(world, owner)
  const key = programmeKeys.result(owner, ask.once)
  const before = await world.records.get(key, { fresh: true })
  if (before === undefined && !mayAnswer(stored, ask.scale, occasion, world.now())) {
    const isAnswered = stored.results.some(
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
  const words: ResultWords = { answers: ask.answers, difficulty: ask.difficulty }
  const there =
    before ??
    (await putSealed(world, owner, key, words, result as unknown as Record<string, Value>))
  const kept = there === undefined ? result : resultOf(there)
  await change(world, owner, (now) => {
    const isOther = now.results.some(
      (one) => one.scale === kept.scale && one.occasion === kept.occasion && one.id !== kept.id,
    )
    if (isOther) throw new Refusal('already-answered')
    return heard(noteResult(now, kept), world.now())
  })
  return answered(world, there === undefined ? 'noted' : 'noted-before', kept.flag)
}

export const resultOf = (item: Item): ScaleResult => {
  const { id, scale, occasion, at, score, prorated, flag } = item as unknown as ScaleResult
  return { id, scale, occasion, at, score, prorated, flag }
}
