/** What staff did beside the rails, with the reason: put once, never changed. */
import type {
  OverrideKind,
  OverrideWhy,
} from '../../../shared/contract/programme/therapist-shapes.ts'
import type * as z from 'zod/mini'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Value } from '../../store/store.ts'
import { listOpened, putSealed } from './sealed-text.ts'

export interface Deed {
  at: number
  by: string
  kind:
    | z.infer<typeof OverrideKind>
    | 'enrol'
    | 'flag'
    | 'hand-over'
    | 'cover'
    | 'pause'
    | 'resume'
    | 'refer'
    | 'follow-up'
    | 'left'
  module?: string
  why?: z.infer<typeof OverrideWhy>
  /** The flag it was about, and what was done. */
  flag?: string
  did?: string
}

export const putDeed = async (
  world: RecordsWorld,
  owner: Owner,
  staff: Pick<StaffMember, 'firstName'>,
  deed: Omit<Deed, 'at' | 'by'>,
  words = '',
): Promise<void> => {
  const at = world.now()
  const item: Deed = { ...deed, at, by: staff.firstName }
  await putSealed(
    world,
    owner,
    programmeKeys.deed(owner, `${at}-${world.id().slice(-8)}`),
    { words },
    item as unknown as Record<string, Value>,
  )
}

export const deedsOf = async (
  world: RecordsWorld,
  owner: Owner,
): Promise<(Deed & { words?: string })[]> =>
  (await listOpened<{ words: string }>(world, owner, programmeKeys.deeds(owner)))
    .map(({ item, words }) => ({
      ...(item as unknown as Deed),
      words: words.words === '' ? undefined : words.words,
    }))
    .sort((a, b) => a.at - b.at)
