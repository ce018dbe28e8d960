/** Whether the other side of a talk is there and writes, as this page has been told. */
import { signal, type ReadonlySignal } from '@preact/signals'

/** A page that is opened anew, or finds its network again, is not told of as gone. */
const comesBackWithin = 3_000
const typingLasts = 5_000

export interface OtherSide {
  readonly typing: ReadonlySignal<boolean>
  /** It has begun to write something that has not come. */
  readonly begun: ReadonlySignal<boolean>
  readonly goneSince: ReadonlySignal<number | undefined>
  readonly writes: () => void
  /** What it wrote has come. */
  readonly hasSaid: () => void
  /** What is told of an earlier moment may come later; `came`: its own page said then that it is there. */
  readonly is: (gone: number | undefined, toldAt: number, came?: boolean) => void
  /** Another part of the talk: what was known of it no longer holds. */
  readonly enter: () => void
  readonly close: () => void
}

export const otherSide = (): OtherSide => {
  const typing = signal(false)
  const begun = signal(false)
  const goneSince = signal<number | undefined>(undefined)
  let toldAtLast = 0
  let cameAt = 0
  let goneSoon: ReturnType<typeof setTimeout> | undefined
  let typingEnds: ReturnType<typeof setTimeout> | undefined
  return {
    typing,
    begun,
    goneSince,
    writes: () => {
      typing.value = begun.value = true
      clearTimeout(typingEnds)
      typingEnds = setTimeout(() => (typing.value = false), typingLasts)
    },
    hasSaid: () => (typing.value = begun.value = false),
    is: (gone, toldAt, came) => {
      if (came) cameAt = Math.max(cameAt, toldAt)
      const hasComeSince = gone !== undefined && gone < cameAt
      if (toldAt < toldAtLast || hasComeSince) return
      toldAtLast = toldAt
      clearTimeout(goneSoon)
      if (gone === undefined || goneSince.value !== undefined) goneSince.value = gone
      else goneSoon = setTimeout(() => (goneSince.value = gone), comesBackWithin)
    },
    enter: () => {
      goneSince.value = undefined
      begun.value = false
    },
    close: () => {
      clearTimeout(goneSoon)
      clearTimeout(typingEnds)
    },
  }
}
