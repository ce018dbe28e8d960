/**
 * The two sounds of the desk: a quiet one when somebody waits, a loud one for acute danger (R3).
 * Made by the browser, without files. Most browsers keep a page silent until the first press or key,
 * also after a reload: the page knows and says so.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals'

const keptOff = 'dorren.staff.silent'

const chosen = signal(true)
/** The counsellor's choice, for this tab. */
export const soundOn: ReadonlySignal<boolean> = chosen
export const chooseSound = (on: boolean): void => {
  if (on) sessionStorage.removeItem(keptOff)
  else sessionStorage.setItem(keptOff, '')
  chosen.value = on
  if (on) openSound()
}

/**
 * A fifth of a second later is soon enough, and all the evening in which nothing sounds costs the computer
 * a sixth of what it would otherwise.
 */
const unhurried: AudioContextOptions = { latencyHint: 0.2 }

let context: AudioContext | undefined
const allowed = signal(false)

/** Whether somebody at this desk hears it; `blocked` ends with the next press. */
export const sound: ReadonlySignal<'on' | 'off' | 'blocked'> = computed(() =>
  !soundOn.value ? 'off' : allowed.value ? 'on' : 'blocked',
)

const openSound = (): void => {
  if (context === undefined) {
    const opened = new AudioContext(unhurried)
    context = opened
    opened.onstatechange = () => (allowed.value = opened.state === 'running')
  }
  allowed.value = context.state === 'running'
  if (!allowed.value) void context.resume()
}

/** Call once: opened at once where the browser lets it, and otherwise with each press until it is. */
export const readySound = (): void => {
  chosen.value = sessionStorage.getItem(keptOff) === null
  openSound()
  // Not before the press is over: the word that sound is off goes then, and what was pressed would move away under it.
  for (const kind of ['click', 'keydown'])
    addEventListener(kind, () => {
      if (!allowed.value) openSound()
    })
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
