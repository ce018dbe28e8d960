/** The few words around a scale in the talk; the instrument itself is never translated by us. */
import { wordsIn } from '../../../shared/languages.ts'
import { words } from '../language.ts'
import type { StepWords } from '../../ui/question-steps.tsx'

interface ScaleWords extends StepWords {
  sent: string
  open: string
  close: string
  ready: string
  see: string
  help: string
  /** The question of safety was left out: nothing was said, and nothing is thanked for. */
  helpAsWell: string
  send: string
  thanks: string
  failed: string
}

const sv: ScaleWords = {
  sent: 'Din kontakt har skickat några frågor.',
  open: 'Svara på frågorna',
  close: 'Stäng',
  question: (number, of) => `Fråga ${number} av ${of}`,
  next: 'Nästa',
  back: 'Tillbaka',
  skip: 'Hoppa över',
  ready: 'Klart att skicka. Vill du ändra något? Gå tillbaka.',
  see: 'Den du pratar med ser svaren. De finns lika länge som chatten.',
  help: 'Tack för att du säger hur det är. Berätta gärna för den du pratar med. Här är andra som svarar nu.',
  helpAsWell:
    'Du hoppade över en fråga. Det är okej. Är det svårt just nu, säg det till den du pratar med. Här är andra som svarar nu.',
  send: 'Skicka svaren',
  thanks: 'Tack. Den du pratar med ser dina svar.',
  failed: 'Det gick inte just nu. Svaren är kvar. Försök igen.',
}

const en: ScaleWords = {
  sent: 'The person you talk to has sent some questions.',
  open: 'Answer the questions',
  close: 'Close',
  question: (number, of) => `Question ${number} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  ready: 'Ready to send. Want to change something? Go back.',
  see: 'The person you talk to sees the answers. They last as long as the chat.',
  help: 'Thank you for saying how it is. Do tell the person you talk to. Here are others who answer now.',
  helpAsWell:
    'You skipped a question. That is okay. If things are hard right now, tell the person you talk to. Here are others who answer now.',
  send: 'Send the answers',
  thanks: 'Thank you. The person you talk to sees your answers.',
  failed: 'That did not work. Your answers are kept. Try again.',
}

const latt: ScaleWords = {
  ...sv,
  sent: 'Du har fått några frågor.',
  see: 'Den du pratar med ser dina svar. Svaren försvinner när chatten försvinner.',
  help: 'Bra att du berättar. Säg det till den du pratar med. De här svarar också nu.',
  helpAsWell:
    'Du hoppade över en fråga. Det är okej. Är det svårt nu? Säg det till den du pratar med. De här svarar också nu.',
}

const byFile: Readonly<Record<string, ScaleWords>> = { sv, latt, en }

export const scaleWords = (): ScaleWords => wordsIn(byFile, words().lang)
