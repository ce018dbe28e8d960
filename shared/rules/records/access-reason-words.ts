/** Why something was opened, in words: on the page, and in files that somebody reads without our codes beside them. */
import type { AccessReason } from './access.ts'

export const accessReasonWords: Record<AccessReason, string> = {
  'danger-to-life': 'Fara för liv',
  'cannot-decide': 'Personen kunde inte svara',
  'colleague-away': 'Kollegan var borta',
  'by-order': 'Beslut av en myndighet',
  'asked-by-person': 'Personen bad om en kopia',
  'moves-care': 'Vården flyttar, med personens ja',
  oversight: 'Tillsyn',
  booked: 'Bokat samtal',
}
