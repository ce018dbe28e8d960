/** The words of having a page read aloud, in Arabic. */
import type { AloudText } from './sv.ts'

export const text: AloudText = { start: 'القراءة بصوت', stop: 'إيقاف القراءة' }
