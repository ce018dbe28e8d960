/** The keyboard of the desk: everything can be done without a mouse, from anywhere on the page. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { nextStep } from '../../../shared/rules/safety/procedure-steps.ts'
import { focusWriting, openReplies } from '../replies/insert-reply.ts'
import { keyWish, type KeyWish } from './key-map.ts'
import { whyNotTake } from '../line/why-nobody-can-be-taken.ts'
import { openTool } from '../work/tools.ts'
import { focusedVisit, type DeskStore } from '../desk-store.ts'

const takesKeys = 'input, textarea, select, button, a, summary, [role="log"], [contenteditable]'

/** Only where the list stands in view: what is answered by a key is seen to be. */
const stepIsDone = ({ safety, tools }: DeskStore, visit: DeskVisit): void => {
  const procedure = safety.procedures.value.find((one) => one.procedure === visit.visit)
  if (procedure === undefined || openTool(tools.value, visit) !== 'procedure') return
  const next = nextStep(
    procedure.steps.map(({ step }) => step),
    'first',
  )
  if (next !== undefined) void safety.tick(procedure.procedure, next, 'done')
}

const fulfil = (deskStore: DeskStore, wanted: KeyWish): void => {
  const { desk, actions, dialog } = deskStore
  const state = desk.state.value
  if (state === undefined) return
  if (wanted.wish === 'keys') dialog.value = { name: 'keys' }
  if (wanted.wish === 'take' && whyNotTake(state) === undefined) void actions.take()
  if (wanted.wish === 'talk') {
    const visit = state.visits[wanted.number - 1]?.visit
    if (visit === undefined) return
    actions.focused.value = visit
    requestAnimationFrame(() => focusWriting(visit))
  }
  const visit = focusedVisit(deskStore)
  if (visit === undefined || visit.state === 'over') return
  if (wanted.wish === 'write') focusWriting(visit.visit)
  if (wanted.wish === 'replies') openReplies(deskStore, visit.visit)
  if (wanted.wish === 'hand-over' && visit.state === 'talking') {
    dialog.value = { name: 'hand-over', visit: visit.visit }
  }
  if (wanted.wish === 'end') dialog.value = { name: 'end', visit: visit.visit }
  if (wanted.wish === 'step-done') stepIsDone(deskStore, visit)
}

/** Listens for the whole life of the page. */
export const listenKeys = (deskStore: DeskStore): void => {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return
    const on = event.target instanceof Element ? event.target : undefined
    const wanted = keyWish({
      key: event.key,
      code: event.code,
      alt: event.altKey,
      ctrlOrMeta: event.ctrlKey || event.metaKey,
      busy: on?.closest(takesKeys) !== null && on !== undefined,
      inDialog: deskStore.dialog.value !== undefined,
      singleKeys: deskStore.singleKeys.value,
    })
    if (wanted === undefined) return
    // The letter itself goes where the focus now is.
    if (wanted.wish !== 'write') event.preventDefault()
    fulfil(deskStore, wanted)
  })
}
