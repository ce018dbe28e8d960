/** What a therapist is writing, kept in this tab so that a reload or a lost sign-in takes nothing away. */
import { onceId } from '../../data/random-id.ts'
import { useFormDraft } from '../../staff/form-draft.ts'

export const useKeptText = (participant: string, name: string) => {
  /** `once`: the same text however often it is sent; the next one has another. */
  const { form, write, drop } = useFormDraft(participant, name, () => ({ once: '', text: '' }))
  return {
    ...form,
    write: (text: string) => (text === '' ? drop() : write({ text, once: form.once || onceId() })),
    drop,
  }
}
