/** Around the shelf of self-help, in Swedish. */
import type { ShelfText } from './type.ts'

export const text: ShelfText = {
  kept: 'Det du skriver finns bara i den här fliken. Ingen läser det. Det försvinner när du lämnar sidan snabbt. När du stänger fliken är det borta här, men en del webbläsare, som Firefox, kan öppna en stängd flik igen med det du skrev. Vill du ha det kvar, skriv ut det.',
  full: 'Det här sparas inte i fliken. Skriv ut det du vill ha kvar innan du lämnar sidan.',
  unreviewed: 'Texten väntar på att en legitimerad behandlare läser den.',
  example: (name) => `Så gjorde ${name}`,
  optional: 'om du vill',
  row: (number) => `Rad ${number}`,
  add: 'Lägg till en rad',
  notSet: 'Inte valt',
  timer: {
    start: (minutes) => `Starta en timer på ${minutes} minuter`,
    left: (minutes) => (minutes === 1 ? '1 minut kvar' : `${minutes} minuter kvar`),
    stop: 'Stoppa timern',
    over: 'Orosstunden är slut. Res dig upp och gör något med kroppen.',
  },
  print: 'Skriv ut',
  clear: 'Töm alla rutor',
  clearAsk: 'Ska allt du har skrivit här bort? Det går inte att ångra.',
  clearYes: 'Ja, ta bort allt',
  clearNo: 'Nej, behåll',
  cleared: 'Allt är borta.',
}
