/** A letter as the staff see it: all of them without its words, its owner with them. */
import { topicFields, valuesOf } from '../../../shared/rules/line/told-fields.ts'
import type { InboxLetter, OwnedLetter } from '../../../shared/contract/later/letters.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { isLate } from '../../../shared/rules/later/letter-promise.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import { employerName } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import type { LetterStaff, LetterItem } from './letter.ts'
import { openName, textOf } from './letter-texts.ts'

const named = ({ id, firstName, unit }: Pick<LetterStaff, 'id' | 'firstName' | 'unit'>) => ({
  id,
  firstName,
  employer: employerName(unit),
})

export const showToStaff = (world: World, letter: LetterItem): InboxLetter => ({
  letter: letter.letter,
  rev: letter.rev,
  state: letter.state,
  level: letter.level,
  ...valuesOf(letter, topicFields),
  language: letter.language,
  writtenAt: letter.writtenAt,
  promisedBy: letter.promisedBy,
  late: isUnanswered(letter.state) && isLate(letter, world.now()),
  owner: letter.owner && named(letter.owner),
  regime: letter.regime,
  offeredTo: letter.offeredTo && named(letter.offeredTo),
  answeredAt: letter.answeredAt,
  history: letter.history.map(({ at, event, by }) => ({ at, event, by: by && named(by) })),
})

/** For its owner's eyes. */
export const readLetter = async (world: World, letter: LetterItem): Promise<OwnedLetter> => {
  const [body, note, answer] = await Promise.all([
    textOf(world, letter.letter, 'BODY'),
    textOf(world, letter.letter, 'NOTE'),
    letter.answer === undefined
      ? undefined
      : textOf(world, letter.letter, `ANSWER#${letter.answer}`),
  ])
  const nickname = openName(world, letter.letter, letter.nickname)
  if (body === undefined) throw new Refusal('not-found')
  return { letter: showToStaff(world, letter), body, nickname, answer, note }
}
