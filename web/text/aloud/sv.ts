/** The words of having a page read aloud, in Swedish. */

export interface AloudText {
  start: string
  stop: string
}

export const text: AloudText = { start: 'Läs upp', stop: 'Sluta läsa upp' }
