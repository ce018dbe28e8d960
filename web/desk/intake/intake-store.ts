/** Referrals in as the desk knows them: the list, the one that is open, and what is done of it. */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import {
  intakeApi,
  type IntakeCase,
  type IntakeRow,
} from '../../../shared/contract/intake/intake.ts'
import type { Reply } from '../../../shared/contract/endpoint.ts'
import { client, type Client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { type Act, actAndShow, attempt } from '../../staff/attempt.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import type { Asked } from '../../staff/use-staff-query.ts'

type Inbox = Reply<typeof intakeApi.intakes>

export interface IntakeStore {
  readonly api: Client<typeof intakeApi>
  readonly inbox: Asked<Inbox>
  readonly told: ReadonlySignal<Inbox | undefined>
  /** The row that is chosen, or the list for the consultation. */
  readonly chosen: Signal<string | 'consultation' | undefined>
  /** Absent while it is fetched, and of one that is stopped. */
  readonly open: ReadonlySignal<IntakeCase | undefined>
  readonly choose: (row: IntakeRow) => Promise<void>
  /** Does something, and then shows how it is; undefined after a failure that has been told. */
  readonly act: Act
  readonly begin: () => () => void
}

const poll = 60_000

export const openIntakes = (): IntakeStore => {
  const api = client(intakeApi, { authorization: bearer })
  const inbox = query(() => api.intakes(), { may: isSignedIn })
  const chosen = signal<string | undefined>(undefined)
  const open = signal<IntakeCase | undefined>(undefined)
  const fetchCase = async (row: IntakeRow) => {
    const { intake, state } = row
    const found = state === 'stopped' ? undefined : await attempt(() => api.intakeCase({ intake }))
    if (chosen.value === intake) open.value = found
  }
  const rowOf = (intake: string | undefined) =>
    inbox.data.value?.cases.find((one) => one.intake === intake)
  const choose = async (row: IntakeRow) => {
    if (chosen.value !== row.intake) open.value = undefined
    chosen.value = row.intake
    await fetchCase(row)
  }
  const act = actAndShow(async () => {
    await inbox.again()
    const row = rowOf(chosen.value)
    if (row === undefined) open.value = undefined
    else await fetchCase(row)
  })
  return {
    api,
    inbox,
    told: inbox.data,
    chosen,
    open,
    choose,
    act,
    begin: () => inbox.when({ poll, onlyInSight: true }),
  }
}
