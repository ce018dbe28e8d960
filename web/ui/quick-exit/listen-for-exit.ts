/**
 * Quick exit (U4): by the link, or Shift three times. The link alone works without this script;
 * with it the page goes blank at once and the tab forgets.
 */

const within = 1_500

const leaveNow = (): void => {
  const address = document.querySelector<HTMLAnchorElement>('[data-exit]')?.href ?? 'about:blank'
  // Microphone and camera first: a page that is left may live on until the next one answers.
  dispatchEvent(new Event('leaving'))
  document.body.replaceChildren()
  document.title = ''
  try {
    sessionStorage.clear()
  } finally {
    location.replace(address)
  }
}

/** Listens on the whole document, so that the page underneath may change freely. */
export const listenForExit = (): void => {
  let presses: number[] = []
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('[data-exit]')
    if (link === null || link === undefined) return
    event.preventDefault()
    leaveNow()
  })
  document.addEventListener('keydown', (event) => {
    if (event.repeat) return
    const now = Date.now()
    presses = event.key === 'Shift' ? [...presses, now].filter((at) => now - at < within) : []
    if (presses.length >= 3) leaveNow()
  })
  // A page restored by the back button must not show what was left behind.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
}
