/** The keyboard of the desk: everything can be done without a mouse, from anywhere on the page. */
import { focusWriting, openReplies } from '../replies/insert-reply.ts'
import { keyWish, type KeyWish } from './key-map.ts'
import { whyNotTake } from '../line/why-nobody-can-be-taken.ts'
import { focusedVisit, type Workplace } from '../desk-store.ts'

const takesKeys = 'input, textarea, select, button, a, summary, [role="log"], [contenteditable]'

const fulfil = (workplace: Workplace, wanted: KeyWish): void => {
  const { desk, acts, dialog } = workplace
  const state = desk.state.value
  if (state === undefined) return
  if (wanted.wish === 'keys') dialog.value = { name: 'keys' }
  if (wanted.wish === 'take' && whyNotTake(state) === undefined) void acts.take()
  if (wanted.wish === 'talk') {
    const visit = state.visits[wanted.number - 1]?.visit
    if (visit === undefined) return
    acts.focused.value = visit
    requestAnimationFrame(() => focusWriting(visit))
  }
  const visit = focusedVisit(workplace)
  if (visit === undefined || visit.state === 'over') return
  if (wanted.wish === 'replies') openReplies(workplace, visit.visit)
  if (wanted.wish === 'hand-over' && visit.state === 'talking') {
    dialog.value = { name: 'hand-over', visit: visit.visit }
  }
  if (wanted.wish === 'end' && visit.state !== 'called') {
    dialog.value = { name: 'end', visit: visit.visit }
  }
}

/** Listens for the whole life of the page. */
export const listenKeys = (workplace: Workplace): void => {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return
    const on = event.target instanceof Element ? event.target : undefined
    const wanted = keyWish({
      key: event.key,
      code: event.code,
      alt: event.altKey,
      ctrlOrMeta: event.ctrlKey || event.metaKey,
      busy: on?.closest(takesKeys) !== null && on !== undefined,
      inDialog: workplace.dialog.value !== undefined,
      singleKeys: workplace.singleKeys.value,
    })
    if (wanted === undefined) return
    event.preventDefault()
    fulfil(workplace, wanted)
  })
}
