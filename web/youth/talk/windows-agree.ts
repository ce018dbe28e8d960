/** Windows of one visit on the same device agree: what one has heard or done, the others look for. */
import { effect } from '@preact/signals'
import type { Talk } from '../../data/talk/talk-ports.ts'

export interface Knows {
  talk: Talk
  /** How far the visit has come, as this window knows it. */
  rev: () => number
  refresh: () => unknown
}

/** Told to the other windows: no word of the talk, only that there is more to look for. */
type Told = readonly [stored: number, rev: number]

export const agree = (visit: string, { talk, rev, refresh }: Knows): (() => void) => {
  if (!('BroadcastChannel' in globalThis)) return () => undefined
  const windows = new BroadcastChannel(visit)
  const stored = () => talk.lines.value.filter(({ at }) => at !== undefined).length
  windows.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data[0] > stored()) void talk.heal()
    if (data[1] > rev()) void refresh()
  }
  const stop = effect(() => windows.postMessage([stored(), rev()] satisfies Told))
  return () => {
    stop()
    windows.close()
  }
}
