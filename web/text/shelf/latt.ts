/** Around the shelf of self-help, in easy Swedish. */
import { text as sv } from './sv.ts'
import type { ShelfText } from './type.ts'

export const text: ShelfText = {
  ...sv,
  kept: 'Ingen läser det du skriver. Det finns bara här. Det försvinner när du trycker på ”Lämna sidan”. Om du bara stänger sidan kan någon ibland öppna den igen. Vill du spara det? Skriv ut det.',
  full: 'Vi kan inte spara det du skriver. Skriv ut det om du vill ha det kvar.',
  unreviewed: 'En behandlare ska läsa texten. Det är inte gjort än.',
  clearAsk: 'Vill du ta bort allt du har skrivit? Du kan inte få det tillbaka.',
}
