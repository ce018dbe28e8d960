/** The only way reading along changes: one conditional write on the procedure, by the table. */
import { nextReaderState, type ReaderEvent } from '../../shared/rules/safety/second-reader.ts'
import { type SecondReader, turnWithout } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { moveProcedure, type ProcedureItem, type ProcedureMoved } from './procedure.ts'

/** What goes with a key that is given back, and with a procedure that is closed. */
export const withoutReader = (procedure: ProcedureItem) => ({
  reader: undefined,
  turn: turnWithout(procedure),
})

export const moveReader = async (
  world: World,
  known: ProcedureItem,
  event: ReaderEvent,
  changes: Partial<SecondReader> & Pick<SecondReader, 'epoch'>,
): Promise<ProcedureMoved> => {
  const state = nextReaderState(known.reader?.state ?? 'none', event)
  if (state === undefined) return { moved: false, current: known }
  const { second } = known
  if (state === 'none' || second === undefined)
    return moveProcedure(world, known, undefined, withoutReader(known))
  const reader = { at: world.now(), ...changes, of: second.id, state }
  const turn = turnWithout(known) + (event === 'allow' ? 1 : 0)
  return moveProcedure(world, known, undefined, { reader, turn })
}
