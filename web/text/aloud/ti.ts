/** The words of having a page read aloud, in Tigrinya. */
import type { AloudText } from './sv.ts'

export const text: AloudText = { start: 'ዓው ኢልኩም ኣንብቡ', stop: 'ምንባብ ኣቋርጹ' }
