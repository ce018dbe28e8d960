/** What is pasted stays whole: of what does not fit it is said by how much, and only then. */
import { words } from './language.ts'

export const tooLong = (written: string, longest: number): string | undefined => {
  const over = written.trim().length - longest
  return over > 0 ? words().join.tooLong(over) : undefined
}
