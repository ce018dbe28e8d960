/** Whoever would leave a page while something would be lost is asked first; what is meant is not asked again. */
import { effect, signal } from '@preact/signals'

/** True once leaving is meant: the page asks no more. */
const isMeant = signal(false)
export const leavingIsMeant = (): void => void (isMeant.value = true)

/** The browser asks in its own words. */
const ask = (event: BeforeUnloadEvent): void => {
  event.preventDefault()
  // Safari before 17 and Chrome before 119 ask only for this.
  event.returnValue = ''
}

const losses: (() => boolean)[] = []
/** Whoever would leave now would lose something. */
export const losesNow = (): boolean => losses.some((loses) => loses())

/**
 * Closing, reloading, going back and signing out ask while one of these says that something would be lost; listened
 * to only while it matters, so that the page may be cached.
 */
export const guardLeaving = (loses: () => boolean): void => {
  losses.push(loses)
  effect(() => {
    if (!loses() || isMeant.value) return
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  })
}
