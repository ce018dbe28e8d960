/** The words of becoming known, in easy Swedish. */
import type { KnownText } from '../../youth/known-text.ts'
import { sv } from './sv.ts'

export const latt: KnownText = {
  ...sv,
  lead: 'Vi vet inte vem du är. Det är okej. Du får samma hjälp.',
  changes: (name, employer) => [
    `${employer} får veta ditt namn och ditt personnummer.`,
    `${name} skriver ner vad ni pratar om. Det heter journal. Den sparas i tio år eller mer.`,
    `De som hjälper dig hos ${employer} får läsa. Du kan se vem som har läst.`,
    'Dina föräldrar kan inte läsa på sidan. Om de frågar tänker vi först på vad som är bra för dig.',
    'Du kan inte ångra dig i det här samtalet. Nästa gång får du välja igen.',
  ],
  history: 'Du kommer till en annan sida. Sedan kommer du tillbaka hit. Chatten är kvar.',
  sureAbout: (name) => `Vi har inte sparat något. Om du säger ja får ${name} veta det nu.`,
  moves: {
    ...sv.moves,
    title: 'Vad får den nya personen veta?',
    hint: 'Bara det du väljer. Du kan välja ingenting.',
  },
}
