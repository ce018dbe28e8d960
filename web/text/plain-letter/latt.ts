/** The letter without scripts, in easy Swedish. */
import { text as sv } from './sv.ts'
import type { PlainLetterText } from './type.ts'

export const text: PlainLetterText = {
  ...sv,
  may: 'Du kan skriva här.',
  elsewhere:
    'Du kan inte läsa svaret här. Du behöver en nyare telefon eller dator. Gå till startsidan där. Tryck på Jag har en kod.',
  writeDown: 'Skriv de fem orden på ett papper nu. Du behöver dem för att läsa svaret.',
  tooLong: (over) =>
    `Brevet är ${over} tecken för långt. Ta bort så mycket. Eller skicka två brev. Din text är kvar.`,
  newWords: 'Det tog lång tid. Du har fått nya ord. Skriv ner dem. Din text är kvar.',
  failed: 'Det gick inte. Din text är kvar. Försök igen.',
  stoppedTitle: 'Du kan inte skriva brev här nu',
  stopped: 'Ring någon i listan. Eller försök igen om en stund.',
}
