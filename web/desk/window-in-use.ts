/** Which of several windows of a desk the counsellor is at: a talk with sound is had there, and in no other. */
import { signal } from '@preact/signals'

/** Until another window says so. */
export const isFront = signal(true)

/** Listens for the whole life of the page. Older browsers have no way to tell: there every window is the one. */
export const followFront = (): void => {
  if (typeof BroadcastChannel === 'undefined') return
  const windows = new BroadcastChannel('dorren.front')
  windows.onmessage = () => (isFront.value = false)
  const come = (): void => {
    isFront.value = true
    windows.postMessage(0)
  }
  for (const kind of ['focus', 'pointerdown', 'keydown']) addEventListener(kind, come)
  if (document.hasFocus()) come()
}
