/**
 * A notice by the browser, for one thing at a time: each has a place of its own in the browser, and so an address
 * that tells nobody, not even us, that it is the same phone as another. Asked for after a press, or the browser does
 * not ask.
 */

import type { NoticePlace } from './unsubscribe.ts'

export interface NoticeTo {
  endpoint: string
  key: string
}

/** Safari on iPhone and iPad shows notices only for a page on the home screen. */
export const canNotice = (): 'yes' | 'home-screen' | 'none' => {
  if ('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)
    return 'yes'
  return 'standalone' in navigator ? 'home-screen' : 'none'
}

/** Its word and the page it leads to stand in its address: it can ask nobody. */
const workerOf = (word: string, page: string): string =>
  `/worker.js?${encodeURIComponent(word)}&${encodeURIComponent(page)}`

/** The worker of a place, once it works. */
export const startWorker = async (
  scope: NoticePlace,
  word: string,
  page: string,
): Promise<ServiceWorkerRegistration> => {
  const registration = await navigator.serviceWorker.register(workerOf(word, page), { scope })
  const coming = registration.active ?? registration.waiting ?? registration.installing
  if (coming !== null && coming.state !== 'activated')
    await new Promise<void>((done) => {
      coming.addEventListener('statechange', () => coming.state === 'activated' && done())
    })
  return registration
}

/** Where the browser takes it in. Throws when it does not; `denied`: somebody has said no. */
export const subscribe = async (
  scope: NoticePlace,
  ours: string,
  word: string,
  page: string,
): Promise<NoticeTo | 'denied'> => {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  const { pushManager } = await startWorker(scope, word, page)
  const known = await pushManager.getSubscription()
  // One of before may know another key of ours, and a browser refuses to change it.
  if (scope === '/') await known?.unsubscribe()
  const wanted = { userVisibleOnly: true, applicationServerKey: ours }
  const { endpoint } = await pushManager.subscribe(wanted).catch(async () => {
    await known?.unsubscribe()
    return pushManager.subscribe(wanted)
  })
  return { endpoint, key: ours }
}
