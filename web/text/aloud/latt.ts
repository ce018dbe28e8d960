/** The words of having a page read aloud, in easy Swedish. */
import type { AloudText } from './sv.ts'

export const text: AloudText = { start: 'Läs högt', stop: 'Sluta läsa' }
