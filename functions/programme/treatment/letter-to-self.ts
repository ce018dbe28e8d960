/** A letter of the youth to themselves, sealed until three months after the end. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { type Opened, type Owner, type RecordsWorld, sealFor } from '../../records/index.ts'
import { patch, put, read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { openSealed } from './sealed-text.ts'
import { homeworkOf } from '../modules/homework.ts'
import { isLetterSent, type LetterPlace, letterOpensAt, letterPlaceOf } from './letter-place.ts'
import { treatmentOf } from './treatment-item.ts'
import { updateTreatment, heardFromYouth } from './update-treatment.ts'

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

/** The letter that went with the homework of the module that asks for one: the same that the text promises. */
const sentLetter = async (world: RecordsWorld, owner: Opened<'answers'>, at: LetterPlace) => {
  const homework = (await homeworkOf(world, owner, at.module)).at(-1)
  const value = homework?.fields.find(({ field }) => field === at.field)?.value
  if (homework === undefined || value === undefined) return []
  return [{ text: z.parse(z.string(), JSON.parse(value)), writtenAt: homework.sentAt, sent: true }]
}

export const readLetterToSelf = async (world: RecordsWorld, owner: Opened<'answers'>) => {
  const treatment = await treatmentOf(world, owner)
  const place = letterPlaceOf(treatment)
  const own = treatment.letterAt !== undefined
  const sent = isLetterSent(treatment)
  if (!own && !sent) return { outcome: 'none' } as const
  const opensAt = letterOpensAt(treatment)
  if (opensAt === undefined || opensAt > world.now())
    return { outcome: 'waiting', opensAt, own, sent } as const
  const [mine, fromHomework] = await Promise.all([
    letterToSelf(world, owner),
    place === undefined ? [] : sentLetter(world, owner, place),
  ])
  const letters = [...fromHomework, ...(mine === undefined ? [] : [{ ...mine, sent: false }])]
  return { outcome: 'open', letters } as const
}
