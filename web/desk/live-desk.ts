/** The desk as the page holds it: what is known, kept right by frames and healed by asking anew. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import type { Desk } from '../../shared/contract/visit/desk.ts'
import { times } from '../../shared/rules/line/times.ts'
import { client, Problem, type Client } from '../data/client.ts'
import { serverNow } from '../data/server-clock.ts'
import { query } from '../data/query.ts'
import { openLive, type Live } from '../data/live.ts'
import { wordsFor } from '../staff/attempt.ts'
import { hearOfSettings } from '../staff/county-settings.ts'
import { takeMostTalks } from '../staff/seat-choice.ts'
import { sound } from '../staff/sound.ts'
import { bearer, isSignedIn, signedIn, signedOut } from '../staff/sign-in/sign-in.ts'
import { staffText } from '../text/staff/sv.ts'
import { hearFrame, withDesk, type DeskState } from './desk-state.ts'

export interface LiveDesk {
  readonly api: Client<typeof counsellorApi>
  readonly live: Live
  /** Undefined until the first answer. */
  readonly state: Signal<DeskState | undefined>
  /** Why there is nothing to show, or why what is shown may be old. */
  readonly trouble: Signal<string | undefined>
  /** When this page last said that it is here, as far as an answer since then shows; 0 before the first. */
  readonly seenAt: ReadonlySignal<number>
  /** Asks for the whole desk; a failure becomes `trouble`. */
  readonly refresh: () => Promise<void>
  /** Takes in a desk that another call answered with. */
  readonly takeIn: (desk: Desk, askedAt: number) => void
  /** Says at once that this page is here, so that its connection is the one that is told. */
  readonly sayHere: () => void
  /** What has been heard, to hand to `takeIn`. */
  readonly tick: () => number
}

const pollEvery = 4_000

export const openDesk = (): LiveDesk => {
  const api = client(counsellorApi, { authorization: bearer })
  const state = signal<DeskState | undefined>(undefined)
  const trouble = signal<string | undefined>(undefined)
  const live = openLive(() =>
    signedIn.value.at === 'in' ? { type: 'hello-staff', token: signedIn.value.token } : undefined,
  )
  let saidAt = 0
  const seenAt = signal(0)
  const tick = () => state.value?.tick ?? 0
  const takeIn = (desk: Desk, askedAt: number) => {
    state.value = withDesk(state.value, desk, askedAt)
    takeMostTalks(desk.mostTalks)
    hearOfSettings(desk.settings)
    trouble.value = undefined
    seenAt.value = saidAt
  }
  const asked = query(
    async () => {
      const askedAt = tick()
      takeIn(await api.desk(), askedAt)
    },
    {
      may: isSignedIn,
      failed: (problem) => {
        const code = problem instanceof Problem ? problem.code : undefined
        if (code === 'not-found') signedOut('not-yours')
        else if (code === 'offline') trouble.value = staffText.state.offline
        else trouble.value = wordsFor(problem)
      },
    },
  )
  const refresh = asked.again

  live.listen((frame) => {
    // The GET tells whether the sign-in has run out or this is the wrong account.
    if (frame.type === 'refused' && frame.code === 'not-signed-in') void refresh()
    if (frame.type === 'welcome') void refresh()
    // From the handler of the question: the timers of a hidden page wake it once a minute.
    if (frame.type === 'still-there') sayHere()
    if (state.value !== undefined) state.value = hearFrame(state.value, frame)
  })
  signedIn.subscribe(({ at }) => {
    if (at !== 'in') return
    live.greet()
  })
  const isUp = computed(() => live.status.value === 'up')
  asked.when({ poll: () => (isUp.value ? undefined : pollEvery) })
  const sayHere = (): void => {
    const known = state.value
    const held = known?.visits.find((visit) => visit.state !== 'over')
    if (known === undefined || (known.status === 'away' && held === undefined)) return
    const said = live.send({
      type: 'here',
      ...(signedIn.value.at === 'in' && { token: signedIn.value.token }),
      ...(held !== undefined && { pass: held.pass }),
      ...(sound.peek() !== 'on' && { deaf: true as const }),
    })
    if (said && live.status.value === 'up') {
      saidAt = serverNow()
      return
    }
    // Where sockets are blocked, the duty said again is the sign of life.
    if (known.status === 'away') return
    const { status, seats, channels } = known
    const at = serverNow()
    api.duty({ status, seats, channels }).then(
      () => (saidAt = at),
      () => undefined,
    )
  }
  /** A push may be lost, and a second window of the same person takes the pushes over. */
  const keepUp = (): Promise<void> => {
    sayHere()
    return refresh()
  }
  /**
   * The next is set when the answer has come: a timer that goes on by itself wakes a hidden page once a minute,
   * and after a sign so old there is no time left to come back where the connection breaks.
   */
  const keepOn = (): void => void setTimeout(() => void keepUp().finally(keepOn), times.heartbeat)
  keepOn()
  sound.subscribe(sayHere)
  addEventListener('focus', () => void keepUp())
  addEventListener('online', () => void keepUp())
  addEventListener('offline', () => (trouble.value = staffText.state.offline))

  return { api, live, state, trouble, seenAt, refresh, takeIn, sayHere, tick }
}
