/** A notice by the browser when it is one's turn: told to the clinic with the visit, and taken back with it. */
import { noticesForYouth } from '../../../shared/contract/later/notices.ts'
import { languageOf } from '../../../shared/languages.ts'
import { client } from '../../data/client.ts'
import { subscribe } from '../../data/notices/subscribe.ts'
import { words } from '../language.ts'
import { key } from '../visit/visit-store.ts'
import { keepInTab, readInTab } from '../visit/tab-storage.ts'
import { keepTurn } from '../../worker/turn.ts'
import { forgetNotice } from './forget-notice.ts'

const api = client(noticesForYouth, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

/** The key by which the browser knows us, where the county sends notices. */
export const noticeKey = async (): Promise<string | undefined> => (await api.noticeKey()).key

/** The page in the language that is read now. */
export const pageNow = (): string => languageOf(words().lang).path

const name = 'notice'
export const noticeIsOn = (): boolean => readInTab<boolean>(name) === true

/** `word`: all that will stand in it. */
export const startNotice = async (
  ours: string,
  word: string,
): Promise<'on' | 'denied' | 'failed'> => {
  const mine = key.value
  try {
    const to = await subscribe('/', ours, word, pageNow())
    if (to === 'denied' || mine === undefined) return 'denied'
    await api.askNotice({ visit: mine.visit, to })
    await keepTurn(mine)
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
    const registration = await navigator.serviceWorker.getRegistration('/')
    for (const shown of (await registration?.getNotifications()) ?? []) shown.close()
  }
  document.addEventListener('visibilitychange', () => void takeAway().catch(() => undefined))
}
