/** A letter gets its owner by one conditional write: two who press at once are never both. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { LetterId } from '../../../shared/ids.ts'
import { regimeOfUnit, type StaffMember } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import { letterOffered } from './inbox.ts'
import { letterStaffOf, letterById, type LetterItem } from './letter.ts'
import { moveLetter } from './move-letter.ts'

/** Throws `does-not-match` when the youth has said that the letter must stay under its law. */
const mayKeep = ({ regime, maySwitchLaw }: LetterItem, { unit }: StaffMember): void => {
  const switches = regime !== undefined && regime !== regimeOfUnit(unit)
  if (switches && !maySwitchLaw) throw new Refusal('does-not-match')
}

const ownedBy = (staff: StaffMember) => ({
  owner: letterStaffOf(staff),
  offeredTo: undefined,
  offeredUntil: undefined,
  // The law of whoever holds the letter.
  regime: regimeOfUnit(staff.unit),
})

/** The letter, now this person's (also when it was already), or undefined: somebody else was first. */
export const takeLetter = async (
  world: World,
  staff: StaffMember,
  id: LetterId,
): Promise<LetterItem | undefined> => {
  const letter = await letterById(world, id)
  if (letter === undefined) throw new Refusal('not-found')
  if (letter.state === 'owned' && letter.owner?.id === staff.id) return letter
  mayKeep(letter, staff)
  const moved = await moveLetter(world, letter, 'take', ownedBy(staff), letterStaffOf(staff))
  if (moved.moved) return moved.letter
  const { current } = moved
  return current?.state === 'owned' && current.owner?.id === staff.id ? current : undefined
}

/** Takes over a letter that a colleague has offered. */
export const acceptLetter = async (
  world: World,
  staff: StaffMember,
  id: LetterId,
): Promise<LetterItem | undefined> => {
  const known = await letterById(world, id)
  if (known?.state === 'owned' && known.owner?.id === staff.id) return known
  const letter = await letterOffered(world, staff, id)
  mayKeep(letter, staff)
  const moved = await moveLetter(world, letter, 'accept', ownedBy(staff), letterStaffOf(staff))
  return moved.moved ? moved.letter : undefined
}
