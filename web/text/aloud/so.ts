/** The words of having a page read aloud, in Somali. */
import type { AloudText } from './sv.ts'

export const text: AloudText = { start: 'Kor u akhri', stop: 'Jooji akhriska' }
