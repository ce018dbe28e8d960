/** What becomes of the youths while this page has no contact: counted down by the rule that the clinic acts on, and said by name. */
import { goneFrom } from '../../shared/rules/line/who-is-here.ts'
import { now, secondsUntil } from '../data/ticking-clock.ts'
import { staffText } from '../text/staff/sv.ts'
import { nameOf } from './talk/open-talks.ts'
import { useDeskStore } from './desk-store.ts'

const { state: text } = staffText

const list = new Intl.ListFormat('sv', { type: 'conjunction' })

/** Nothing is said while there is contact, or where nobody would be lost. */
export const ConnectionGone = () => {
  const { desk } = useDeskStore()
  const held = desk.state.value?.visits.filter(({ state }) => state !== 'over') ?? []
  const seenAt = desk.seenAt.value
  if (desk.trouble.value === undefined || held.length === 0 || seenAt === 0) return null
  const names = list.format(held.map(nameOf))
  const isOver = now.value >= goneFrom(seenAt)
  return (
    <p class="notice small" data-kind="urgent" role={isOver ? 'alert' : 'timer'}>
      {isOver ? text.gone(names) : text.goesIn(secondsUntil(goneFrom(seenAt)), names)}
    </p>
  )
}
