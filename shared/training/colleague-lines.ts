/** What a colleague who is played writes: enough for a talk to go on, and to end kindly. */
import type { Language } from '../ids.ts'

export interface ColleagueLines {
  greets: (firstName: string) => string
  /** In turn, one for each time the other has written. */
  goesOn: readonly string[]
}

export const colleagueLines: {
  lines: Readonly<Record<'sv' | 'en', ColleagueLines>>
  /** Of the counsellor who is played in a demo county: says so first, for whoever reads it came to try. */
  inDemo: Readonly<Record<'sv' | 'en', ColleagueLines>>
  /** Beside a talk, to whoever holds it: in turn. */
  beside: readonly string[]
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
  inDemo: {
    sv: {
      greets: (name) =>
        `Hej, jag heter ${name}. Jag är påhittad: det här är ett demolän, och ett program svarar dig. Ingen läser det du skriver.`,
      goesOn: [
        'Skriv vad du vill, så ser du hur ett samtal går till.',
        'I ett riktigt län hade en kurator svarat här, så länge du behöver.',
        'Prova att ladda om sidan eller tappa nätet: samtalet finns kvar.',
        'Nu har jag inga fler svar. Avsluta när du vill, så ser du vad som händer sedan.',
      ],
    },
    en: {
      greets: (name) =>
        `Hi, my name is ${name}. I am made up: this is a demo county, and a program answers you. Nobody reads what you write.`,
      goesOn: [
        'Write what you like and see how a talk works.',
        'In a real county a counsellor would answer here, for as long as you need.',
        'Try to reload the page or lose the network: the talk is still there.',
        'I have no more answers now. End the talk when you like, and see what comes after.',
      ],
    },
  },
  beside: [
    'Jag har läst. Fortsätt du i samtalet, jag sköter det som är utåt.',
    'Ja, det gör jag nu. Jag säger till när det är klart.',
    'Säg till om något ändras. Jag är kvar.',
  ],
  source: 'our own proposal, for clinical review',
  confirmedBy: null,
}

export const linesIn = (language: Language, where: 'lines' | 'inDemo' = 'lines'): ColleagueLines =>
  colleagueLines[where][language === 'en' ? 'en' : 'sv']
