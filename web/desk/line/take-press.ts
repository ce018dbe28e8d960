/**
 * One press of a taking button. Its id is kept until the server has answered, so that a retry
 * after a lost reply is the same press and can never take a second youth.
 */
import type { Call } from '../../../shared/contract/endpoint.ts'
import type { counsellorApi } from '../../../shared/contract/visit/counsellor.ts'
import { onceId } from '../../data/random-id.ts'

export type Press = Call<typeof counsellorApi.take>

export interface PressKeeper {
  /** The unanswered press of this aim, or a new one for this seat. */
  press: (seat: number, chosen?: Pick<Press, 'visit' | 'reason'>) => Press
  /** The server has answered, whatever it said. */
  answered: (press: Press) => void
}

const aimOf = ({ visit }: Pick<Press, 'visit'>): string => visit ?? 'next'

export const keepPresses = (newId: () => string = onceId): PressKeeper => {
  const open = new Map<string, Press>()
  return {
    press: (seat, chosen = {}) => {
      const kept = open.get(aimOf(chosen))
      if (kept !== undefined) return kept
      const made: Press = { press: newId(), seat, ...chosen }
      open.set(aimOf(chosen), made)
      return made
    },
    answered: (press) => {
      open.delete(aimOf(press))
    },
  }
}
