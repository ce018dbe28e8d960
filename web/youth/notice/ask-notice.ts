/** A notice by the browser: asked for only after a press, told to the clinic with the visit, and taken back with it. */
import { noticesForYouth } from '../../../shared/contract/later/notices.ts'
import { client } from '../../data/client.ts'
import { key } from '../visit/visit-store.ts'
import { keepInTab, readInTab } from '../visit/tab-storage.ts'
import { forgetNotice } from './forget-notice.ts'

const api = client(noticesForYouth, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

/** Safari on iPhone and iPad shows notices only for a page on the home screen. */
export const canNotice = (): 'yes' | 'home-screen' | 'none' => {
  if ('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)
    return 'yes'
  return 'standalone' in navigator ? 'home-screen' : 'none'
}

/** The key by which the browser knows us, where the county sends notices. */
export const noticeKey = async (): Promise<string | undefined> => (await api.noticeKey()).key

const name = 'notice'
export const noticeIsOn = (): boolean => readInTab<boolean>(name) === true

/** `word`: all that will stand in it. Called from a press, or the browser does not ask. */
export const startNotice = async (
  ours: string,
  word: string,
): Promise<'on' | 'denied' | 'failed'> => {
  const { visit = '' } = key.value ?? {}
  try {
    if ((await Notification.requestPermission()) !== 'granted') return 'denied'
    await navigator.serviceWorker.register(`/worker.js?${encodeURIComponent(word)}`)
    const { pushManager } = await navigator.serviceWorker.ready
    // One of an earlier visit may know another key of ours, and a browser refuses to change it.
    await (await pushManager.getSubscription())?.unsubscribe()
    const { endpoint } = await pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: ours,
    })
    await api.askNotice({ visit, to: { endpoint, key: ours } })
    keepInTab(name, true)
    return 'on'
  } catch {
    await forgetNotice()
    return 'failed'
  }
}

export const stopNotice = async (): Promise<void> => {
  const { visit = '' } = key.value ?? {}
  keepInTab(name, undefined)
  // Where the browser has forgotten it, what the clinic still knows reaches nobody.
  await Promise.allSettled([forgetNotice(), api.askNotice({ visit })])
}

/** A notice that has been seen to is taken away. */
export const followNotice = (): void => {
  const takeAway = async () => {
    if (document.visibilityState !== 'visible' || !noticeIsOn()) return
    const registration = await navigator.serviceWorker.getRegistration()
    for (const shown of (await registration?.getNotifications()) ?? []) shown.close()
  }
  document.addEventListener('visibilitychange', () => void takeAway().catch(() => undefined))
}
