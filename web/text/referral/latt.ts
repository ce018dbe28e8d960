/** Something that could be sent on, in easy Swedish. */
import { text as referralSv } from './sv.ts'
import type { ReferralText } from './type.ts'

export const text: ReferralText = {
  ...referralSv,
  title: 'Ska någon mer hjälpa dig?',
  lead: (name) => `${name} har skrivit ett förslag. Du får ändra. Säger du nej händer inget.`,
  wordsHint: 'Skriv bara det du vill. Du behöver inte skriva ditt namn.',
  consent: 'Vi vet vem du är. När du gör länken säger du ja till det här:',
  keep: 'Spara länkarna under en kod',
  see: 'Bara den som får länken kan läsa. Det går att läsa en gång. Vi kan inte läsa. Du kan stoppa länken.',
}
