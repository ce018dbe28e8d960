/** Which of several windows of one person is the one they are at: a talk with sound is had there, and in no other. */
import { signal } from '@preact/signals'

/** Until another window says so. */
export const isFront = signal(true)

/**
 * Listens until it is ended. `name`: what the windows have in common, a desk or a visit. Older browsers have no way to
 * tell: there every window is the one.
 */
export const followFront = (name: string): (() => void) => {
  if (!('BroadcastChannel' in globalThis)) return () => undefined
  const windows = new BroadcastChannel(`dorren.front ${name}`)
  const tell = (): void => windows.postMessage('here')
  windows.onmessage = ({ data }: MessageEvent<'here' | 'who'>) => {
    if (data === 'here') isFront.value = false
    else if (isFront.peek()) tell()
  }
  const come = (): void => {
    isFront.value = true
    tell()
  }
  const kinds = ['focus', 'pointerdown', 'keydown']
  for (const kind of kinds) addEventListener(kind, come)
  // One that is opened behind another is not the one that somebody is at.
  if (document.hasFocus()) come()
  else windows.postMessage('who')
  return () => {
    for (const kind of kinds) removeEventListener(kind, come)
    windows.close()
  }
}
