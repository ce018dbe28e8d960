/** Alarms, procedures and endings as the desk knows them: asked for anew whenever something is said to have changed. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type * as z from 'zod/mini'
import type {
  ColleagueLineSeen,
  OnCallNow,
} from '../../../shared/contract/safety/colleague-line.ts'
import type { BadEnding } from '../../../shared/contract/safety/bad-ending.ts'
import type { Procedure } from '../../../shared/contract/safety/procedure.ts'
import { safetyForCounsellor } from '../../../shared/contract/safety/safety.ts'
import type { Finding } from '../../../shared/rules/safety/bad-ending.ts'
import type { ProcedureStep, StepAnswer } from '../../../shared/rules/safety/procedure-steps.ts'
import { client, type Client } from '../../data/client.ts'
import { pushedOrFocused, seldomWhileUp, type Live } from '../../data/live.ts'
import { unseal } from '../../data/readable-body.ts'
import { query } from '../../data/query.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import type { Asked } from '../../staff/use-staff-query.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'

/** Where the youth of an alarm is, when it has been told and this desk may read it. */
export interface KnownPlace {
  words: string | undefined
  toldAt: number | undefined
}

export interface SafetyStore {
  readonly api: Client<typeof safetyForCounsellor>
  /** False until the clinic has been asked: nothing is known to be gone before. */
  readonly isTold: ReadonlySignal<boolean>
  /** How it is with that. */
  readonly asked: Asked
  readonly backup: ReadonlySignal<boolean>
  readonly procedures: ReadonlySignal<readonly Procedure[]>
  /** Of my talks, by visit: both keys have been turned. */
  readonly closed: ReadonlySignal<readonly string[]>
  readonly endings: ReadonlySignal<readonly BadEnding[]>
  /** Beside which talks this person writes with colleagues. */
  readonly lines: ReadonlySignal<readonly ColleagueLineSeen[]>
  readonly onCall: ReadonlySignal<readonly z.infer<typeof OnCallNow>[]>
  /** The own number for colleagues. */
  readonly phone: ReadonlySignal<string | undefined>
  /** By visit. */
  readonly places: Signal<Readonly<Record<string, KnownPlace>>>
  readonly refresh: () => Promise<void>
  /** True when it is this desk's now. */
  readonly takeAlarm: (alarm: string) => Promise<boolean>
  readonly giveBack: (alarm: string) => Promise<void>
  readonly readPlace: (alarm: string) => Promise<void>
  readonly open: (visit: string) => Promise<void>
  readonly join: (procedure: string) => Promise<void>
  readonly leave: (procedure: string) => Promise<void>
  readonly tick: (procedure: string, step: ProcedureStep, answer: StepAnswer) => Promise<void>
  /** Asks the youth to let the colleague into the chat; why not is told. */
  readonly askReader: (procedure: string) => Promise<void>
  readonly endReader: (procedure: string) => Promise<void>
  readonly turn: (procedure: string, turned: boolean) => Promise<void>
  readonly sign: (ending: string, finding: Finding) => Promise<void>
}

const none: readonly never[] = []

export const openSafety = (live: Live, refreshDesk: () => Promise<void>): SafetyStore => {
  const api = client(safetyForCounsellor, { authorization: bearer })
  const places = signal<Readonly<Record<string, KnownPlace>>>({})

  const readPlace: SafetyStore['readPlace'] = async (alarm) => {
    const told = await api.placeOfAlarm({ alarm }).catch(() => undefined)
    if (told === undefined) return
    const words = told.place === undefined ? undefined : unseal(told.place)
    places.value = { ...places.value, [alarm]: { words, toldAt: told.toldAt } }
  }
  // The desk says it when there is no contact; these lists then only grow old.
  const asked = query(
    async () => {
      const told = await api.safety()
      // A place may be told, or told anew, while the talk goes on.
      for (const visit of Object.keys(places.peek())) void readPlace(visit)
      return told
    },
    { may: isSignedIn },
  )
  const refresh = asked.again
  /** Does something to a procedure and shows how it stands, whoever else changed it meanwhile. */
  const act = async (deed: () => Promise<{ outcome: 'done' | 'changed' }>): Promise<void> => {
    const done = await attempt(deed)
    if (done?.outcome === 'changed') tell('waiting', safetyText.procedure.changed)
    await refresh()
  }
  asked.when({
    poll: seldomWhileUp(live, 20_000, () => asked.data.value?.procedures.length !== 0),
    live: pushedOrFocused(live, 'safety', 'welcome'),
  })

  return {
    api,
    asked,
    isTold: computed(() => asked.data.value !== undefined),
    backup: computed(() => asked.data.value?.backup ?? false),
    procedures: computed(() => asked.data.value?.procedures ?? none),
    closed: computed(() => asked.data.value?.closed ?? none),
    endings: computed(() => asked.data.value?.badEndings ?? none),
    lines: computed(() => asked.data.value?.lines ?? none),
    onCall: computed(() => asked.data.value?.onCall ?? none),
    phone: computed(() => asked.data.value?.phone),
    places,
    refresh,
    takeAlarm: async (alarm) => {
      const reply = await attempt(() => api.takeAlarm({ alarm }))
      if (reply?.outcome === 'taken-by-other') tell('info', safetyText.alarm.late)
      await refreshDesk()
      return reply?.outcome === 'taken'
    },
    giveBack: async (alarm) => {
      await attempt(() => api.giveBackAlarm({ alarm }))
      await refreshDesk()
    },
    readPlace,
    open: async (visit) => {
      await attempt(() => api.openProcedure({ visit }))
      await refresh()
    },
    join: (procedure) => act(() => api.joinProcedure({ procedure })),
    leave: (procedure) => act(() => api.leaveProcedure({ procedure })),
    tick: (procedure, step, answer) => act(() => api.tickStep({ procedure, step, answer })),
    askReader: async (procedure) => {
      const reply = await attempt(() => api.askReader({ procedure }))
      if (reply?.outcome === 'barred') tell('info', safetyText.reader.barred[reply.why])
      if (reply?.outcome === 'changed') tell('waiting', safetyText.procedure.changed)
      await refresh()
    },
    endReader: (procedure) => act(() => api.endReader({ procedure })),
    turn: (procedure, turned) => act(() => api.turnKey({ procedure, turned })),
    sign: async (ending, finding) => {
      const { signedBoth, signedFirst, already } = safetyText.endings
      const reply = await attempt(() => api.signEnding({ ending, finding }))
      if (reply !== undefined) {
        const words = { 'signed-both': signedBoth, 'signed-first': signedFirst }
        tell(
          reply.outcome === 'already-signed' ? 'info' : 'good',
          reply.outcome === 'already-signed' ? already : words[reply.outcome],
        )
      }
      await refresh()
    },
  }
}
