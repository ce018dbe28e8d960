/** The words of the emergency opening, for staff: what it is, what follows, and what is asked. */
import { minute } from '../../../shared/rules/line/times.ts'
import { emergencyOpening } from '../../../shared/rules/records/emergency-opening.ts'
import type { EmergencyReason } from '../../../shared/rules/records/access.ts'

const reasons: Record<EmergencyReason, { label: string; hint: string }> = {
  'danger-to-life': {
    label: 'Fara för liv',
    hint: 'Personen kan komma att dö eller skadas svårt.',
  },
  'cannot-decide': {
    label: 'Personen kan inte svara',
    hint: 'Går inte att nå, eller kan inte bestämma själv just nu.',
  },
  'colleague-away': {
    label: 'Kollegan är borta',
    hint: 'Ingen annan i vården kan läsa, och det kan inte vänta.',
  },
  'by-order': { label: 'Beslut av en myndighet', hint: 'Det finns ett beslut om att lämna ut.' },
}

export const emergencyOpeningText = {
  view: 'Nödöppna',
  title: 'Nödöppna en journal',
  lead: 'För dig som måste läsa utan att vara med i personens vård. En spärr öppnas bara vid fara för liv, vilket skäl du än väljer.',
  followsTitle: 'Det här händer när du öppnar',
  follows: (name: string) => [
    `I åtkomstloggen skrivs att ${name} öppnade, när och varför.`,
    'Den som ansvarar för mottagningens logg får ett larm, läser ditt skäl och granskar.',
    'Personen ser öppningen i sin egen lista.',
    `Du kan läsa i ${emergencyOpening.lasts / minute} minuter. Du kan inte skriva, rätta eller skriva ut.`,
  ],
  triesToo: 'Också ett försök med ett nummer som inte finns hos er skrivs i loggen.',
  number: 'Personnummer, 12 siffror',
  numberHint: 'ÅÅÅÅMMDDNNNN',
  reason: 'Varför måste du läsa?',
  reasons,
  words: 'Skriv varför, så att den som granskar förstår',
  wordsHint: 'Minst tio tecken. Läses av den som ansvarar för loggen.',
  open: 'Öppna journalen',
  opening: 'Öppnar …',
  faultsTitle: 'Något saknas',
  faults: {
    number: 'Skriv personnumret med tolv siffror.',
    reason: 'Välj varför du måste läsa.',
    words: 'Skriv varför, med minst tio tecken.',
  },
  nobody: 'Det finns ingen journal med det numret hos er. Försöket är skrivet i loggen.',
  isOpen: (until: string) => `Journalen är öppen för dig till ${until}. Larmet har gått.`,
  close: 'Stäng journalen',
  noneHere: 'Er enhet arbetar enligt SoL och för ingen journal. Här finns inget att öppna.',
  loading: 'Hämtar …',
} as const
