/** This person's own microphone and camera: opened only when asked for, and released for certain. */
import { batch, signal, type ReadonlySignal } from '@preact/signals'
import { blurred, canBlur, type Blur } from './blur.ts'

export type Opened = 'ok' | 'refused' | 'none' | 'busy'

/** Why a camera that was open shows nothing now. Only one that is `paused` comes back by itself. */
export type CameraAway = 'revoked' | 'unplugged' | 'taken' | 'paused'

export interface OwnMedia {
  readonly microphone: ReadonlySignal<MediaStreamTrack | undefined>
  /** The picture as it would be shown, blurred or not. */
  readonly camera: ReadonlySignal<MediaStreamTrack | undefined>
  readonly muted: ReadonlySignal<boolean>
  /** Why the microphone that was open cannot be had just now; it is asked for again. */
  readonly away: ReadonlySignal<Exclude<Opened, 'ok'> | undefined>
  readonly cameraAway: ReadonlySignal<CameraAway | undefined>
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

/**
 * A camera that ends says nothing of why, and to open it anew would show somebody who has not pressed.
 * What the browser lists tells it: without leave its cameras have no names.
 */
const whyEnded = async (id: string | undefined): Promise<Exclude<CameraAway, 'paused'>> => {
  const listed = await navigator.mediaDevices.enumerateDevices()
  const cameras = listed.filter(({ kind }) => kind === 'videoinput')
  const leave = await navigator.permissions
    ?.query({ name: 'camera' as PermissionName })
    .catch(() => undefined)
  const isNameless = cameras.length > 0 && cameras.every(({ deviceId }) => deviceId === '')
  if (leave?.state === 'denied' || isNameless) return 'revoked'
  return cameras.some(({ deviceId }) => deviceId === id) ? 'taken' : 'unplugged'
}

export const ownMedia = (): OwnMedia => {
  const microphone = signal<MediaStreamTrack | undefined>(undefined)
  const camera = signal<MediaStreamTrack | undefined>(undefined)
  const muted = signal(false)
  const away = signal<Exclude<Opened, 'ok'> | undefined>(undefined)
  const cameraAway = signal<CameraAway | undefined>(undefined)
  const blur = signal(false)
  const can = signal<Blur | undefined>(undefined)
  let raw: MediaStreamTrack | undefined
  /** How often the camera has been asked for or given up. */
  let asked = 0
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
  /** The one that ended, for as long as no other is opened. */
  let endedId: string | undefined
  const tellEnded = async (id: string | undefined): Promise<void> => {
    endedId = id ?? ''
    const why = await whyEnded(id)
    if (endedId !== undefined) cameraAway.value = why
  }
  const openCamera = async (): Promise<Opened> => {
    endedId = cameraAway.value = undefined
    const mine = ++asked
    const opened = await open({ video: { ...picture, facingMode: facing } })
    if (typeof opened === 'string') return opened
    if (mine !== asked) {
      // Given up, or asked for anew, while the browser asked them: nothing is wrong, and nothing is shown.
      opened.stop()
      return 'ok'
    }
    if (stopped) {
      opened.stop()
      return 'none'
    }
    raw?.stop()
    raw = opened
    const { deviceId } = opened.getSettings()
    opened.onended = () => {
      closeCamera()
      void tellEnded(deviceId)
    }
    // A phone call, a switch on the device, a page that is not in front.
    opened.onmute = () => {
      unblur?.()
      unblur = undefined
      batch(() => {
        camera.value = undefined
        cameraAway.value = 'paused'
      })
    }
    opened.onunmute = () => {
      cameraAway.value = undefined
      void show()
    }
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
  /** What is plugged in or out tells more of a camera that ended a moment ago. */
  const devicesChanged = (): void => {
    wake()
    if (endedId !== undefined) void tellEnded(endedId)
  }
  navigator.mediaDevices?.addEventListener('devicechange', devicesChanged)
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
    navigator.mediaDevices?.removeEventListener('devicechange', devicesChanged)
    release()
  }
  // The quick exit says this before anything else happens.
  addEventListener('leaving', stop)

  return {
    microphone,
    camera,
    muted,
    away,
    cameraAway,
    blur,
    canBlur: can,
    openMicrophone,
    openCamera,
    closeCamera: () => {
      asked++
      endedId = cameraAway.value = undefined
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
