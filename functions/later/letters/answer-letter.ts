/** The answer to a letter: written once, by its owner, and then there for whoever has the code. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { letterRule } from '../../../shared/rules/later/letter-promise.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import type { LetterId, Sealed } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import { expiresAt } from '../../store/expired.ts'
import type { World } from '../../ports/world.ts'
import { letterOfOwner } from './inbox.ts'
import { tallyLetter } from './count-letters.ts'
import { letterStaffOf, type LetterItem } from './letter.ts'
import { moveLetter } from './move-letter.ts'
import { keepTexts, putText, removeLetter } from './letter-texts.ts'
import { noteLate } from './late-letters.ts'
import { noticeOfAnswer } from '../notices.ts'

/**
 * The answered letter. The same answer sent again is the same answer; another one is refused
 * (`not-now`), so that nothing the youth may have read is changed behind their back.
 */
export const answerLetter = async (
  world: World,
  staff: StaffMember,
  id: LetterId,
  body: Sealed,
): Promise<LetterItem> => {
  const letter = await letterOfOwner(world, staff, id)
  const which = world.keys.sign('letter', body.data).slice(0, 22)
  if (!isUnanswered(letter.state)) {
    if (letter.answer !== which) throw new Refusal('not-now')
    return letter
  }
  const now = world.now()
  const expires = expiresAt(now + letterRule.unreadKept)
  await putText(world, id, `ANSWER#${which}`, body, expires)
  await noteLate(world, letter)
  const moved = await moveLetter(
    world,
    letter,
    'answer',
    {
      answer: which,
      answeredAt: now,
      answeredBy: letterStaffOf(staff),
      offeredTo: undefined,
      offeredUntil: undefined,
      expires,
    },
    letterStaffOf(staff),
  )
  if (!moved.moved) {
    // The youth has erased the letter meanwhile: nothing of it may be left.
    if (moved.current === undefined) await removeLetter(world, id)
    throw new Refusal('not-now')
  }
  await Promise.all([keepTexts(world, id, expires), tallyLetter(world, moved.letter)])
  await noticeOfAnswer(world, moved.letter)
  return moved.letter
}
