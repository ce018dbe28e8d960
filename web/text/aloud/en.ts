/** The words of having a page read aloud, in English. */
import type { AloudText } from './sv.ts'

export const text: AloudText = { start: 'Read aloud', stop: 'Stop reading' }
