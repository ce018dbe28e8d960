/**
 * The two sounds of the desk: a quiet one when somebody waits, a loud one for acute danger (R3).
 * Made by the browser, without files; silent until the first press or key, as browsers demand.
 */
import { signal } from '@preact/signals'

/** The counsellor's choice, for this page only. */
export const soundOn = signal(true)

let context: AudioContext | undefined

/** Call once: the first gesture opens the sound. */
export const readySound = (): void => {
  const open = () => (context ??= new AudioContext())
  addEventListener('pointerdown', open, { once: true })
  addEventListener('keydown', open, { once: true })
}

const tone = (audio: AudioContext, hertz: number, from: number, seconds: number, loud: number) => {
  const start = audio.currentTime + from
  const oscillator = audio.createOscillator()
  const gain = audio.createGain()
  oscillator.frequency.value = hertz
  gain.gain.setValueAtTime(0, start)
  gain.gain.linearRampToValueAtTime(loud, start + 0.02)
  gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds)
  oscillator.connect(gain).connect(audio.destination)
  oscillator.start(start)
  oscillator.stop(start + seconds)
}

/** Somebody waits, or has written: two soft notes. */
export const soundQuiet = (): void => {
  if (context === undefined || !soundOn.value) return
  tone(context, 523, 0, 0.3, 0.05)
  tone(context, 659, 0.12, 0.35, 0.05)
}

/** Acute danger in the line: three loud pairs. */
export const soundLoud = (): void => {
  if (context === undefined || !soundOn.value) return
  for (const from of [0, 0.5, 1]) {
    tone(context, 880, from, 0.22, 0.4)
    tone(context, 698, from + 0.22, 0.24, 0.4)
  }
}
