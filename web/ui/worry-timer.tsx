/** A timer for a worry time: it rings where it can, says so in words, and goes on when the page is opened anew. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { worryTimeRule } from '../../shared/programme/treatment/worry-time.ts'
import { stopwatch } from '../data/server-clock.ts'
import { chime } from './chime.ts'

export interface TimerText {
  start: (minutes: number) => string
  left: (minutes: number) => string
  stop: string
  over: string
}

const minute = 60_000
const place = 'worry-timer'

const kept = (): number | undefined => {
  try {
    return Number(sessionStorage.getItem(place)) || undefined
  } catch {
    return undefined
  }
}
const keep = (end: number | undefined): void => {
  try {
    if (end === undefined) sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, String(end))
  } catch {
    // Where nothing may be kept, it runs as long as the page is open.
  }
}

/** By the clock of the device, which alone goes on while the page is away: no more than a whole one, if that was set. */
const leftUntil = (end = 0): number => Math.min(end - Date.now(), worryTimeRule.minutes * minute)

export const WorryTimer = ({ text }: { text: TimerText }) => {
  const [end, setEnd] = useState(kept)
  const [left, setLeft] = useState(() => leftUntil(end))
  const [over, setOver] = useState(false)
  const audio = useRef<AudioContext | undefined>(undefined)
  const set = (next: number | undefined) => {
    keep(next)
    setEnd(next)
    setLeft(leftUntil(next))
  }
  useEffect(() => {
    if (end === undefined) return
    const whole = leftUntil(end)
    const passed = stopwatch()
    const look = () => {
      setLeft(whole - passed())
      if (passed() < whole) return
      clearInterval(round)
      set(undefined)
      setOver(true)
      if (audio.current !== undefined) chime(audio.current)
      navigator.vibrate?.([300, 100, 300])
    }
    const round = setInterval(look, 1_000)
    look()
    return () => clearInterval(round)
  }, [end])
  const beSilent = () => {
    void audio.current?.close()
    audio.current = undefined
  }
  const stop = () => {
    beSilent()
    set(undefined)
  }
  useEffect(() => {
    addEventListener('leaving', stop)
    return () => {
      removeEventListener('leaving', stop)
      beSilent()
    }
  }, [])
  const start = () => {
    if (typeof AudioContext !== 'undefined') audio.current ??= new AudioContext()
    setOver(false)
    set(Date.now() + worryTimeRule.minutes * minute)
  }
  return (
    <div class="stack tight">
      {end === undefined ? (
        <button type="button" class="button quiet" onClick={start}>
          {text.start(worryTimeRule.minutes)}
        </button>
      ) : (
        <p class="row">
          <span role="timer">{text.left(Math.max(1, Math.ceil(left / minute)))}</span>
          <button type="button" class="button plain small" onClick={stop}>
            {text.stop}
          </button>
        </p>
      )}
      <p role="alert">{over ? text.over : ''}</p>
    </div>
  )
}
