/** The question of the term: one at a time, and of its votes a number and nothing else. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { StaffWall, Wall } from '../../../shared/contract/later/wall.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { wallRule } from '../../../shared/rules/later/wall-rule.ts'
import { inFives, shown } from '../../../shared/rules/line/small-numbers.ts'
import { spendProof } from '../codes/spend-proof.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

/** What staff ask in public is no secret: it lies as it is. */
const QuestionItem = z.object({
  question: z.string(),
  asked: z.number(),
  text: z.string(),
  options: z.array(z.string()),
  /** By place among the options: `o0`, `o1` … */
  votes: z.record(z.string(), z.number()),
  until: z.number(),
  expires: z.number(),
})
type QuestionItem = z.infer<typeof QuestionItem>

const day = 86_400_000
const isOpen = (world: World, { until }: QuestionItem): boolean => until > world.now()

/** The newest first. */
const allQuestions = async (world: World): Promise<QuestionItem[]> =>
  (await readAll(world.clinic, { ...keys.questions, fresh: true }, QuestionItem)).sort(
    (a, b) => b.asked - a.asked,
  )

export const openQuestion = async (world: World): Promise<Wall['question']> => {
  const open = (await allQuestions(world)).find((one) => isOpen(world, one))
  if (open === undefined) return undefined
  const { question, text, options, until } = open
  return { question, text, options, until }
}

/** Votes in whole fives, so that nobody is seen to vote. */
export const questionsWithVotes = async (world: World): Promise<StaffWall['questions']> =>
  (await allQuestions(world)).map((one) => ({
    question: one.question,
    text: one.text,
    until: one.until,
    open: isOpen(world, one),
    options: one.options.map((text, at) => ({
      text,
      votes: inFives(shown(one.votes[`o${at}`] ?? 0)),
    })),
  }))

export const askQuestion = async (
  world: World,
  { text, options, days }: { text: string; options: readonly string[]; days: number },
): Promise<{ outcome: 'asked' | 'one-is-open' }> => {
  if ((await openQuestion(world)) !== undefined) return { outcome: 'one-is-open' }
  const question = `q_${world.id().slice(0, 22)}`
  const until = world.now() + days * day
  await put(world.clinic, keys.question(question), QuestionItem, {
    question,
    asked: world.now(),
    text,
    options: [...options],
    votes: {},
    until,
    expires: expiresAt(until + wallRule.questionKept * day),
  })
  return { outcome: 'asked' }
}

/** Its votes stay. Safe to repeat. */
export const endQuestion = async (world: World, question: string): Promise<void> => {
  const found = (await allQuestions(world)).find((one) => one.question === question)
  if (found === undefined || !isOpen(world, found)) return
  const when = [{ path: 'question', is: question }] as const
  await patch(world.clinic, keys.question(question), QuestionItem, when, { until: world.now() })
}

/** Whoever votes at the same moment is counted after; so many in one moment would be a machine. */
const mostTries = 8

export const vote = async (
  world: World,
  { proof, question, option }: { proof: Join['proof']; question: string; option: number },
): Promise<{ outcome: 'counted' | 'over' }> => {
  await spendProof(world, proof)
  for (let tries = 0; tries < mostTries; tries++) {
    const found = (await allQuestions(world)).find((one) => one.question === question)
    const isThere = found !== undefined && isOpen(world, found)
    if (!isThere || option >= found.options.length) return { outcome: 'over' }
    const name = `o${option}`
    const path = `votes.${name}` as const
    const before = found.votes[name]
    const unchanged = before === undefined ? { path, absent: true as const } : { path, is: before }
    const written = await patch(world.clinic, keys.question(question), QuestionItem, [unchanged], {
      [path]: (before ?? 0) + 1,
    })
    if (written.ok) return { outcome: 'counted' }
  }
  throw new Refusal('try-again')
}
