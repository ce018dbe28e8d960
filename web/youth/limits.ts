/** What is pasted stays whole: of what does not fit it is said by how much, and only then. */
import { words } from './language.ts'

/** Without a longest: what to be called, which fits in the contract's 120 bytes also when every letter takes three. */
export const tooLong = (written: string, longest = 30): string | undefined => {
  const over = written.trim().length - longest
  return over > 0 ? words().join.tooLong(over) : undefined
}
