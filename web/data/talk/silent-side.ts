/**
 * Whether the page of the other side answers. An open connection is no proof of it: the one of a phone or a machine
 * that sleeps stays open, and what comes to it is lost.
 */
import { signal, type ReadonlySignal } from '@preact/signals'
import { times } from '../../../shared/rules/line/times.ts'
import { mostShut } from '../../../shared/sealed-text.ts'
import type { Live } from '../live.ts'
import { serverNow } from '../server-clock.ts'
import type { Talk } from './talk-ports.ts'

const looksEvery = 5_000
/** Nothing heard for so long: asked, and again at each look. */
const asksAfter = 15_000

export interface SignsOfLife {
  /** Since when nothing of it has been heard; undefined while it answers, and where this page cannot know. */
  readonly silentSince: ReadonlySignal<number | undefined>
  /** The messages of this side that the page of the other has said it cannot open. */
  readonly shutThere: ReadonlySignal<ReadonlySet<string>>
  readonly close: () => void
}

/** Asks and answers for as long as there is a pass into the `talk`; `shut` says what of the other's does not open here. */
export const watchSigns = (
  live: Live,
  visit: string,
  { pass, last, heal }: Pick<Talk, 'pass' | 'last' | 'heal'>,
  shut: () => string[] = () => [],
): SignsOfLife => {
  const shutThere = signal<ReadonlySet<string>>(new Set())
  let toldShut = 0
  const silentSince = signal<number | undefined>(undefined)
  /** Counted by looks: a clock of the device may be set in the middle. */
  let quiet = 0
  let lookedAt = Date.now()
  /** Another page of the same person is told instead: what the other side answers goes there. */
  let isBeside = false
  const begin = (): void => {
    quiet = 0
    silentSince.value = undefined
  }
  const sign = (asks?: true): void => {
    const mine = pass()
    if (mine === undefined) return
    const mids = shut()
    const frame = { type: 'sign', pass: mine, seq: last(), ...(asks && { asks }) } as const
    if (live.send(mids.length > 0 ? { ...frame, shut: mids.slice(-mostShut) } : frame))
      toldShut = mids.length
  }
  const stop = live.listen((frame) => {
    const { type } = frame
    isBeside = type === 'other-page' || (isBeside && type !== 'welcome')
    if (!('visit' in frame) || frame.visit !== visit) return
    if (/^(pass|sign|typing|seen)$/.test(type)) begin()
    if (type === 'sign') {
      // The last that was said may be lost with its frame, and nobody says another word.
      if ((frame.seq ?? 0) > last()) void heal()
      if (frame.shut !== undefined) shutThere.value = new Set([...shutThere.peek(), ...frame.shut])
      // From the handler of the question: the timers of a hidden page stand nearly still.
      if (frame.asks === true) sign()
    }
    if (type === 'pass' && frame.there) sign(true)
  })
  const look = (): void => {
    const now = Date.now()
    const hasSlept = now - lookedAt > 2 * looksEvery
    lookedAt = now
    const isHidden = document.visibilityState === 'hidden'
    const isBlind = isHidden || isBeside || live.status.peek() !== 'up'
    if (hasSlept || isBlind || !pass()) return begin()
    quiet += looksEvery
    // Whoever is told here, and not on another device, cannot read it: its writer thinks that it has come.
    if (quiet <= asksAfter) return shut().length === toldShut ? undefined : sign()
    sign(true)
    // Whoever hears nothing may be the one who is not reached.
    if (silentSince.peek() !== undefined) return
    live.check()
    if (quiet > times.silent) silentSince.value = serverNow() - quiet
  }
  const looks = setInterval(look, looksEvery)
  return {
    silentSince,
    shutThere,
    close: () => {
      stop()
      clearInterval(looks)
    },
  }
}
