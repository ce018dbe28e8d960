/** This person's own microphone and camera: opened only when asked for, and released for certain. */
import { batch, signal, type ReadonlySignal } from '@preact/signals'
import { blurred, canBlur, type Blur } from './blur.ts'

export type Opened = 'ok' | 'refused' | 'none' | 'busy'

export interface OwnMedia {
  readonly microphone: ReadonlySignal<MediaStreamTrack | undefined>
  /** The picture as it would be shown, blurred or not. */
  readonly camera: ReadonlySignal<MediaStreamTrack | undefined>
  readonly muted: ReadonlySignal<boolean>
  /** Why the microphone that was open cannot be had just now; it is asked for again. */
  readonly away: ReadonlySignal<Exclude<Opened, 'ok'> | undefined>
  /** The camera that was shown went away by itself. */
  readonly cameraLost: ReadonlySignal<boolean>
  readonly blur: ReadonlySignal<boolean>
  /** How this browser can blur; undefined when it cannot. */
  readonly canBlur: ReadonlySignal<Blur | undefined>
  readonly openMicrophone: () => Promise<Opened>
  readonly openCamera: () => Promise<Opened>
  readonly closeCamera: () => void
  readonly mute: (muted: boolean) => void
  readonly setBlur: (on: boolean) => Promise<void>
  /** The other camera of a phone. */
  readonly flip: () => Promise<void>
  /** Lets go of both; they can be opened again. */
  readonly release: () => void
  readonly stop: () => void
}

const openedAs = (error: unknown): Opened => {
  const { name } = error as Error
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none'
}

/** Kind to a small phone and a weak network. */
const picture = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 24, max: 30 } }

/** How often a microphone that something else has taken is asked for again. */
const askAgainAfter = 2000

const open = async (
  constraints: MediaStreamConstraints,
): Promise<MediaStreamTrack | Exclude<Opened, 'ok'>> => {
  // Without a secure page there are no devices at all.
  if (navigator.mediaDevices?.getUserMedia === undefined) return 'none'
  try {
    const stream = await navigator.mediaDevices.getUserMedia(constraints)
    return stream.getTracks()[0] ?? 'none'
  } catch (error) {
    const opened = openedAs(error)
    return opened === 'ok' ? 'none' : opened
  }
}

export const ownMedia = (): OwnMedia => {
  const microphone = signal<MediaStreamTrack | undefined>(undefined)
  const camera = signal<MediaStreamTrack | undefined>(undefined)
  const muted = signal(false)
  const away = signal<Exclude<Opened, 'ok'> | undefined>(undefined)
  const cameraLost = signal(false)
  const blur = signal(false)
  const can = signal<Blur | undefined>(undefined)
  let raw: MediaStreamTrack | undefined
  let facing: 'user' | 'environment' = 'user'
  let unblur: (() => void) | undefined
  let stopped = false

  const show = async (): Promise<void> => {
    unblur?.()
    unblur = undefined
    if (raw === undefined) {
      camera.value = undefined
      return
    }
    const made = await blurred(raw, blur.peek() ? can.peek() : undefined)
    unblur = made.stop
    camera.value = made.track
  }
  const closeCamera = (): void => {
    unblur?.()
    unblur = undefined
    raw?.stop()
    raw = undefined
    camera.value = undefined
  }
  const openCamera = async (): Promise<Opened> => {
    const opened = await open({ video: { ...picture, facingMode: facing } })
    if (typeof opened === 'string') return opened
    if (stopped) {
      opened.stop()
      return 'none'
    }
    raw?.stop()
    raw = opened
    opened.onended = () => {
      closeCamera()
      cameraLost.value = true
    }
    cameraLost.value = false
    can.value = canBlur(opened)
    await show()
    return 'ok'
  }
  const openMicrophone = async (): Promise<Opened> => {
    const sound = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }
    const opened = await open({ audio: sound })
    if (typeof opened === 'string') return opened
    if (stopped) {
      opened.stop()
      return 'none'
    }
    microphone.peek()?.stop()
    opened.enabled = !muted.peek()
    opened.onended = () => {
      microphone.value = undefined
      void takeBack()
    }
    // Safari on iOS mutes instead of ending, and afterwards the track says it lives and is silent:
    // only a fresh one is heard again.
    opened.onmute = () => (away.value = 'busy')
    opened.onunmute = wake
    batch(() => {
      microphone.value = opened
      away.value = undefined
    })
    return 'ok'
  }
  let again: ReturnType<typeof setTimeout> | undefined
  /** A phone call or an unplugged headset takes the microphone; it is taken back when that is over. */
  const takeBack = async (): Promise<void> => {
    clearTimeout(again)
    if (stopped) return
    const opened = await openMicrophone()
    if (opened === 'ok' || stopped) return
    away.value = opened
    clearTimeout(again)
    again = setTimeout(() => void takeBack(), askAgainAfter)
  }
  const wake = (): void => {
    if (away.peek() !== undefined && document.visibilityState === 'visible') void takeBack()
  }
  document.addEventListener('visibilitychange', wake)
  navigator.mediaDevices?.addEventListener('devicechange', wake)
  const release = (): void => {
    clearTimeout(again)
    const heard = microphone.peek()
    if (heard !== undefined) heard.onended = null
    heard?.stop()
    batch(() => {
      microphone.value = undefined
      away.value = undefined
      closeCamera()
    })
  }
  const stop = (): void => {
    stopped = true
    removeEventListener('leaving', stop)
    document.removeEventListener('visibilitychange', wake)
    navigator.mediaDevices?.removeEventListener('devicechange', wake)
    release()
  }
  // The quick exit says this before anything else happens.
  addEventListener('leaving', stop)

  return {
    microphone,
    camera,
    muted,
    away,
    cameraLost,
    blur,
    canBlur: can,
    openMicrophone,
    openCamera,
    closeCamera: () => {
      cameraLost.value = false
      closeCamera()
    },
    mute: (off) => {
      muted.value = off
      const heard = microphone.peek()
      if (heard !== undefined) heard.enabled = !off
    },
    setBlur: async (on) => {
      blur.value = on
      await show()
    },
    flip: async () => {
      facing = facing === 'user' ? 'environment' : 'user'
      await openCamera()
    },
    release,
    stop,
  }
}
