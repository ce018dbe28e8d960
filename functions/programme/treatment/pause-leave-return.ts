/** What the youth decides alone: to pause, to leave without blame, to come back, to write to themselves. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { withTask } from '../../../shared/programme/settle.ts'
import { nextTreatmentState } from '../../../shared/programme/treatment-states.ts'
import { type Owner, type RecordsWorld, sealFor } from '../../records/index.ts'
import { patch, put, read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { change, heard } from './update-treatment.ts'
import { putDeed } from './staff-actions.ts'
import { letterOpensAt } from '../overview.ts'
import { treatmentOf } from './treatment-item.ts'
import { goOn } from './flags-and-tasks.ts'
import { openSealed } from './sealed-text.ts'

const week = 7 * 24 * 3_600_000

export const pause = async (
  world: RecordsWorld,
  owner: Owner,
  weeks: number,
): Promise<{ outcome: 'paused'; until: number }> => {
  const now = world.now()
  const until = now + weeks * week
  const paused = await change(world, owner, (stored) => {
    const there = heard(stored, now)
    if (there.state === 'paused') return { ...there, pausedUntil: until, pausedBy: 'youth' }
    const state = nextTreatmentState(there.state, 'pause')
    if (state === undefined) throw new Refusal('changed-meanwhile')
    return { ...there, state, pausedAt: now, pausedUntil: until, pausedBy: 'youth' }
  })
  return { outcome: 'paused', until: paused.pausedUntil ?? until }
}

/** Goes on, or comes back; somebody who is under way already is only heard of. */
export const resume = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  await change(world, owner, (stored) =>
    ['paused', 'left', 'closed', 'referred'].includes(stored.state)
      ? goOn(stored, world.now())
      : heard(stored, world.now()),
  )
}

export const leaveProgramme = async (
  world: RecordsWorld,
  owner: Owner,
  why?: string,
): Promise<void> => {
  const now = world.now()
  const before = await treatmentOf(world, owner)
  if (before.state === 'left') return
  await change(world, owner, (stored) => {
    if (stored.state === 'left') return stored
    const state = nextTreatmentState(stored.state, 'leave')
    if (state === undefined) throw new Refusal('changed-meanwhile')
    const left = { ...heard(stored, now), state, endedAt: now }
    return withTask(left, { id: `left-${now}`, kind: 'left', since: now })
  })
  await putDeed(world, owner, { firstName: '' }, { kind: 'left', did: why })
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
  const stored = await change(world, owner, (one) => ({ ...heard(one, now), letterAt: now }))
  return { outcome: 'kept', opensAt: letterOpensAt(stored) }
}

/** The letter, opened or not yet to be opened: whoever calls decides. */
export const letterToSelf = async (
  world: RecordsWorld,
  owner: Owner,
): Promise<{ text: string; writtenAt: number } | undefined> => {
  const key = programmeKeys.letter(owner)
  const item = await read(world.records, key, LetterItem, { fresh: true })
  const text = await openSealed(world, owner, item?.sealed)
  return item && text !== undefined ? { text, writtenAt: item.writtenAt } : undefined
}

export const readLetterToSelf = async (world: RecordsWorld, owner: Owner) => {
  const stored = await treatmentOf(world, owner)
  if (stored.letterAt === undefined) return { outcome: 'none' } as const
  const opensAt = letterOpensAt(stored)
  if (opensAt === undefined || opensAt > world.now())
    return { outcome: 'waiting', opensAt } as const
  const letter = await letterToSelf(world, owner)
  if (letter === undefined) return { outcome: 'none' } as const
  return { outcome: 'open', ...letter } as const
}
