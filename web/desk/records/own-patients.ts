/**
 * What waits to be signed and whom one has met. Each name that comes is noted in the access log as read, so they
 * are asked for when somebody opens the lists, and never by the clock or because the window is looked at again.
 */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { ownPatientsApi, type OwnPatient } from '../../../shared/contract/records/own-patients.ts'
import { client } from '../../data/client.ts'
import { query, type Query } from '../../data/query.ts'
import { attempt } from '../../staff/attempt.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { failedPage } from '../../staff/use-staff-query.ts'

interface Met {
  patients: readonly OwnPatient[]
  more: boolean
}

export type Chosen =
  | { from: 'list'; one: OwnPatient }
  | { from: 'booked'; participant: string; alias: string }

export interface OwnPatients {
  readonly unsigned: Query<readonly OwnPatient[]>
  readonly met: Query<Met>
  /** Whose journal is open: one of a list, or somebody with a booked talk. */
  readonly chosen: Signal<Chosen | undefined>
  readonly busy: ReadonlySignal<boolean>
  readonly showMore: () => Promise<void>
  /** It waits no longer: said here, for to ask anew would note all the other names again. */
  readonly signed: (contact: string) => void
}

export const openOwnPatients = (): OwnPatients => {
  const api = client(ownPatientsApi, { authorization: bearer })
  const unsigned = query<readonly OwnPatient[]>(async () => (await api.unsignedNotes()).notes, {
    failed: failedPage,
  })
  const met = query<Met>(() => api.ownPatients(), { failed: failedPage })
  const busy = signal(false)
  return {
    unsigned,
    met,
    chosen: signal(undefined),
    busy,
    showMore: async () => {
      const { patients = [] } = met.data.peek() ?? {}
      if (busy.peek()) return
      busy.value = true
      const next = await attempt(() => api.ownPatients({ after: patients.at(-1)?.patient }))
      if (next !== undefined)
        met.take({ patients: [...patients, ...next.patients], more: next.more })
      busy.value = false
    },
    signed: (contact) => {
      const notes = unsigned.data.peek()
      if (notes?.some((one) => one.contact === contact) === true)
        unsigned.take(notes.filter((one) => one.contact !== contact))
    },
  }
}
