/** Plans made together as the desk knows them: the list, the one that is open, and what is done of it. */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Reply } from '../../../shared/contract/endpoint.ts'
import { sipApi } from '../../../shared/contract/intake/sip.ts'
import type {
  SharedSip,
  SharedSipShown,
  SipShown,
} from '../../../shared/contract/intake/sip-shapes.ts'
import { client, type Client, Problem } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { type Act, actAndShow, attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import type { Asked } from '../../staff/use-staff-query.ts'
import { sipText } from '../../text/desk-sip/sv.ts'

type List = Reply<typeof sipApi.sips>

export interface Link {
  party: string
  name: string
  address: string
}

export interface SipStore {
  readonly api: Client<typeof sipApi>
  readonly list: Asked<List>
  /** The plan that is chosen, or that one is being proposed. */
  readonly chosen: Signal<string | undefined>
  readonly open: ReadonlySignal<SipShown | undefined>
  readonly shared: ReadonlySignal<SharedSipShown | undefined>
  /** Links made a moment ago, until another plan is opened: nobody can show them again. */
  readonly links: Signal<readonly Link[]>
  readonly choose: (sip: string) => Promise<void>
  readonly chooseShared: (row: SharedSip) => Promise<void>
  /** Does something, and then shows how it is; undefined after a failure that has been told. */
  readonly act: Act
  readonly begin: () => () => void
}

export const proposing = 'propose'
const poll = 15_000

export const openSips = (): SipStore => {
  const api = client(sipApi, { authorization: bearer })
  const chosen = signal<string | undefined>(undefined)
  const open = signal<SipShown | undefined>(undefined)
  const shared = signal<SharedSipShown | undefined>(undefined)
  const links = signal<readonly Link[]>([])
  const list = query(
    async () => {
      const told = await api.sips()
      // Taken back while it was open: it goes from the screen too.
      const now = shared.peek()
      if (now !== undefined && !told.shared.some(({ sip }) => sip === now.sip)) {
        shared.value = undefined
        tell('waiting', sipText.gone)
      }
      return told
    },
    { may: isSignedIn },
  )
  const fetchSip = async (sip: string) => {
    const found = await attempt(() => api.sip({ sip }))
    if (chosen.value === sip) open.value = found
  }
  const choose = async (sip: string) => {
    if (chosen.value !== sip) {
      open.value = undefined
      links.value = []
    }
    shared.value = undefined
    chosen.value = sip
    if (sip !== proposing) await fetchSip(sip)
  }
  const chooseShared = async ({ keeper, sip }: SharedSip) => {
    open.value = undefined
    shared.value = undefined
    links.value = []
    chosen.value = sip
    try {
      const found = await api.sharedSip({ keeper, sip })
      if (chosen.value === sip) shared.value = found
    } catch (problem) {
      const isGone = problem instanceof Problem && problem.code === 'not-found'
      if (isGone) tell('waiting', sipText.gone)
      else await attempt(() => Promise.reject(problem as Error))
      chosen.value = undefined
      await list.again()
    }
  }
  const act = actAndShow(async () => {
    await list.again()
    const now = chosen.value
    if (now !== undefined && now !== proposing) await fetchSip(now)
  })
  return {
    api,
    list,
    chosen,
    open,
    shared,
    links,
    choose,
    chooseShared,
    act,
    begin: () => list.when({ poll, onlyInSight: true }),
  }
}
