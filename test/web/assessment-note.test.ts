/** What is handed to the journal is what the clinician chose, and never takes away what stood there. */
import { expect, test } from 'vitest'
import { DraftParts } from '../../shared/contract/records/journal.ts'
import { emptyAssessment } from '../../web/desk/safety/assessment-form.tsx'
import { assessmentNote } from '../../web/staff/journal/assessment-note.ts'

const form = {
  ...emptyAssessment,
  thoughts: 'active',
  judgement: 'hard-to-judge',
  near: ['alone', 'adult'],
  actions: ['safety-plan'],
  second: 'Amir',
} as const

test('an assessment becomes a draft with its own words and AU118, and concludes nothing', () => {
  const note = assessmentNote({ ...form, near: [...form.near], actions: [...form.actions] })
  expect(DraftParts.safeParse(note).success).toBe(true)
  expect(note.assessment).toBe(
    'Tankar på att dö: Tänker på att ta sitt liv\nVem är nära: Ensam, Trygg vuxen\nBedömning: Svårbedömd',
  )
  expect(note.action).toBe('Åtgärder: Trygghetsplan\nAndra bedömare: Amir')
  expect(note.codes).toEqual(['ZV051', 'AU118'])
})

test('what stood in the draft already stays first, and no code is there twice', () => {
  const draft = { reason: 'Oro', assessment: 'Lugnare nu.', action: '', codes: ['AU118' as const] }
  const note = assessmentNote({ ...emptyAssessment, thoughts: 'none' }, draft)
  expect(note).toMatchObject({
    reason: 'Oro',
    assessment: 'Lugnare nu.\nTankar på att dö: Inga',
    codes: ['AU118'],
  })
})
