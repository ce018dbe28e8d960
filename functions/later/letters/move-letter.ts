/** The only way a letter changes: one conditional write that follows the table of transitions. */
import { nextLetterState, type LetterEvent } from '../../../shared/rules/later/letter-states.ts'
import { keys } from '../../store/keys.ts'
import type { Value } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import { asLetter, type Happened, type Letter } from './letter.ts'

type Changes = Partial<Omit<Letter, 'letter' | 'rev' | 'mark' | 'state' | 'history'>>

/** The newest that is kept of what has happened; a letter stays one small item. */
const longestHistory = 24

/** `moved: false` carries the letter as it is now, or nothing when it is gone. */
export type Moved = { moved: true; letter: Letter } | { moved: false; current: Letter | undefined }

export const moveLetter = async (
  world: World,
  known: Letter,
  event: LetterEvent,
  changes: Changes = {},
  by?: Happened['by'],
): Promise<Moved> => {
  const to = nextLetterState(known.state, event)
  if (to === undefined) return { moved: false, current: known }
  const mark = world.id().slice(-12)
  const happened: Happened = {
    at: world.now(),
    event,
    by: by && { id: by.id, firstName: by.firstName, unit: by.unit },
  }
  const written = await world.clinic.write({
    patch: keys.letter(known.letter),
    when: [{ path: 'rev', is: known.rev }],
    set: {
      ...(changes as Record<string, Value | undefined>),
      state: to,
      rev: known.rev + 1,
      mark,
      history: [...known.history, happened].slice(-longestHistory) as unknown as Value,
    },
  })
  if (written.ok) return { moved: true, letter: asLetter(written.item) }
  const current = written.current === undefined ? undefined : asLetter(written.current)
  // The write went through, but its answer was lost and the client tried again.
  if (current?.mark === mark) return { moved: true, letter: current }
  return { moved: false, current }
}
