/** What the counsellor does at the desk, one call each; every failure is told in words. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { Call } from '../../shared/contract/endpoint.ts'
import type { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { isUnanswered } from '../data/client.ts'
import { attempt, wordsFor } from '../staff/attempt.ts'
import { dismiss, tell } from '../staff/notices/notices.ts'
import { staffText } from '../text/staff/sv.ts'
import { openClosingMoment, type ClosingForm } from './closing-moment.ts'
import type { LiveDesk } from './live-desk.ts'
import {
  freeSeat,
  withoutOffer,
  withoutVisit,
  withVisit,
  type DeskState,
  type LeftWhy,
} from './desk-state.ts'
import { knownName, type OpenTalks } from './talk/open-talks.ts'
import { keepPresses, type Press } from './line/take-press.ts'

type Api = typeof counsellorApi
export type HandoverTo = Call<Api['offer']>['to']

export interface DeskActions {
  readonly taking: ReadonlySignal<boolean>
  /** The talk in the middle, by visit. */
  readonly focused: Signal<string | undefined>
  take: (chosen?: Pick<Press, 'visit' | 'reason'>) => Promise<void>
  duty: (change: Partial<Call<Api['duty']>>) => Promise<boolean>
  /** True when nobody is held any more and the desk is off duty. */
  goHome: () => Promise<boolean>
  /** False when the server could not be asked. */
  noAnswer: (visit: string) => Promise<boolean>
  release: (visit: string) => Promise<boolean>
  end: (visit: string) => Promise<boolean>
  endAndCool: (visit: string) => Promise<boolean>
  /** Files the form after a moment in which it can be taken back; the next one filed or taken ends the moment. */
  close: (form: ClosingForm) => Promise<boolean>
  /** The talk whose moment it is. */
  readonly closing: ReadonlySignal<string | undefined>
  /** False when it could not be filed, which is told; what was chosen stands. */
  closeNow: () => Promise<boolean>
  keepOpen: () => void
  level: (change: Call<Api['level']>) => Promise<boolean>
  handOver: (visit: string, to: HandoverTo, note: string) => Promise<boolean>
  withdraw: (visit: string) => Promise<boolean>
  askMedium: (ask: Call<Api['askMedium']>) => Promise<boolean>
  answerMedium: (answer: Call<Api['answerMedium']>) => Promise<boolean>
  accept: (visit: string) => Promise<void>
  decline: (visit: string) => Promise<void>
}

/** Nobody left, or nobody this counsellor can take: told by the line as it is after the press. */
const nobodyWords = ({ state }: LiveDesk): string =>
  (state.value?.line.waiting ?? 0) === 0 ? takeText.nobodyLeft : takeText.nobodyForYou

const { take: takeText, offers: offersText } = staffText

export const deskActionsOf = (
  desk: LiveDesk,
  talks: Pick<OpenTalks, 'keys' | 'sealNote' | 'dropDraft'>,
): DeskActions => {
  const presses = keepPresses()
  const taking = signal(false)
  const focused = signal<string | undefined>(undefined)

  const change = (by: (state: DeskState) => DeskState): void => {
    if (desk.state.value !== undefined) desk.state.value = by(desk.state.value)
  }
  const arrive = (visit: DeskVisit): void => {
    change((state) => withVisit(state, visit))
    focused.value = visit.visit
  }
  /** Does it, and asks for the desk anew when that fails: somebody else may have changed it. */
  const changing = async <T>(
    call: () => Promise<T>,
    then: (reply: T) => void,
  ): Promise<boolean> => {
    const reply = await attempt(call)
    if (reply === undefined) void desk.refresh()
    else then(reply)
    return reply !== undefined
  }
  const showVisit = (visit: DeskVisit) => change((state) => withVisit(state, visit))
  /** What leaves is the talk as it was at the press: an answer may come when it has been taken again. */
  const forget = (id: string, why?: LeftWhy): (() => void) => {
    const visit = desk.state.peek()?.visits.find((one) => one.visit === id)
    return () => visit !== undefined && change((state) => withoutVisit(state, visit, why))
  }
  /** And the offer that was there at the press: the same youth may have been offered anew since. */
  const forgetOffer = (id: string): (() => void) => {
    const until = desk.state.peek()?.offers.find((one) => one.visit === id)?.until
    return () => until !== undefined && change((state) => withoutOffer(state, id, until))
  }

  const moment = openClosingMoment((form) => {
    const leave = forget(form.visit)
    return changing(
      () => desk.api.close(form),
      () => {
        talks.dropDraft(form.visit)
        leave()
      },
    )
  })
  moment.form.subscribe((form) =>
    change(({ closing: _before, ...state }) =>
      form === undefined ? state : { ...state, closing: form.visit },
    ),
  )
  const closeNow = moment.fileNow

  const pressed = async (
    aim: Pick<Press, 'visit' | 'reason'>,
    call: (press: Press) => ReturnType<LiveDesk['api']['take']>,
    late: string,
  ): Promise<void> => {
    // The seat that is being left is the one that is taken.
    if (moment.form.peek() !== undefined && !(await closeNow())) return
    const seat = desk.state.value === undefined ? undefined : freeSeat(desk.state.value)
    if (seat === undefined || taking.value) return
    const press = presses.press(seat, aim)
    taking.value = true
    try {
      const key = await talks.keys.forPress(press.press)
      const ask = { ...press, ...(key === undefined ? {} : { key }) }
      let claimed = await call(ask)
      // Nobody so far for this counsellor, in a line that is longer: it is looked through to its end.
      while (claimed.outcome === 'nobody-waiting' && claimed.goOn !== undefined)
        claimed = await call({ ...ask, goOn: claimed.goOn })
      presses.answered(press)
      talks.keys.answered(press.press, claimed.outcome === 'claimed' ? claimed.visit : undefined)
      if (claimed.outcome === 'claimed') {
        arrive(claimed.visit)
        const { visit } = claimed.visit
        const told = tell('good', takeText.taken(knownName(claimed.visit)), {
          text: takeText.undo,
          run: () => void untake(visit),
        })
        untilBegun(visit, () => dismiss(told))
      } else {
        await desk.refresh()
        tell('info', claimed.outcome === 'nobody-waiting' ? nobodyWords(desk) : late)
      }
    } catch (problem) {
      if (!isUnanswered(problem)) {
        presses.answered(press)
        talks.keys.answered(press.press)
      }
      const words = wordsFor(problem)
      if (words !== undefined) tell('waiting', words)
      void desk.refresh()
    } finally {
      taking.value = false
    }
  }

  const duty: DeskActions['duty'] = async (wanted) => {
    const state = desk.state.value
    if (state === undefined) return false
    const { status, seats, channels } = { ...state, ...wanted }
    const askedAt = desk.tick()
    return changing(
      () => desk.api.duty({ status, seats, channels: channels.length > 0 ? channels : ['chat'] }),
      (reply) => {
        desk.takeIn(reply, askedAt)
        desk.sayHere()
      },
    )
  }
  const release = (visit: string) =>
    changing(() => desk.api.release({ visit }), forget(visit, 'back-in-line'))

  /** Only while the youth has not answered: a talk that has begun is put back with its question. */
  /** What can be undone is offered no longer than that. */
  const untilBegun = (visit: string, then: () => void): void => {
    const stop = effect(() => {
      const known = desk.state.value?.visits.find((one) => one.visit === visit)
      if (known?.state === 'called') return
      queueMicrotask(() => {
        stop()
        then()
      })
    })
  }
  const untake = async (visit: string): Promise<void> => {
    const known = desk.state.peek()?.visits.find((one) => one.visit === visit)
    if (known?.state === 'called') await release(visit)
    else tell('info', takeText.begun)
  }

  return {
    taking,
    focused,
    duty,
    release,
    take: (chosen = {}) => pressed(chosen, (press) => desk.api.take(press), takeText.takenByOther),
    goHome: async () => {
      await closeNow()
      const held = desk.state.value?.visits.filter(({ state }) => state !== 'over') ?? []
      const released = await Promise.all(held.map(({ visit }) => release(visit)))
      return released.every(Boolean) && duty({ status: 'away' })
    },
    noAnswer: async (visit) => {
      const leave = forget(visit, 'put-aside')
      // Refused: the youth has answered just now, or somebody else was first, which the desk tells.
      const answered = await desk.api.noAnswer({ visit }).then(
        () => (leave(), true),
        (problem: unknown) => !isUnanswered(problem),
      )
      void desk.refresh()
      return answered
    },
    end: (visit) =>
      changing(
        () => desk.api.end({ visit }),
        () => void desk.refresh(),
      ),
    endAndCool: (visit) =>
      changing(
        () => desk.api.endAndCool({ visit }),
        () => void desk.refresh(),
      ),
    close: async (form) => {
      await moment.begin(form)
      return true
    },
    closing: computed(() => moment.form.value?.visit),
    closeNow,
    keepOpen: moment.takeBack,
    level: (wanted) => changing(() => desk.api.level(wanted), showVisit),
    handOver: async (visit, to, words) => {
      const note = words === '' ? undefined : await talks.sealNote(visit, words)
      if (words !== '' && note === undefined) {
        tell('waiting', staffText.handover.noteWaits)
        return false
      }
      return changing(() => desk.api.offer({ visit, to, ...(note && { note }) }), showVisit)
    },
    withdraw: (visit) => changing(() => desk.api.withdraw({ visit }), showVisit),
    askMedium: (ask) => changing(() => desk.api.askMedium(ask), showVisit),
    answerMedium: (answer) => changing(() => desk.api.answerMedium(answer), showVisit),
    accept: (visit) => {
      const forgetIt = forgetOffer(visit)
      return pressed(
        { visit },
        async ({ press, seat, key }) => {
          const claimed = await desk.api.accept({ visit, press, seat, key })
          forgetIt()
          return claimed
        },
        offersText.late,
      )
    },
    decline: async (visit) => {
      await changing(() => desk.api.decline({ visit }), forgetOffer(visit))
    },
  }
}
