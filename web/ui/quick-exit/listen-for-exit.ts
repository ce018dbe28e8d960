/**
 * Quick exit (U4): by the link, or Shift alone three times. The link alone works without this script;
 * with it the page goes blank at once, the tab forgets, and going back to a page of ours leaves again.
 */
import { leaveTurn } from '../../data/notices/leave-turn.ts'
import { neutralSite } from '../../../shared/neutral-site.ts'

const within = 1_500

/** In the tab while it is here; gone after the exit. */
const here = 'here'

const leaveNow = (): void => {
  // Microphone and camera first: a page that is left may live on until the next one answers.
  dispatchEvent(new Event('leaving'))
  document.body.replaceChildren()
  document.title = ''
  // Once more as it goes: what the talk hears until then it would keep.
  addEventListener('pagehide', () => sessionStorage.clear())
  void leaveTurn()
  try {
    sessionStorage.clear()
  } finally {
    location.replace(neutralSite)
  }
}

/** True of a page that is come back to in a tab that has been left. */
const isLeftBehind = (): boolean => sessionStorage.getItem(here) === null
const isComeBackTo = (): boolean => {
  const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return how?.type === 'back_forward'
}

/** Listens on the whole document, so that the page underneath may change freely. */
export const listenForExit = (): void => {
  if (isComeBackTo() && isLeftBehind()) {
    // Blank at once; what the page is about to do finds all it looks for, and is left with it.
    document.documentElement.hidden = true
    return location.replace(neutralSite)
  }
  sessionStorage.setItem(here, '')
  let presses: number[] = []
  let isAlone = false
  const other = (): void => {
    presses = []
    isAlone = false
  }
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('[data-exit]')
    if (link === null || link === undefined) return
    event.preventDefault()
    leaveNow()
  })
  // Shift with a letter, a wheel or a press of the mouse is somebody who writes or chooses.
  document.addEventListener('keydown', ({ key, repeat, altKey, ctrlKey, metaKey }) => {
    if (key !== 'Shift' || altKey || ctrlKey || metaKey) other()
    else if (!repeat) isAlone = true
  })
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return
    isAlone = false
    const now = Date.now()
    presses = [...presses, now].filter((at) => now - at < within)
    if (presses.length >= 3) leaveNow()
  })
  for (const kind of ['wheel', 'pointerdown']) document.addEventListener(kind, other)
  // A page restored by the back button must not show what was left behind.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isLeftBehind()) leaveNow()
    else if (persisted) location.reload()
  })
}
