/** A letter of the youth to themselves, sealed until three months after the end. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { programmeRule } from '../../../shared/programme/programme-rule.ts'
import { type Opened, type Owner, type RecordsWorld, sealFor } from '../../records/index.ts'
import { patch, put, read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { openSealed } from './sealed-text.ts'
import { treatmentOf, type TreatmentItem } from './treatment-item.ts'
import { updateTreatment, heardFromYouth } from './update-treatment.ts'

/** When the letter to oneself opens: three months after the end, however the end came. */
export const letterOpensAt = ({ completedAt, endedAt }: TreatmentItem): number | undefined => {
  const end = completedAt ?? endedAt
  return end === undefined ? undefined : end + programmeRule.followUpAfter
}

const LetterItem = z.object({ writtenAt: z.number(), sealed: z.string() })
type LetterItem = z.output<typeof LetterItem>

/** Until it is opened it may be written anew; the last one holds. */
export const writeLetterToSelf = async (
  world: RecordsWorld,
  owner: Owner,
  text: string,
): Promise<{ outcome: 'kept'; opensAt?: number }> => {
  const now = world.now()
  const key = programmeKeys.letter(owner)
  const item: LetterItem = { writtenAt: now, sealed: await sealFor(world, owner, text) }
  const before = await treatmentOf(world, owner)
  const opens = letterOpensAt(before)
  if (before.letterAt !== undefined && opens !== undefined && opens <= now)
    throw new Refusal('changed-meanwhile')
  const first = await put(world.records, key, LetterItem, item)
  if (!first.ok) await patch(world.records, key, LetterItem, [], item)
  const treatment = await updateTreatment(world, owner, (one) => ({
    ...heardFromYouth(one, now),
    letterAt: now,
  }))
  return { outcome: 'kept', opensAt: letterOpensAt(treatment) }
}

/** The letter, opened or not yet to be opened: whoever calls decides. */
export const letterToSelf = async (
  world: RecordsWorld,
  owner: Opened<'answers'>,
): Promise<{ text: string; writtenAt: number } | undefined> => {
  const key = programmeKeys.letter(owner)
  const item = await read(world.records, key, LetterItem, { fresh: true })
  const text = await openSealed(world, owner, item?.sealed)
  return item && text !== undefined ? { text, writtenAt: item.writtenAt } : undefined
}

export const readLetterToSelf = async (world: RecordsWorld, owner: Opened<'answers'>) => {
  const treatment = await treatmentOf(world, owner)
  if (treatment.letterAt === undefined) return { outcome: 'none' } as const
  const opensAt = letterOpensAt(treatment)
  if (opensAt === undefined || opensAt > world.now())
    return { outcome: 'waiting', opensAt } as const
  const letter = await letterToSelf(world, owner)
  if (letter === undefined) return { outcome: 'none' } as const
  return { outcome: 'open', ...letter } as const
}
