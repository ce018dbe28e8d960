/** The county's letters for the staff: all that wait, and those this person has answered lately. */
import { inboxOrder } from '../../../shared/rules/later/letter-promise.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import type { LetterId } from '../../../shared/ids.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { allDesks, holderCard, type StaffMember } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import { allLetters, letterById, type LetterItem } from './letter.ts'
import { moveLetter } from './move-letter.ts'

/** An offer that nobody answered in time is its owner's again; seen by whoever looks first. */
const withoutOverdueOffer = async (world: World, letter: LetterItem): Promise<LetterItem> => {
  const over = letter.state === 'offered' && world.now() > (letter.offeredUntil ?? 0)
  if (!over) return letter
  const moved = await moveLetter(world, letter, 'withdraw', {
    offeredTo: undefined,
    offeredUntil: undefined,
  })
  return moved.moved ? moved.letter : (moved.current ?? letter)
}

const mostAnswered = 20

export const inbox = async (world: World, staff: StaffMember): Promise<LetterItem[]> => {
  const stored = await allLetters(world)
  const open = await Promise.all(
    stored
      .filter(({ state }) => isUnanswered(state))
      .map((letter) => withoutOverdueOffer(world, letter)),
  )
  const mine = stored
    .filter(({ state, owner }) => !isUnanswered(state) && owner?.id === staff.id)
    .sort((a, b) => (b.answeredAt ?? 0) - (a.answeredAt ?? 0))
    .slice(0, mostAnswered)
  return [...open.sort(inboxOrder(world.now())), ...mine]
}

/** A letter this person owns. Throws `not-found` for everybody else's: its words are for its owner. */
export const letterOfOwner = async (
  world: World,
  staff: StaffMember,
  letter: LetterId,
): Promise<LetterItem> => {
  const found = await letterById(world, letter)
  if (found === undefined || found.owner?.id !== staff.id) throw new Refusal('not-found')
  return found
}

/** A letter that is offered to this person, and still is. */
export const letterOffered = async (
  world: World,
  staff: StaffMember,
  letter: LetterId,
): Promise<LetterItem> => {
  const stored = await letterById(world, letter)
  const found = stored === undefined ? undefined : await withoutOverdueOffer(world, stored)
  if (found === undefined || found.offeredTo?.id !== staff.id) throw new Refusal('not-found')
  return found
}

/** Everybody who has been at a desk lately, but the one who asks. */
export const letterColleagues = async (world: World, staff: StaffMember) =>
  (await allDesks(world))
    .filter((desk) => desk.staff.id !== staff.id)
    .map(({ staff: one }) => ({ id: one.id, ...holderCard(one) }))
