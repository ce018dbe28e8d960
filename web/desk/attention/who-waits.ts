/** Whoever waits for the counsellor, in the line or in a talk, is heard once and stands in the title. */
import { computed, effect, type ReadonlySignal } from '@preact/signals'
import { soundQuiet } from '../../staff/sound.ts'
import { staffText } from '../../text/staff/sv.ts'
import type { DeskState } from '../desk-state.ts'
import type { DeskStore } from '../desk-store.ts'
import { waitingNow, whyNotTake } from '../line/why-nobody-can-be-taken.ts'
import { notifyAway } from '../system-notices.ts'

const first = ({ visits }: DeskState): string | undefined => visits[0]?.visit

/** `acute`: what rings already, and louder. */
export const tellWhoWaits = (
  { desk, talks, inbox, actions }: DeskStore,
  acute: ReadonlySignal<string>,
): void => {
  const canTake = computed(() => {
    const state = desk.state.value
    return state !== undefined && whyNotTake(state) === undefined ? waitingNow(state) : 0
  })
  const calling = computed(() => talks.unread.value + (desk.state.value?.offers.length ?? 0))
  /** Unread in talks that nobody has in front of them, and offers. */
  const unseen = computed(() => {
    const state = desk.state.value
    if (state === undefined) return 0
    const inFront =
      inbox.view.value === 'desk' ? (actions.focused.value ?? first(state)) : undefined
    const beside = state.visits.filter(({ visit }) => visit !== inFront)
    const unread = beside.reduce((sum, visit) => sum + talks.of(visit).unread.value, 0)
    return unread + state.offers.length
  })

  let wereWaiting = 0
  effect(() => {
    const more = canTake.value > wereWaiting
    wereWaiting = canTake.value
    if (!more || acute.peek() !== '') return
    soundQuiet()
    notifyAway('waits')
  })
  let wereCalling = 0
  effect(() => {
    const more = calling.value > wereCalling
    wereCalling = calling.value
    if (!more || document.visibilityState !== 'hidden') return
    soundQuiet()
    notifyAway('wrote')
  })
  let wereUnseen = 0
  effect(() => {
    const more = unseen.value > wereUnseen
    wereUnseen = unseen.value
    if (more && document.visibilityState !== 'hidden') soundQuiet()
  })

  effect(() => {
    const n = calling.value + canTake.value
    const mark = acute.value === '' ? '' : 'P1! '
    document.title = `${n > 0 ? `(${n}) ` : ''}${mark}${staffText.name}`
  })
}
