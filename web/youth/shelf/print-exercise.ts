/** One exercise alone on paper: its title and what has been written, every word escaped. */
import type { Exercise } from '../../../shared/programme/block.ts'
import { escapeHtml } from '../../../shared/escape-html.ts'
import { printAlone } from '../../ui/print-alone.ts'
import type { Written } from './shelf-storage.ts'

const linesOf = (exercise: Exercise, written: Written): [string, string][] =>
  exercise.fields.flatMap((field): [string, string][] => {
    const inner = field.kind === 'repeat' ? field.fields : [field]
    const key = `${exercise.id}.${field.id}`
    return Object.entries(written)
      .filter(([name]) => name === key || name.startsWith(`${key}.`))
      .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
      .map(([name, words]) => [
        inner.find(({ id }) => name.endsWith(`.${id}`))?.label ?? field.label,
        words,
      ])
  })

export const exerciseHtml = (title: string, exercise: Exercise, written: Written): string =>
  `<h1>${escapeHtml(title)}</h1>${linesOf(exercise, written)
    .map(([label, words]) => `<h2>${escapeHtml(label)}</h2><p>${escapeHtml(words)}</p>`)
    .join('')}`

export const printExercise = (title: string, exercise: Exercise, written: Written): void => {
  const sheet = Object.assign(document.createElement('div'), { className: 'plan-print' })
  sheet.innerHTML = exerciseHtml(title, exercise, written)
  printAlone(sheet)
}
