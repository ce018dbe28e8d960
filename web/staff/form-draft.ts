/** A form that is being filled in, kept in the tab at every change: another tool, a reload or a lost sign-in takes nothing of it. */
import { useMemo, useRef } from 'preact/hooks'
import { draftKeptAs, nameOfForm, readDraft } from '../data/draft-storage.ts'
import { onceId } from '../data/random-id.ts'
import { keptJson } from '../data/read-json.ts'

export interface FormDraft<Form> {
  readonly form: Form
  /** False while it stands as it began. */
  readonly isKept: boolean
  readonly write: (changed: Partial<Form>) => void
  readonly drop: () => void
  /**
   * The press that sends it: the same again where an answer was lost, so that it is done once, and another as soon as
   * something else is written, so that nobody is told that words are saved which were never sent.
   */
  readonly once: () => string
}

/** What was kept, over how it begins; an unreadable one begins anew. */
const over = <Form extends object>(first: Form, kept: string): Form => {
  const { [press]: _, ...written } = keptJson<Partial<Form> & Pressed>(kept) ?? {}
  return { ...first, ...(written as Partial<Form>) }
}

/** Kept with what is written: a reload is no other press. */
const press = ' once'
type Pressed = Partial<Record<typeof press, string>>

/** `of`: the talk or letter with which it goes. */
export const useFormDraft = <Form extends object>(
  of: string,
  name: string,
  begin: () => Form,
): FormDraft<Form> => {
  const kept = useMemo(() => draftKeptAs(nameOfForm(of, name)), [of, name])
  const first = useMemo(begin, [of, name])
  const now = kept.value
  const form = useMemo(() => (now === '' ? first : over(first, now)), [now, first])
  const unwritten = useRef(onceId())
  return {
    form,
    isKept: now !== '',
    // Two changes in one press: the second is made to what the first has kept.
    write: (changed) => {
      const written = kept.peek() === '' ? first : over(first, kept.peek())
      kept.value = JSON.stringify({ ...written, ...changed, [press]: onceId() })
    },
    drop: () => {
      kept.value = ''
      unwritten.current = onceId()
    },
    once: () => keptJson<Pressed>(kept.peek())?.[press] ?? unwritten.current,
  }
}

/** What is kept of a form, without the page that shows it; undefined where nothing is. */
export const formDraftOf = (of: string, name: string): { done?: boolean } | undefined => {
  const kept = readDraft(nameOfForm(of, name))
  return kept === '' ? undefined : over({}, kept)
}
