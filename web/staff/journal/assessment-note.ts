/** An assessment as the beginning of a journal note, word for word as it was chosen: nothing is added or concluded. */
import type { DraftParts } from '../../../shared/contract/records/journal.ts'
import type { RiskAssessment } from '../../../shared/rules/safety/risk-assessment.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'

const { fields, inNote } = safetyText.assess
type Field = keyof typeof fields

const line = (field: Field, form: RiskAssessment): string | undefined => {
  const { title, of } = fields[field]
  const name = field === 'judgement' ? inNote.judgement : title
  const chosen = [form[field] ?? []].flat()
  if (chosen.length === 0) return undefined
  const names = of as Readonly<Record<string, string>>
  return `${name}: ${chosen.map((one) => names[one] ?? one).join(', ')}`
}
const lines = (those: readonly (string | undefined)[]): string =>
  those.filter((one) => one !== undefined).join('\n')

const judged = [
  'thoughts',
  'plan',
  'means',
  'intent',
  'attempts',
  'triggers',
  'protection',
  'near',
  'judgement',
] as const
const done = ['actions', 'followUp'] as const

/** What stood in the draft already stays, and stands first. */
export const assessmentNote = (
  form: RiskAssessment,
  draft: DraftParts | undefined = undefined,
): DraftParts => {
  const after = (before: string | undefined, text: string) =>
    lines([before?.trim() || undefined, text || undefined])
  const by = form.second === undefined ? undefined : `${inNote.second}: ${form.second}`
  return {
    ...draft,
    reason: draft?.reason ?? '',
    assessment: after(
      draft?.assessment,
      lines([...judged.map((one) => line(one, form)), form.words]),
    ),
    action: after(draft?.action, lines([...done.map((one) => line(one, form)), by])),
    codes: [...new Set([...(draft?.codes ?? ['ZV051' as const]), 'AU118' as const])].slice(0, 5),
  }
}
