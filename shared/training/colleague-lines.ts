/** What a colleague who is played writes: enough for a talk to go on, and to end kindly. */
import type { Language } from '../ids.ts'

interface Lines {
  greets: (firstName: string) => string
  /** In turn, one for each time the other has written. */
  goesOn: readonly string[]
}

export const colleagueLines: {
  lines: Readonly<Record<'sv' | 'en', Lines>>
  source: string
  confirmedBy: string | null
} = {
  lines: {
    sv: {
      greets: (name) =>
        `Hej, jag heter ${name}. Jag har läst det som följde med, och jag är här nu.`,
      goesOn: [
        'Tack för att du berättar. Vill du säga lite mer om hur det är?',
        'Jag hör dig. Det låter tungt.',
        'Finns det någon hemma eller i skolan som du kan prata med?',
        'Vad skulle göra i morgon lite lättare?',
        'Bra att du skrev. Du kan komma tillbaka när du vill.',
      ],
    },
    en: {
      greets: (name) => `Hi, my name is ${name}. I am here now.`,
      goesOn: [
        'Thank you for telling me. Would you like to say a little more?',
        'I hear you. That sounds hard.',
        'Is there somebody at home or at school you can talk to?',
        'What would make tomorrow a little easier?',
        'It was good that you wrote. You can come back whenever you like.',
      ],
    },
  },
  source: 'our own proposal, for clinical review',
  confirmedBy: null,
}

export const linesIn = (language: Language): Lines =>
  colleagueLines.lines[language === 'en' ? 'en' : 'sv']
