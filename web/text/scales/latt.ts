/** The words around a scale in the talk, in easy Swedish. */
import { text as sv } from './sv.ts'
import type { ScaleWords } from './type.ts'

export const text: ScaleWords = {
  ...sv,
  sent: 'Du har fått några frågor.',
  see: 'Den du pratar med ser dina svar. Svaren försvinner när chatten försvinner.',
  help: 'Bra att du berättar. Säg det till den du pratar med. De här svarar också nu.',
  helpAsWell:
    'Du hoppade över en fråga. Det är okej. Är det svårt nu? Säg det till den du pratar med. De här svarar också nu.',
}
