/** Which of several windows of one person is the one they are at: a talk with sound is had there, and in no other. */
import { effect, signal, type ReadonlySignal } from '@preact/signals'

/** Until another window says so. */
export const isFront = signal(true)

/** Where the server tells one of the windows only. */
export interface Told {
  readonly isTold: ReadonlySignal<boolean>
  /** Asks the server to tell this one. */
  readonly greet: () => void
}

/**
 * Listens until it is ended. `name`: what the windows have in common, a desk or a visit. Older browsers have no way to
 * tell: there every window is the one.
 */
export const followFront = (name: string, told?: Told): (() => void) => {
  if (!('BroadcastChannel' in globalThis)) return () => undefined
  const windows = new BroadcastChannel(`dorren.front ${name}`)
  /** When they came to this one, by the clock that all windows go by. */
  let came = 0
  let othersCame = 0
  const tell = (): void => {
    windows.postMessage('here')
    // Apart, and after it: a page from before an update knows the word alone, and answers what it does not know.
    windows.postMessage(came)
  }
  windows.onmessage = ({ data }: MessageEvent<'here' | 'who' | number>) => {
    if (data === 'here') isFront.value = false
    else if (typeof data === 'number') {
      othersCame = Math.max(othersCame, data)
      // What was said before they came here may have been late on its way.
      isFront.value = othersCame < came
    } else if (isFront.peek()) {
      tell()
      if (document.visibilityState === 'visible') told?.greet()
    }
  }
  const come = (): void => {
    isFront.value = true
    came = Date.now()
    tell()
  }
  const kinds = ['focus', 'pointerdown', 'keydown']
  for (const kind of kinds) addEventListener(kind, come)
  // One that is opened behind another is not the one that somebody is at.
  if (document.hasFocus()) come()
  else windows.postMessage('who')
  // A greeting of this one may come later than that of the one they are at, or be heard of there after the press.
  const stopAsking = effect(() => {
    if (told?.isTold.value === true && !isFront.value) windows.postMessage('who')
  })
  return () => {
    stopAsking()
    for (const kind of kinds) removeEventListener(kind, come)
    windows.close()
  }
}
