/** From a room's ticket to two people who hear each other, and back to the chat when that fails. */
import { computed, effect, signal } from '@preact/signals'
import type { Room } from '../../../shared/contract/visit/rooms.ts'
import {
  goDownTo,
  lookEvery,
  qualityOf,
  type Quality,
} from '../../../shared/rules/line/call-quality.ts'
import type { Call, CallState, Signalling } from './call.ts'
import { ownMedia } from './own-media.ts'
import { peerCall } from './peer-call.ts'
import { roomName, takePrepared } from './prepared-call.ts'
import type { Stage, StagePorts } from './stage-types.ts'

/** Without sound for so long, the chat is better than hoping. */
const giveUpAfter = 30_000

/** Between browsers a third person is a call of its own; elsewhere everybody sits in one room. */
const callToThird = (room: Room, ports: StagePorts): Call | undefined =>
  room.kind === 'peer'
    ? peerCall({ ...room, polite: ports.politeToThird }, ports.signalling(room, 'third'), () =>
        ports.open(),
      )
    : undefined

const callIn = async (
  room: Room,
  signalling: Signalling,
  anew: () => Promise<Room>,
): Promise<Call> =>
  room.kind === 'peer'
    ? peerCall(room, signalling, anew)
    : (await import('./chime-call.ts')).chimeCall(room)

/** `number`: the room, as the visit names it. */
export const openStage = (ports: StagePorts, number: number | undefined): Stage => {
  const state = signal<CallState | 'opening'>('opening')
  const call = signal<Call | undefined>(undefined)
  const own = ownMedia()
  const showing = signal(false)
  const weak = signal(false)
  const trouble = signal<ReturnType<Stage['trouble']['peek']>>(undefined)
  const looks: Quality[] = []
  const besideCall = signal<Call | undefined>(undefined)
  let room: Room | undefined
  let closed = false
  let looked = ports.medium()
  let silentSince = Date.now()

  const enter = async (ended?: string): Promise<void> => {
    const made = ended === undefined ? await takePrepared(roomName(ports, number)) : undefined
    const opened = made?.room ?? (await ports.open(ended))
    room = opened
    if (closed) {
      made?.call?.close()
      return void ports.leave(opened.ticket).catch(() => undefined)
    }
    const entered =
      made?.call ?? (await callIn(opened, ports.signalling(opened, 'other'), () => ports.open()))
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
    for (const one of [entered, besideCall.value])
      one?.send({ microphone, camera, muted: own.muted.value })
  })
  const stopSeating = effect(() => {
    const wanted = call.value !== undefined && ports.third.value
    if (!wanted || room === undefined) return
    const beside = callToThird(room, ports)
    besideCall.value = beside
    return () => {
      beside?.close()
      besideCall.value = undefined
    }
  })
  const stopFollowing = effect(() => {
    const now = call.value?.state.value
    if (now === undefined || closed) return
    if (now === 'up') silentSince = Date.now()
    state.value = now
    if (now === 'replaced') own.stop()
    if (now === 'down') ports.less('chat', 'down')
    if (now !== 'ended') return
    // The room is no more, but the two still want to talk: one new room, then the chat.
    call.peek()?.close()
    void enter(room?.ticket).catch(() => ports.less('chat', 'down'))
  })
  const hurry = () => [call, besideCall].forEach((one) => one.peek()?.hurry())
  const stopHurrying = effect(() => {
    if (ports.reachable.value) hurry()
  })
  addEventListener('online', hurry)
  document.addEventListener('visibilitychange', hurry)

  const lookNow = async (): Promise<void> => {
    const now = call.peek()
    if (state.peek() === 'replaced' || now === undefined) return
    if (state.peek() === 'up') silentSince = Date.now()
    else if (Date.now() - silentSince > giveUpAfter) ports.less('chat', 'poor')
    const sample = await now.look()
    if (sample === undefined || closed) return
    // What was seen of the picture says nothing yet of how the sound alone gets through.
    if (ports.medium() !== looked) looks.length = 0
    looked = ports.medium()
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
    third: computed(() =>
      ports.third.value ? (besideCall.value ?? call.value?.third?.value) : undefined,
    ),
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
      stopSeating()
      stopFollowing()
      stopHurrying()
      own.stop()
      call.peek()?.close()
      if (room !== undefined) ports.leave(room.ticket).catch(() => undefined)
    },
  }
}
