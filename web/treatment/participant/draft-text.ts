/** What a therapist is writing, kept in this tab so that a reload or a lost sign-in takes nothing away. */
import { useFormDraft } from '../../staff/form-draft.ts'

export const useKeptText = (participant: string, name: string) => {
  const { form, write, drop, once } = useFormDraft(participant, name, () => ({ text: '' }))
  return {
    ...form,
    write: (text: string) => (text === '' ? drop() : write({ text })),
    drop,
    once,
  }
}
