/** What is pasted stays whole: of what does not fit it is said by how much, and only then. */
import { words } from './language.ts'

/** What to be called fits in the contract's 120 bytes also when every letter takes three. */
export const longestName = 30

export const tooLong = (written: string, longest = longestName): string | undefined => {
  const over = written.trim().length - longest
  return over > 0 ? words().join.tooLong(over) : undefined
}
