/** The wall as plain words, for whoever runs no scripts. */
import type { Wall } from '../../../shared/contract/later/wall.ts'

export const inWords = ({ question, answers }: Wall): string =>
  [
    'Idéer och svar',
    ...(question === undefined ? [] : [`Terminens fråga: ${question.text}`]),
    ...(answers.length === 0 ? ['Inga svar än.'] : []),
    ...answers.map(({ day, text, answer }) => `${day}\nIdé: ${text}\nSå gjorde vi: ${answer}`),
  ].join('\n\n') + '\n'
