/** The words around a scale in the talk, in Swedish. */
import type { ScaleWords } from './type.ts'

export const text: ScaleWords = {
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
