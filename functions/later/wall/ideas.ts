/** Ideas without a name: sealed where they lie, with a day and no time, gone when nobody has read them. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { AnsweredIdea, StaffWall } from '../../../shared/contract/later/wall.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { wallRule } from '../../../shared/rules/later/wall-rule.ts'
import { workForTries } from '../../../shared/rules/line/join-work.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { openAtRest, sealAtRest, SealedText } from '../../ports/at-rest.ts'
import { spendProof } from '../codes/spend-proof.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

const IdeaItem = z.object({
  idea: z.string(),
  /** That it came; of an answer, that it was given. */
  day: z.string(),
  state: z.enum(['waiting', 'answered']),
  body: SealedText,
  expires: z.number(),
})
type State = z.output<typeof IdeaItem>['state']
const Body = z.object({ text: z.string(), answer: z.optional(z.string()) })

const day = 86_400_000
const placeOf = (idea: string): string => `wall ${idea}`
const sealed = (world: World, idea: string, body: z.infer<typeof Body>) =>
  sealAtRest(world, placeOf(idea), { v: 0, kid: 'plain', data: JSON.stringify(body) })

const sealedIdeas = (world: World) =>
  readAll(world.clinic, { ...keys.ideas, fresh: true }, IdeaItem)

/** Newest day first; what no key opens any more is passed over, and what is not `shown` is not opened. */
const readIdeas = async (world: World, ...shown: readonly State[]) =>
  (await sealedIdeas(world))
    .filter(({ state }) => shown.includes(state))
    .flatMap(({ body, ...item }) => {
      const opened = openAtRest(world, placeOf(item.idea), body)
      return opened === undefined ? [] : [{ ...item, ...Body.parse(JSON.parse(opened.data)) }]
    })
    .sort((a, b) => b.day.localeCompare(a.day) || a.idea.localeCompare(b.idea))
type Read = Awaited<ReturnType<typeof readIdeas>>

/** Refuses `more-work` when so many wait that an idea costs more than `cost`, and `too-many` when nobody could read more. */
export const keepIdea = async (
  world: World,
  { text, cost }: { text: string; cost: number },
): Promise<string> => {
  const waiting = (await sealedIdeas(world)).filter(({ state }) => state === 'waiting').length
  if (waiting >= wallRule.most) throw new Refusal('too-many')
  if (cost < workForTries(waiting / wallRule.most).cost) throw new Refusal('more-work')
  const idea = `i_${world.id().slice(0, 22)}`
  const written = await put(world.clinic, keys.idea(idea), IdeaItem, {
    idea,
    day: localTime(world.now()).day,
    state: 'waiting',
    body: sealed(world, idea, { text }),
    expires: expiresAt(world.now() + wallRule.kept * day),
  })
  if (!written.ok) throw new Refusal('try-again')
  return idea
}

/** Paid for with work, so that no address is needed: the more wait, the more of it. */
export const tellIdea = async (
  world: World,
  { proof, text }: { proof: Join['proof']; text: string },
): Promise<{ outcome: 'told'; days: number }> => {
  await spendProof(world, proof)
  await keepIdea(world, { text, cost: proof.challenge.parameters.cost })
  return { outcome: 'told', days: wallRule.kept }
}

const answeredOf = (ideas: Read): AnsweredIdea[] =>
  ideas.flatMap(({ idea, day: on, text, answer }) =>
    answer === undefined ? [] : [{ idea, day: on, text, answer }],
  )

export const answeredIdeas = async (world: World): Promise<AnsweredIdea[]> =>
  answeredOf(await readIdeas(world, 'answered'))

export const ideasForStaff = async (
  world: World,
): Promise<Pick<StaffWall, 'waiting' | 'answered'>> => {
  const ideas = await readIdeas(world, 'waiting', 'answered')
  return {
    waiting: ideas.flatMap(({ idea, day: on, text, state, expires }) =>
      state === 'waiting' ? [{ idea, day: on, text, until: expires * 1000 }] : [],
    ),
    answered: answeredOf(ideas),
  }
}

/** `text` as it may be seen by all; what was written first is not kept beside it. Safe to repeat. */
export const answerIdea = async (
  world: World,
  { idea, text, answer }: { idea: string; text: string; answer: string },
): Promise<{ outcome: 'shown' | 'gone' }> => {
  const when = [{ path: 'idea', is: idea }] as const
  const written = await patch(world.clinic, keys.idea(idea), IdeaItem, when, {
    day: localTime(world.now()).day,
    state: 'answered',
    body: sealed(world, idea, { text, answer }),
    expires: expiresAt(world.now() + wallRule.shown * day),
  })
  return { outcome: written.ok ? 'shown' : 'gone' }
}

/** Safe to repeat. */
export const removeIdea = (world: World, idea: string): Promise<void> =>
  world.clinic.removeAll([keys.idea(idea)])
