/** From a room's ticket to two people who hear each other, and back to the chat when that fails. */
import { batch, computed, effect, signal, untracked } from '@preact/signals'
import type { Room } from '../../../shared/contract/visit/rooms.ts'
import {
  goDownTo,
  isWeak,
  lookEvery,
  qualityOf,
  type Quality,
} from '../../../shared/rules/call/call-quality.ts'
import type { Call, CallState, Signalling } from './call/call.ts'
import { ownMedia, type CameraAway } from './own-media.ts'
import { holdCall } from './one-window.ts'
import { peerCall } from './call/peer-call.ts'
import { roomName, takePrepared } from './call/prepared-call.ts'
import type { Stage, StagePorts } from './stage-types.ts'

/** Without sound for so long, the chat is better than hoping. */
const giveUpAfter = 30_000
/** Whoever is at another window is in the talk there by now, if anywhere: a slow phone fetches the call first. */
const yieldsFor = 6_000
/** A connection that has not come back by now is made anew: there are browsers where it never does. */
const beginAnewAfter = 12_000

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
    : (await import('./call/chime-call.ts')).chimeCall(room)

/** `number`: the room, as the visit names it. */
export const openStage = (ports: StagePorts, number: number | undefined): Stage => {
  const state = signal<CallState | 'opening'>('opening')
  const call = signal<Call | undefined>(undefined)
  const own = ownMedia()
  const showing = signal(false)
  const weak = signal(false)
  const weakThird = signal(false)
  const trouble = signal<ReturnType<Stage['trouble']['peek']>>(undefined)
  const cameraTrouble = signal<ReturnType<Stage['cameraTrouble']['peek']>>(undefined)
  /** The camera that was shown is gone, and nobody has turned it off. */
  const isCameraLost = signal(false)
  const looks: Quality[] = []
  const looksAtThird: Quality[] = []
  const besideCall = signal<Call | undefined>(undefined)
  let room: Room | undefined
  let closed = false
  let looked = ports.medium()
  let silentSince = performance.now()
  let holding: (() => void) | undefined
  let standing: ReturnType<typeof setTimeout> | undefined
  /** No other window has the talk any more. */
  const isFree = signal(false)
  /** They were at this one when it began, though what is said to them came to another yet. */
  let isDue = ports.isFront.peek()

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
    if (closed) return entered.close()
    call.value = entered
  }
  /** Of the windows of one person the one they come to has the talk; when it is closed, it is this one's again. */
  const hold = (standsBack = false): void => {
    holding?.()
    clearTimeout(standing)
    isFree.value = false
    holding = holdCall(ports.name, () => (isFree.value = true), standsBack)
  }
  const takeBack = async (): Promise<void> => {
    if (closed || state.peek() !== 'replaced') return
    state.value = 'opening'
    await begin()
  }
  /** Two windows that both enter would take the talk from each other, and neither would be heard. */
  const standBack = (): void => {
    state.value = 'replaced'
    standing = setTimeout(() => hold(true), yieldsFor)
  }
  const stopWaiting = effect(() => {
    if (ports.isTold.value && (isFree.value || isDue)) void untracked(takeBack)
  })
  const begin = async (): Promise<void> => {
    isDue = false
    hold()
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
      one?.send({
        microphone,
        camera,
        isCameraLost: isCameraLost.value,
        muted: own.muted.value,
      })
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
    if (now === 'up') {
      silentSince = performance.now()
      // What was seen before an interruption says nothing of the way there is now.
      looks.length = 0
    }
    state.value = now
    if (now === 'replaced') {
      showing.value = false
      own.release()
    }
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

  const silentFor = (): number => performance.now() - silentSince
  /** One that the other side has begun anew meanwhile is let come up. */
  const isTooOld = (one: Call | undefined): boolean =>
    silentFor() > beginAnewAfter && performance.now() - (one?.begunAt() ?? 0) > beginAnewAfter
  const lookAtThird = async (): Promise<void> => {
    const sample = await besideCall.peek()?.look()
    if (sample === undefined) return
    looksAtThird.push(qualityOf(sample))
    looksAtThird.splice(0, looksAtThird.length - 10)
    weakThird.value = isWeak(weakThird.peek(), looksAtThird)
  }
  const lookNow = async (): Promise<void> => {
    if (state.peek() === 'replaced') return
    if (state.peek() === 'up') silentSince = performance.now()
    else if (silentFor() > giveUpAfter) return ports.less('chat', 'poor')
    const old = call.peek()
    if (isTooOld(old) && ports.reachable.peek()) {
      call.value = undefined
      old?.close()
      await enter()
    }
    const now = call.peek()
    if (now === undefined) return
    await lookAtThird()
    const sample = await now.look()
    if (sample === undefined || closed || state.peek() !== 'up') return
    // What was seen of the picture says nothing yet of how the sound alone gets through.
    if (ports.medium() !== looked) looks.length = 0
    looked = ports.medium()
    looks.push(qualityOf(sample))
    looks.splice(0, looks.length - 10)
    weak.value = isWeak(weak.peek(), looks)
    const to = goDownTo(ports.medium(), looks)
    if (to === undefined) return
    looks.length = 0
    ports.less(to, 'poor')
  }
  const watch = setInterval(() => void lookNow().catch(() => undefined), lookEvery)

  const tellCamera = (away: CameraAway | 'failed' | undefined): void =>
    batch(() => {
      if (away === undefined) {
        if (cameraTrouble.value !== 'paused') return
        isCameraLost.value = false
        cameraTrouble.value = undefined
        return
      }
      // One that only they themselves saw yet is no loss of the other's.
      isCameraLost.value ||= showing.value
      cameraTrouble.value = away
      if (away !== 'paused') showing.value = false
    })
  const stopMissing = effect(() => {
    const isRefused = call.value?.refused?.value === 'camera'
    const away = own.cameraAway.value ?? (isRefused ? 'failed' : undefined)
    untracked(() => tellCamera(away))
  })

  if (ports.isFront.peek() && ports.isTold.peek()) void begin()
  else standBack()
  return {
    state,
    call,
    third: computed(() =>
      ports.third.value ? (besideCall.value ?? call.value?.third?.value) : undefined,
    ),
    own,
    showing,
    weak,
    weakThird,
    trouble,
    cameraTrouble,
    isReachable: computed(() => ports.chatWorks.value && call.value?.answers.value === true),
    takeBack: () => void takeBack(),
    show: (on) => {
      batch(() => {
        showing.value = on
        isCameraLost.value = false
        cameraTrouble.value = undefined
        if (!on) own.closeCamera()
      })
    },
    openCamera: async () => {
      const opened = await own.openCamera()
      cameraTrouble.value = opened === 'ok' ? undefined : opened
      return opened === 'ok'
    },
    close: () => {
      closed = true
      holding?.()
      clearTimeout(standing)
      clearInterval(watch)
      removeEventListener('online', hurry)
      document.removeEventListener('visibilitychange', hurry)
      stopGiving()
      stopWaiting()
      stopMissing()
      stopSeating()
      stopFollowing()
      stopHurrying()
      own.stop()
      call.peek()?.close()
      if (room !== undefined) ports.leave(room.ticket).catch(() => undefined)
    },
  }
}
