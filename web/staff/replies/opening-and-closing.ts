/** Ready words that open and close any talk, so that every youth is met and left the same way. */
import type { Reply } from './reply.ts'

export const opening: readonly Reply[] = [
  { title: 'Hej', text: 'Hej! Bra att du skriver. Vad vill du prata om i dag?' },
  {
    title: 'Hej, vi tar den tid',
    text: 'Hej! Jag är här nu. Vi tar den tid som behövs. Var vill du börja?',
  },
  {
    title: 'Jag har läst ämnet',
    text: 'Hej! Jag ser vad du har valt att prata om. Vill du berätta med egna ord hur det är?',
  },
  {
    title: 'Vad jag vet',
    text: 'Jag ser inte vem du är, bara det du själv skriver och valde i början.',
  },
  {
    title: 'Jag är kollegan',
    text: 'Hej! Jag har tagit över efter min kollega och har läst anteckningen jag fick. Rätta mig gärna om något är fel.',
  },
  { title: 'Vänta lite', text: 'Jag läser det du skrivit och svarar strax.' },
  { title: 'Är du kvar?', text: 'Är du kvar? Det är ingen brådska. Skriv när du kan.' },
]

export const closing: readonly Reply[] = [
  { title: 'Snart slut', text: 'Vi behöver snart avsluta. Är det något du vill hinna säga?' },
  { title: 'Sammanfatta', text: 'Det vi har kommit fram till är … Stämmer det för dig?' },
  { title: 'Hur känns det nu?', text: 'Hur känns det nu jämfört med när du började skriva?' },
  { title: 'Nästa steg', text: 'Vad blir ditt första steg, och när? Det får vara litet.' },
  {
    title: 'Välkommen tillbaka',
    text: 'Du är välkommen tillbaka när som helst när vi har öppet. Du behöver inte ha något nytt att säga.',
  },
  {
    title: 'Om det blir värre',
    text: 'Om det blir värre när vi har stängt: Bris 116 111, Självmordslinjen 90101, och 112 vid fara.',
  },
  { title: 'Tack och hej då', text: 'Tack för att du berättade. Ta hand om dig. Hej då!' },
]
