/** An alarm for a youth in acute danger rings at the desk until somebody has taken it (R3). */
import { computed, effect, type ReadonlySignal } from '@preact/signals'
import { soundsFor } from '../../../shared/rules/safety/alarm.ts'
import { soundLoud } from '../../staff/sound.ts'
import { unmetAlarms, type DeskState } from '../desk-state.ts'
import type { DeskStore } from '../desk-store.ts'
import { notifyAway } from '../system-notices.ts'

const acuteAgainEvery = 15_000

/** What sounds at this desk now; a round that has gone unheard is a new sound. */
export const ringingAt = (state: DeskState | undefined, backup: boolean): string => {
  if (state === undefined) return ''
  const { entries } = state.line
  const alarms = unmetAlarms(state)
  const isHere = (id: string) => state.visits.some(({ visit }) => visit === id)
  const listener = { status: state.status, backup }
  const known = alarms.filter((alarm) => soundsFor(listener, alarm.state))
  const unnamed = entries.filter(
    ({ level, aside, visit }) =>
      level === 1 && !aside && !isHere(visit) && alarms.every((alarm) => alarm.visit !== visit),
  )
  // So many ring with one that is named. Beyond them, a youth whose alarm has not been raised yet (a crash, a
  // moment ago) is heard all the same.
  const unknown = unnamed.slice(alarms.reduce((sum, { others = 0 }) => sum + others, 0))
  const ids = [
    ...known.map(({ visit, round }) => `${visit}:${round}`),
    ...(soundsFor(listener, 'raised') ? unknown.map(({ visit }) => `${visit}:0`) : []),
  ]
  return ids.join(' ')
}

/** Rings, and says for which youths just now. */
export const ringForAlarms = ({ desk, safety }: DeskStore): ReadonlySignal<string> => {
  const acute = computed(() => ringingAt(desk.state.value, safety.backup.value))

  let wasAcute = ''
  effect(() => {
    const known = wasAcute.split(' ')
    const isNew = acute.value.split(' ').some((visit) => visit !== '' && !known.includes(visit))
    wasAcute = acute.value
    if (!isNew) return
    // The bar across the top says it in words, and to a screen reader at once.
    soundLoud()
    notifyAway('danger')
  })
  setInterval(() => {
    if (acute.value !== '') soundLoud()
  }, acuteAgainEvery)
  return acute
}
