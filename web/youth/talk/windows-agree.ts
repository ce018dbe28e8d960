/** Windows of one visit on the same device agree: what one has heard or done, the others look for. */
import { effect } from '@preact/signals'
import type { Talk } from '../../data/talk/talk-ports.ts'
import type { SeenUpTo } from '../../data/talk/what-is-read.ts'
import { keepCarried, keptCarried, type Carried } from '../visit/tab-storage.ts'

export interface Knows {
  talk: Talk
  /** How far the visit has come, as this window knows it. */
  rev: () => number
  refresh: () => unknown
}

/**
 * Told to the other windows: no word of the talk, only that there is more to look for, how far the other side has read,
 * and what goes along with a yes. A window that is new says a `rev` below zero, and is told all of it.
 */
type Told = readonly [stored: number, rev: number, carried?: Carried, seen?: SeenUpTo]
/** Who leaves by the quick exit leaves in all windows: the next one would stand there open. */
const leaving = 'leaving'

/** Older browsers have none. */
const windowsOf = (visit: string) =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(visit) : undefined

/** A yes to a hand-over is one of all windows: any of them may be the one that gives the next counsellor its key. */
export const carryOn = (visit: string, carried: Carried): void => {
  keepCarried(carried)
  const windows = windowsOf(visit)
  windows?.postMessage([0, 0, carried] satisfies Told)
  windows?.close()
}

export const agree = (visit: string, { talk, rev, refresh }: Knows): (() => void) => {
  const windows = windowsOf(visit)
  if (windows === undefined) return () => undefined
  const stored = () => talk.lines.value.filter(({ at }) => at !== undefined).length
  windows.onmessage = ({ data }: MessageEvent<Told | typeof leaving>) => {
    if (data === leaving) return document.querySelector<HTMLElement>('[data-exit]')?.click()
    if (data[1] < 0) return tell(keptCarried())
    if (data[0] > stored()) void talk.heal()
    if (data[1] > rev()) void refresh()
    if (data[2] && data[2].epoch >= (keptCarried()?.epoch ?? 0)) keepCarried(data[2])
    if (data[3]) talk.knowSeen(data[3])
  }
  const tell = (carried?: Carried): void =>
    windows.postMessage([stored(), rev(), carried, talk.seen.value] satisfies Told)
  windows.postMessage([0, -1] satisfies Told)
  const stop = effect(() => tell())
  const leave = (): void => windows.postMessage(leaving)
  addEventListener(leaving, leave)
  return () => {
    stop()
    removeEventListener(leaving, leave)
    windows.close()
  }
}
