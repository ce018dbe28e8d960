/** When a called youth has not answered in time, the seat must not stay locked: put aside, once. */
import { effect } from '@preact/signals'
import { now } from '../../data/ticking-clock.ts'
import type { DeskStore } from '../desk-store.ts'

/** A breath more than the limit, so that an answer already on its way is not cut off. */
const breath = 1_500

/** Runs for the whole life of the page. */
export const keepReadyCheck = ({ desk, actions }: DeskStore): void => {
  const asked = new Set<string>()
  effect(() => {
    for (const { visit, epoch, state, readyBy } of desk.state.value?.visits ?? []) {
      const isOut = state === 'called' && readyBy !== undefined && now.value > readyBy + breath
      const once = `${visit} ${epoch}`
      if (!isOut || asked.has(once)) continue
      asked.add(once)
      void actions.noAnswer(visit).then((answered) => answered || asked.delete(once))
    }
  })
}
