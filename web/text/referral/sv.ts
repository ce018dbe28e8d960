/** Something that could be sent on, in Swedish: the youth decides, and can take it back. */
import type { ReferralText } from './type.ts'

export const text: ReferralText = {
  title: 'Vill du att vi tar hjälp av någon mer?',
  lead: (name) =>
    `${name} har skrivit ett förslag tillsammans med dig. Ändra det som du vill. Inget skickas om du inte säger ja.`,
  sip: 'Det är en fråga om ett möte där de som hjälper dig planerar tillsammans med dig (SIP).',
  to: 'Vem ska få det?',
  words: 'Det här står det',
  wordsHint: 'Skriv bara det du vill att de ska veta. Du behöver inte skriva ditt namn.',
  ends: (day) => `Länken slutar fungera ${day}.`,
  see: 'Texten låses i din telefon. Bara den som får länken kan läsa den, en enda gång. Vi kan inte läsa den. Du kan stoppa länken när som helst.',
  make: 'Ja, gör länken',
  making: 'Gör länken …',
  no: 'Nej, inte nu',
  none: 'Välj minst en som ska få det.',
  failed: 'Det gick inte just nu. Det du skrev är kvar. Försök igen.',
  failedAfter: (receivers) =>
    `Länken till ${receivers.join(', ')} är klar och ligger i chatten. Resten gick inte just nu. Det du skrev är kvar. Försök igen.`,
  made: (name) => `Klart. Länken ligger i chatten, så att ${name} kan skicka den vidare.`,
  message: (receiver, link) => `Länk till ${receiver}, fungerar en gång: ${link}`,
  stopLink: (link) => `Spara den här om du vill kunna stoppa länken en annan dag: ${link}`,
  yours: 'Dina länkar',
  states: {
    waiting: 'inte öppnad än',
    opened: 'öppnad',
    answered: 'öppnad och besvarad',
    stopped: 'stoppad',
    ended: 'har slutat gälla',
  },
  stop: 'Stoppa',
  stopFailed: 'Länken är inte stoppad. Försök igen.',
  consent: 'Du har sagt vem du är. När du gör länken säger du ja till det här:',
  keep: 'Spara under en återkomstkod',
}
