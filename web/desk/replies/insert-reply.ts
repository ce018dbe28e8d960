/** Puts ready words where the counsellor writes; nothing is ever sent by choosing them. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import type { DeskStore } from '../desk-store.ts'

/** The draft with the reply after what is already written. */
export const draftWith = (draft: string, reply: string): string =>
  draft.trim() === '' ? reply : `${draft.trimEnd()} ${reply}`

/** Inserts and moves to the end of the writing place of this talk. */
export const insertReply = ({ talks, tab }: DeskStore, visit: DeskVisit, reply: string): void => {
  const { draft } = talks.of(visit)
  draft.value = draftWith(draft.value, reply)
  tab.value = 'talk'
  requestAnimationFrame(() => focusWriting(visit.visit))
}

/** A closing dialog gives the focus back where it was: so the place to write has it first. */
export const openReplies = ({ dialog }: DeskStore, visit: string): void => {
  focusWriting(visit)
  dialog.value = { name: 'replies', visit }
}

/** To the place to write, if this talk has one now. */
export const focusWriting = (visit: string): void => {
  const pane = document.querySelector(`[data-visit="${visit}"]`)
  const field = pane?.querySelector('textarea')
  if (field === null || field === undefined) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}
