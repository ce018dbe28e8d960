/** The only way a letter changes: one conditional write that follows the table of transitions. */
import { nextLetterState, type LetterEvent } from '../../../shared/rules/later/letter-states.ts'
import { patch, type Changes } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { LetterItem, type HistoryEntry } from './letter.ts'

/** The newest that is kept of what has happened; a letter stays one small item. */
const longestHistory = 24

/** `moved: false` carries the letter as it is now, or nothing when it is gone. */
export type Moved =
  | { moved: true; letter: LetterItem }
  | { moved: false; current: LetterItem | undefined }

export const moveLetter = async (
  world: World,
  known: LetterItem,
  event: LetterEvent,
  changes: Changes<Omit<LetterItem, 'letter' | 'rev' | 'mark' | 'state' | 'history'>> = {},
  by?: HistoryEntry['by'],
): Promise<Moved> => {
  const to = nextLetterState(known.state, event)
  if (to === undefined) return { moved: false, current: known }
  const mark = world.id().slice(-12)
  const entry: HistoryEntry = {
    at: world.now(),
    event,
    by: by && { id: by.id, firstName: by.firstName, unit: by.unit },
  }
  const key = keys.letter(known.letter)
  const history = [...known.history, entry].slice(-longestHistory)
  const written = await patch(world.clinic, key, LetterItem, [{ path: 'rev', is: known.rev }], {
    ...changes,
    state: to,
    rev: known.rev + 1,
    mark,
    history,
  })
  if (written.ok) return { moved: true, letter: written.item }
  const { current } = written
  // The write went through, but its answer was lost and the client tried again.
  if (current?.mark === mark) return { moved: true, letter: current }
  return { moved: false, current }
}
