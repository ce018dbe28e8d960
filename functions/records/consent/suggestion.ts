/** What a counsellor suggests in a talk: words on the table, and nothing until the youth says yes. */
import * as z from 'zod/mini'
import type { Suggested } from '../../../shared/contract/records/consent.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { times } from '../../../shared/rules/line/times.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { openFor, sealFor } from '../sealed.ts'
import type { Opened } from '../access/enter.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, read } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { checkWish } from './give-consent.ts'

const SuggestionItem = z.object({
  sealed: z.string(),
  state: z.enum(['asked', 'refused', 'given']),
  expires: z.number(),
})
type Answer = z.output<typeof SuggestionItem>['state']

/** A new one takes the place of the one before. */
export const suggestConsent = async (
  world: RecordsWorld,
  owner: Owner,
  visit: VisitId,
  wish: Suggested,
): Promise<void> => {
  const named = await checkWish(world, owner, wish)
  const key = recordKeys.suggestion(owner, visit)
  const sealed = await sealFor(world, owner, JSON.stringify({ ...wish, ...named }))
  const expires = expiresAt(world.now() + times.chatKept)
  const set = { sealed, state: 'asked', expires } as const
  const first = await put(world.records, key, SuggestionItem, set)
  if (!first.ok) await patch(world.records, key, SuggestionItem, [], set)
}

export const suggestionOf = async (
  world: RecordsWorld,
  owner: Opened<'consent'>,
  visit: VisitId,
): Promise<{ state: 'none' | Answer; suggested?: Suggested }> => {
  const key = recordKeys.suggestion(owner, visit)
  const item = await read(world.records, key, SuggestionItem, { fresh: true })
  if (item === undefined) return { state: 'none' }
  const plain = await openFor(world, owner, item.sealed)
  if (plain === undefined) return { state: 'none' }
  const wish = JSON.parse(plain) as Suggested
  const employer = unitById(wish.receiver)?.name
  return { state: item.state, suggested: { ...wish, employer } }
}

/** Safe when nothing was suggested: giving one by oneself answers nobody. */
export const answerSuggestion = async (
  world: RecordsWorld,
  owner: Owner,
  visit: VisitId,
  state: Exclude<Answer, 'asked'>,
): Promise<void> => {
  const key = recordKeys.suggestion(owner, visit)
  await patch(world.records, key, SuggestionItem, [], { state })
}
