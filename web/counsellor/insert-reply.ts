/** Puts ready words where the counsellor writes; nothing is ever sent by choosing them. */
import type { OpenTalk } from './open-talks.ts'

/** The draft with the reply after what is already written. */
export const draftWith = (draft: string, reply: string): string =>
  draft.trim() === '' ? reply : `${draft.trimEnd()} ${reply}`

/** Inserts and moves to the end of the writing place of this talk. */
export const insertReply = (visit: string, { draft }: OpenTalk, reply: string): void => {
  draft.value = draftWith(draft.value, reply)
  requestAnimationFrame(() => focusWriting(visit))
}

/** To the place to write, if this talk has one now. */
export const focusWriting = (visit: string): void => {
  const pane = document.querySelector(`[data-visit="${visit}"]`)
  const field = pane?.querySelector('textarea')
  if (field === null || field === undefined) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}
