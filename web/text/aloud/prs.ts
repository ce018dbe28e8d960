/** The words of having a page read aloud, in Dari. */
import type { AloudText } from './sv.ts'

export const text: AloudText = { start: 'با صدا بخوان', stop: 'خواندن را متوقف کن' }
