/** Words that would be lost are taken along by one press; where the browser does not let a page do that, it is said. */
import { staffText } from '../text/staff/sv.ts'
import { tell } from './notices/notices.ts'

const { write: text } = staffText

/** False when they are not copied. */
export const copyWords = async (words: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(words)
  } catch {
    tell('waiting', text.copyFailed)
    return false
  }
  tell('good', text.copied)
  return true
}
