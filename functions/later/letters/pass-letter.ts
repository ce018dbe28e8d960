/** A letter goes on: back for anybody, to a colleague, or not after all. It always has somebody. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { letterRule } from '../../../shared/rules/later/letter-promise.ts'
import type { LetterEvent } from '../../../shared/rules/later/letter-states.ts'
import type { LetterId, Sealed, StaffId } from '../../../shared/ids.ts'
import { deskOf, regimeOfUnit, type StaffMember } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import { letterOffered, letterOfOwner } from './inbox.ts'
import { letterStaffOf, type LetterItem } from './letter.ts'
import { moveLetter } from './move-letter.ts'
import { putText } from './letter-texts.ts'

const noOffer = { offeredTo: undefined, offeredUntil: undefined }

const moveOrRefuse = async (
  world: World,
  letter: LetterItem,
  event: LetterEvent,
  changes: Parameters<typeof moveLetter>[3],
  staff: StaffMember,
): Promise<LetterItem> => {
  const moved = await moveLetter(world, letter, event, changes, letterStaffOf(staff))
  if (!moved.moved) throw new Refusal('not-now')
  return moved.letter
}

/** For anybody again; its promise and its law are kept. */
export const putBackLetter = async (
  world: World,
  staff: StaffMember,
  id: LetterId,
): Promise<void> => {
  const letter = await letterOfOwner(world, staff, id)
  await moveOrRefuse(world, letter, 'putBack', { owner: undefined, ...noOffer }, staff)
}

/** Asks a colleague; until the answer it is still the owner's. Throws `nobody-there`. */
export const offerLetter = async (
  world: World,
  staff: StaffMember,
  id: LetterId,
  { to, note }: { to: StaffId; note?: Sealed | undefined },
): Promise<LetterItem> => {
  const letter = await letterOfOwner(world, staff, id)
  const desk = to === staff.id ? undefined : await deskOf(world, to)
  if (desk === undefined) throw new Refusal('nobody-there')
  const switches = letter.regime !== regimeOfUnit(desk.staff.unit)
  if (switches && !letter.maySwitchLaw) throw new Refusal('does-not-match')
  if (note !== undefined) await putText(world, id, 'NOTE', note, letter.expires)
  const offer = {
    offeredTo: letterStaffOf(desk.staff),
    offeredUntil: world.now() + letterRule.offer,
  }
  return moveOrRefuse(world, letter, 'offer', offer, staff)
}

export const withdrawLetter = async (
  world: World,
  staff: StaffMember,
  id: LetterId,
): Promise<void> => {
  await moveOrRefuse(world, await letterOfOwner(world, staff, id), 'withdraw', noOffer, staff)
}

export const declineLetter = async (
  world: World,
  staff: StaffMember,
  id: LetterId,
): Promise<void> => {
  await moveOrRefuse(world, await letterOffered(world, staff, id), 'decline', noOffer, staff)
}
