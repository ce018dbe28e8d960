/** Watches the procedures of my own talks: one that has been closed is kept in the record of a known patient. */
import { effect } from '@preact/signals'
import { isInRecord, keepProcedure } from './assessment-storage.ts'
import type { DeskStore } from '../desk-store.ts'

export const keepProcedures = ({ desk, safety }: DeskStore): void => {
  let before = new Set<string>()
  effect(() => {
    const open = new Set(safety.procedures.value.map(({ procedure }) => procedure))
    const visits = desk.state.value?.visits ?? []
    for (const visit of visits)
      if (before.has(visit.visit) && !open.has(visit.visit) && isInRecord(visit))
        void keepProcedure(visit.visit)
    before = open
  })
}
