/** A sound when it is one's turn: opened by a press, since no browser plays any other, and gone with the visit. */
import { effect, signal } from '@preact/signals'
import { chime } from '../../ui/chime.ts'
import { visit } from '../visit/visit-store.ts'

export const soundIsOn = signal(false)

/** While nobody answers. */
const again = 9_000

let context: AudioContext | undefined
let awake: WakeLockSentinel | undefined

const play = (): void => {
  if (context !== undefined) chime(context)
}

/** A phone that goes dark goes silent; older ones cannot be kept awake. */
const stayAwake = async (): Promise<void> => {
  if (!soundIsOn.value || document.visibilityState !== 'visible' || !('wakeLock' in navigator))
    return
  try {
    awake = await navigator.wakeLock.request('screen')
  } catch {
    // Saving power: the sound is heard for as long as the page is in view.
  }
}

export const startSound = async (): Promise<void> => {
  // A phone that sounds a fifth of a second later lasts longer: silence costs it a sixth.
  context ??= new AudioContext({ latencyHint: 0.2 })
  await context.resume()
  soundIsOn.value = true
  play()
  await stayAwake()
}

export const stopSound = async (): Promise<void> => {
  soundIsOn.value = false
  await Promise.all([awake?.release(), context?.close()])
  context = undefined
}

/** From when this part is there, for as long as the page is. */
export const followSound = (): void => {
  document.addEventListener('visibilitychange', () => void stayAwake())
  addEventListener('leaving', () => void stopSound())
  effect(() => {
    if (!soundIsOn.value) return
    const state = visit.value?.state
    if (state !== 'called') {
      // In the talk, and after it, nobody waits for a sound.
      if (state !== 'waiting' && state !== 'aside') void stopSound()
      return
    }
    play()
    const ringing = setInterval(play, again)
    return () => clearInterval(ringing)
  })
}
