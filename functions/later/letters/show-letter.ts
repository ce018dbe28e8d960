/** A letter as its writer may see it, and as the staff may see it: never both at once. */
import type { InboxLetter, YouthLetter } from '../../../shared/contract/later/letters.ts'
import { isLate } from '../../../shared/rules/later/letter-promise.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import type { LetterId, Sealed } from '../../../shared/ids.ts'
import type { OpenCode } from '../codes/code.ts'
import { employerName } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import { letterById, type Keeper, type LetterItem } from './letter.ts'
import { textOf } from './letter-texts.ts'

export const showToWriter = (world: World, letter: LetterItem, body?: Sealed): YouthLetter => {
  const unanswered = isUnanswered(letter.state)
  return {
    letter: letter.letter,
    state: letter.state === 'read' ? 'read' : unanswered ? 'sent' : 'answered',
    writtenAt: letter.writtenAt,
    promisedBy: letter.promisedBy,
    late: unanswered && isLate(letter, world.now()),
    keptUntil: letter.expires * 1000,
    body,
    answeredAt: letter.answeredAt,
  }
}

/** Every letter under the code, the newest first. */
export const lettersOfCode = async (world: World, code: OpenCode): Promise<YouthLetter[]> => {
  const ids = Object.keys(code.letters) as LetterId[]
  const found = await Promise.all(
    ids.map(async (id) => {
      const [letter, body] = await Promise.all([letterById(world, id), textOf(world, id, 'BODY')])
      return letter === undefined ? [] : [showToWriter(world, letter, body)]
    }),
  )
  return found.flat().sort((a, b) => b.writtenAt - a.writtenAt)
}

const named = ({ id, firstName, unit }: Pick<Keeper, 'id' | 'firstName' | 'unit'>) => ({
  id,
  firstName,
  employer: employerName(unit),
})

export const showToStaff = (world: World, letter: LetterItem): InboxLetter => ({
  letter: letter.letter,
  rev: letter.rev,
  state: letter.state,
  level: letter.level,
  topics: letter.topics,
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
