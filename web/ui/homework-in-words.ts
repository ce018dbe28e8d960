/** What was filled in, as one text to read: for the sent homework, on both sides. */
import type { Field, Labelled } from '../../shared/programme/field.ts'

type Value = unknown

const labelIn = (options: readonly Labelled[], id: Value): string =>
  options.find((option) => option.id === id)?.label ?? String(id)

const lines = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part.trim() !== '').join('\n')

/** A question keeps its own mark. */
const named = (label: string, value: string): string =>
  /[?:…]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`

const told = (field: Field, value: Value): string => {
  if (value === null || value === undefined) return ''
  switch (field.kind) {
    case 'slider':
      return `${String(value)} / ${field.max}`
    case 'choice':
      return labelIn(field.options, value)
    case 'choices':
      return (value as string[]).map((id) => labelIn(field.options, id)).join(', ')
    case 'datetime':
      return String(value).replace('T', ' ')
    case 'list':
      return lines(value as string[])
    case 'pairs':
      return lines((value as [string, string][]).map(([now, later]) => `${now} → ${later}`))
    case 'curve':
      return (value as (number | null)[]).map((point) => point ?? '–').join(' · ')
    case 'ladder':
      return lines(
        (value as { text: string; value: number | null }[]).map(
          ({ text, value: hard }, at) => `${at + 1}. ${text} (${hard ?? '–'})`,
        ),
      )
    case 'repeat': {
      const row = value as Record<string, Value>
      return lines(
        field.fields.map((inner) =>
          row[inner.id] === undefined ? undefined : named(inner.label, told(inner, row[inner.id])),
        ),
      )
    }
    case 'safetyPlan': {
      const plan = value as Record<string, string>
      return lines(field.parts.map(({ id, label }) => plan[id] && named(label, plan[id])))
    }
    case 'survey': {
      const answers = value as Record<string, string>
      return lines(
        field.items.map(
          ({ id, label }) => answers[id] && named(label, labelIn(field.options, answers[id])),
        ),
      )
    }
    default:
      return String(value)
  }
}

/** A value that cannot be read by this version of the text is shown as it was kept. */
export const inWords = (field: Field | undefined, json: string): string => {
  try {
    const value: Value = JSON.parse(json)
    return field === undefined ? String(value) : told(field, value)
  } catch {
    return json
  }
}
