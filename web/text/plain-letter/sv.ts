/** The letter without scripts, in Swedish. */
import { plainLetterRule } from '../../../shared/rules/later/plain-letter.ts'
import type { PlainLetterText } from './type.ts'

const hours = plainLetterRule.writing / 3_600_000

export const text: PlainLetterText = {
  may: 'Du kan skriva här fast webbläsaren är gammal eller JavaScript är avstängt.',
  elsewhere:
    'Svaret går bara att läsa i en nyare telefon eller dator: på startsidan, under Jag har en kod.',
  writeDown: 'Skriv av de fem orden på ett papper nu. De behövs för att läsa svaret.',
  longest: `Du har ${hours} timmar på dig. Högst ${plainLetterRule.longest.toLocaleString('sv')} tecken. Inget sparas förrän du skickar.`,
  tooLong: (over) =>
    `Brevet är ${over} tecken för långt. Ta bort så mycket, eller skicka resten i ett nytt brev. Det du skrev är kvar.`,
  missing: 'Välj det som stämmer bäst.',
  newWords:
    'Det gick för lång tid, så du har fått nya ord. Skriv av dem, och skicka sedan. Det du skrev är kvar.',
  failed: 'Det gick inte att skicka. Det du skrev är kvar. Försök igen.',
  stoppedTitle: 'Det går inte att skriva brev här just nu',
  stopped:
    'Många skriver just nu, eller så är webbläsaren för gammal även för det här. Ring någon i listan, eller försök igen om en stund.',
  again: 'Försök igen',
  toStart: 'Till startsidan',
}
