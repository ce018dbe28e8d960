/** The words of having a page read aloud, in Ukrainian. */
import type { AloudText } from './sv.ts'

export const text: AloudText = { start: 'Прочитати вголос', stop: 'Зупинити читання' }
