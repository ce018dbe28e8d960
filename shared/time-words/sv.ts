/** Days and waits in Swedish, easy Swedish too. */
import type { TimeWords } from './type.ts'

export const text: TimeWords = {
  days: 'sv-SE',
  minutes: 'minuter',
  hours: 'timmar',
  to: 'till',
  orMore: 'eller mer',
  comes: 'Ingen är här än, den första kommer klockan',
}
