/** What must hold whoever else changes something in the same moment: done again over what they left. */
import { Refusal } from '../../shared/contract/refusals.ts'

/** More than a few at one item in one moment is a fault, and is told as one. */
const mostTimes = 5

/** `act` reads what it changes, and may be asked for more than once. */
export const repeatChange = async <T>(act: () => Promise<T>, left = mostTimes): Promise<T> => {
  try {
    return await act()
  } catch (problem) {
    const wasFirst = problem instanceof Refusal && problem.code === 'changed-meanwhile'
    if (!wasFirst || left === 1) throw problem
    return repeatChange(act, left - 1)
  }
}
