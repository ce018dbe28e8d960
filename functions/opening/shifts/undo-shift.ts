/** The last change of a shift taken back, by whoever made it and for a moment only. */
import { undoRule } from '../../../shared/rules/opening/shift-news.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { keys } from '../../store/keys.ts'
import { patch } from '../../store/items.ts'
import type { World } from '../../ports/world.ts'
import { allShifts, forgetShifts, shiftById, ShiftItem } from './shifts.ts'

const mayUndo = (world: World, by: StaffId | undefined, { before }: ShiftItem): boolean =>
  before !== undefined && before.by === (by ?? '') && world.now() - before.at <= undoRule.forMs

const back = async (world: World, { shift, rev, before }: ShiftItem): Promise<boolean> => {
  if (before === undefined) return false
  const { was } = before
  const when = [{ path: 'rev', is: rev }]
  const nothing = { repeats: undefined, goesOnAs: undefined, expires: undefined, news: undefined }
  const set = { ...nothing, ...was, rev: rev + 1, before: undefined }
  return (await patch(world.clinic, keys.shift(shift), ShiftItem, when, set)).ok
}

/** The last change of the first half is the cut that made `half`: no other goes back with it. */
const isCutFor = (half: string | undefined, { goesOnAs, before }: ShiftItem): boolean =>
  half !== undefined && goesOnAs === half && before?.was.goesOnAs !== half

const gone = async (world: World, { shift, rev }: ShiftItem): Promise<boolean> =>
  (await world.clinic.write({ remove: keys.shift(shift), when: [{ path: 'rev', is: rev }] })).ok

/** A series that was cut becomes one again: its first half grows back before the second goes. */
export const undoShift = async (
  world: World,
  by: StaffId | undefined,
  { shift, rev }: { shift: string; rev: number },
): Promise<'undone' | 'too-late'> => {
  const found = await shiftById(world, shift)
  if (found === undefined || found.rev !== rev) return 'too-late'
  const first = (await allShifts(world)).find((one) => isCutFor(shift, one))
  // As the cut has put it: whoever has changed it since would lose that.
  const isCut = first !== undefined && found.rev === 1
  // A first half alone, made whole again, would lie over its second.
  const isHalf = isCutFor(found.goesOnAs, found)
  if (isHalf || !mayUndo(world, by, isCut ? first : found)) return 'too-late'
  const undo = found.before?.isNew === true ? gone : back
  const done = isCut
    ? (await back(world, first)) && (await gone(world, found))
    : await undo(world, found)
  forgetShifts(world)
  return done ? 'undone' : 'too-late'
}
