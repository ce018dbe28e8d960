/** The desk as the page holds it: what is known, kept right by frames and healed by asking anew. */
import { signal, type Signal } from '@preact/signals'
import { counsellorApi, type Desk } from '../../shared/api/counsellor.ts'
import { times } from '../../shared/rules/times.ts'
import { client, Problem, type Client } from '../lib/client.ts'
import { openLive, type Live } from '../lib/live.ts'
import { wordsFor } from '../staff/attempt.ts'
import { bearer, signedIn, signedOut } from '../staff/sign-in.ts'
import { hearFrame, withDesk, type DeskState } from './desk-state.ts'

export interface DeskRoom {
  readonly api: Client<typeof counsellorApi>
  readonly live: Live
  /** Undefined until the first answer. */
  readonly state: Signal<DeskState | undefined>
  /** Why there is nothing to show, or why what is shown may be old. */
  readonly trouble: Signal<string | undefined>
  /** Asks for the whole desk; a failure becomes `trouble`. */
  readonly refresh: () => Promise<void>
  /** Takes in a desk that another call answered with. */
  readonly takeIn: (desk: Desk, askedAt: number) => void
  /** What has been heard, to hand to `takeIn`. */
  readonly tick: () => number
}

const pollEvery = 4_000

export const openDesk = (): DeskRoom => {
  const api = client(counsellorApi, { authorization: bearer })
  const state = signal<DeskState | undefined>(undefined)
  const trouble = signal<string | undefined>(undefined)
  const live = openLive(() =>
    signedIn.value.at === 'in' ? { type: 'hello-staff', token: signedIn.value.token } : undefined,
  )
  const tick = () => state.value?.tick ?? 0
  const takeIn = (desk: Desk, askedAt: number) => {
    state.value = withDesk(state.value, desk, askedAt)
    trouble.value = undefined
  }
  const refresh = async (): Promise<void> => {
    if (signedIn.value.at !== 'in') return
    const askedAt = tick()
    try {
      takeIn(await api.desk(), askedAt)
    } catch (problem) {
      if (problem instanceof Problem && problem.code === 'not-found') signedOut('not-yours')
      else trouble.value = wordsFor(problem)
    }
  }

  live.listen((frame) => {
    if (frame.type === 'refused' && frame.code === 'not-signed-in') signedOut('expired')
    if (frame.type === 'welcome') void refresh()
    if (state.value !== undefined) state.value = hearFrame(state.value, frame)
  })
  signedIn.subscribe(({ at }) => {
    if (at !== 'in') return
    live.greet()
    void refresh()
  })
  setInterval(() => {
    if (live.status.value !== 'up') void refresh()
  }, pollEvery)
  setInterval(() => {
    const onDuty = state.value !== undefined && state.value.status !== 'away'
    const token = signedIn.value.at === 'in' ? signedIn.value.token : undefined
    if (onDuty && token !== undefined) live.send({ type: 'here', token })
  }, times.heartbeat)

  return { api, live, state, trouble, refresh, takeIn, tick }
}
