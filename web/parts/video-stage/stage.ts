/** From a room's ticket to two people who hear each other, and back to the chat when that fails. */
import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Room } from '../../../shared/api/rooms.ts'
import { goDownTo, lookEvery, qualityOf, type Quality } from '../../../shared/rules/call-quality.ts'
import type { LessWhy } from '../../../shared/rules/medium.ts'
import type { Channel } from '../../../shared/words.ts'
import type { Call, CallState, Signalling } from './call.ts'
import { ownMedia, type Opened, type OwnMedia } from './own-media.ts'
import { peerCall } from './peer-call.ts'

export interface StagePorts {
  /** A ticket; with the ticket of a room that has ended by itself, a new room's. */
  readonly open: (ended?: string) => Promise<Room>
  readonly leave: (ticket: string) => Promise<unknown>
  /** From page to page, for the holder of this ticket. */
  readonly signalling: (room: Room) => Signalling
  /** Goes down to less, for both. */
  readonly less: (to: Channel, why: LessWhy) => void
  readonly medium: () => Channel
  /** True while the live channel is up. */
  readonly reachable: ReadonlySignal<boolean>
}

export interface Stage {
  readonly state: ReadonlySignal<CallState | 'opening'>
  readonly call: ReadonlySignal<Call | undefined>
  readonly own: OwnMedia
  /** Set while this person's camera is to be seen by the other. */
  readonly showing: ReadonlySignal<boolean>
  readonly show: (on: boolean) => void
  readonly weak: ReadonlySignal<boolean>
  /** Why the microphone or camera could not be had. */
  readonly trouble: ReadonlySignal<Exclude<Opened, 'ok'> | 'camera' | undefined>
  readonly openCamera: () => Promise<boolean>
  readonly close: () => void
}

/** Without sound for so long, the chat is better than hoping. */
const giveUpAfter = 30_000

const callIn = async (room: Room, signalling: Signalling): Promise<Call> =>
  room.kind === 'peer'
    ? peerCall(room, signalling)
    : (await import('./chime-call.ts')).chimeCall(room)

export const openStage = (ports: StagePorts): Stage => {
  const state = signal<CallState | 'opening'>('opening')
  const call = signal<Call | undefined>(undefined)
  const own = ownMedia()
  const showing = signal(false)
  const weak = signal(false)
  const trouble = signal<ReturnType<Stage['trouble']['peek']>>(undefined)
  const looks: Quality[] = []
  let ticket: string | undefined
  let closed = false
  let silentSince = Date.now()

  const enter = async (ended?: string): Promise<void> => {
    const room = await ports.open(ended)
    if (closed) return
    ticket = room.ticket
    const entered = await callIn(room, ports.signalling(room))
    if (closed) entered.close()
    else call.value = entered
  }
  const begin = async (): Promise<void> => {
    // Both at once: the ticket does not wait for somebody to answer about the microphone.
    const entering = enter().catch(() => ports.less('chat', 'down'))
    const opened = await own.openMicrophone()
    if (!closed && opened !== 'ok') {
      trouble.value = opened
      ports.less('chat', 'no-device')
    }
    await entering
  }

  const stopGiving = effect(() => {
    const entered = call.value
    const microphone = own.microphone.value
    const camera = showing.value ? own.camera.value : undefined
    entered?.send({ microphone, camera, muted: own.muted.value })
  })
  const stopFollowing = effect(() => {
    const now = call.value?.state.value
    if (now === undefined || closed) return
    if (now === 'up') silentSince = Date.now()
    state.value = now
    if (now === 'replaced') own.stop()
    if (now !== 'ended') return
    // The room is no more, but the two still want to talk: one new room, then the chat.
    call.peek()?.close()
    void enter(ticket).catch(() => ports.less('chat', 'down'))
  })
  const stopHurrying = effect(() => {
    if (ports.reachable.value) call.peek()?.hurry()
  })
  const hurry = () => call.peek()?.hurry()
  addEventListener('online', hurry)
  document.addEventListener('visibilitychange', hurry)

  const lookNow = async (): Promise<void> => {
    const now = call.peek()
    if (state.peek() === 'replaced' || now === undefined) return
    if (state.peek() === 'up') silentSince = Date.now()
    else if (Date.now() - silentSince > giveUpAfter) ports.less('chat', 'poor')
    const sample = await now.look()
    if (sample === undefined || closed) return
    looks.push(qualityOf(sample))
    looks.splice(0, looks.length - 10)
    weak.value = looks.slice(-2).every((look) => look !== 'good')
    const to = goDownTo(ports.medium(), looks)
    if (to === undefined) return
    looks.length = 0
    ports.less(to, 'poor')
  }
  const watch = setInterval(() => void lookNow().catch(() => undefined), lookEvery)

  void begin()
  return {
    state,
    call,
    own,
    showing,
    weak,
    trouble,
    show: (on) => {
      showing.value = on
      if (!on) own.closeCamera()
    },
    openCamera: async () => {
      const opened = await own.openCamera()
      trouble.value = opened === 'ok' ? undefined : 'camera'
      return opened === 'ok'
    },
    close: () => {
      closed = true
      clearInterval(watch)
      removeEventListener('online', hurry)
      document.removeEventListener('visibilitychange', hurry)
      stopGiving()
      stopFollowing()
      stopHurrying()
      own.stop()
      call.peek()?.close()
      if (ticket !== undefined) ports.leave(ticket).catch(() => undefined)
    },
  }
}
