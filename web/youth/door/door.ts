/** The start page's small script: the quick exit, the live door, and the chat only when asked for. */
import type { Door } from '../../../shared/contract/visit/youth.ts'
import type { Channel } from '../../../shared/ids.ts'
import { daysApart } from '../../../shared/rules/opening/days-apart.ts'
import { waitInWords } from '../../../shared/rules/line/wait-words.ts'
import { longDay, timeOfDay } from '../../data/format-times.ts'
import { listenForExit } from '../../ui/quick-exit/listen-for-exit.ts'

const { body } = document
const refreshEvery = 30_000

const one = (selector: string): HTMLElement | null => document.querySelector(selector)

/** "i dag 17:00" in the page's language and the county's time; today is the server's, not the phone's. */
const inWords = (at: number, now: number): string => {
  const lang = document.documentElement.lang
  const days = daysApart(now, at)
  const dayName =
    days < 2
      ? new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(days, 'day')
      : longDay(at, lang)
  return `${dayName} ${timeOfDay(at, lang)}`
}

const show = ({ now, open, opens, wait, channels, full }: Door): void => {
  body.dataset['door'] = open ? 'open' : 'closed'
  body.dataset['held'] = full?.why ?? ''
  body.dataset['because'] = full?.reason ?? ''
  const again = full?.until ?? full?.opens
  const next = again === undefined ? '' : inWords(again, now)
  one('[data-next]')!.dataset['next'] = next
  one('[data-next-when]')!.textContent = next
  body.toggleAttribute('data-full', open && !channels.includes('chat'))
  for (const way of document.querySelectorAll<HTMLElement>('[data-channel]'))
    way.hidden = !channels.includes(way.dataset['channel'] as Channel)
  const range = wait === undefined ? '' : waitInWords(wait, document.documentElement.lang)
  const when = opens === undefined ? '' : inWords(opens, now)
  one('[data-wait]')!.dataset['wait'] = range
  one('[data-range]')!.textContent = range
  one('[data-opens]')!.dataset['opens'] = when
  one('[data-when]')!.textContent = when
}

const refresh = async (): Promise<void> => {
  if (document.visibilityState === 'hidden' || one('#door')!.hidden) return
  // Without an answer the page goes on showing what the server wrote into it.
  const answer = await fetch('/api/youth/door', { credentials: 'omit' }).catch(() => undefined)
  if (answer?.ok === true) show((await answer.json()) as Door)
}

const addStyles = (): void => {
  for (const href of (body.dataset['styles'] ?? '').split(' ')) {
    const known = href === '' || one(`link[href="${href}"]`) !== null
    if (!known)
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href }),
      )
  }
}

let loading = false
const openChat = async (): Promise<void> => {
  if (loading) return
  loading = true
  const words = JSON.parse(body.dataset['words']!) as { loading: string; failed: string }
  const label = one(`.start[href="${location.hash}"] span`) ?? one('[data-start] span')!
  const before = label.textContent
  const failed = one('.start-failed')!
  failed.hidden = true
  label.textContent = words.loading
  try {
    addStyles()
    await import(/* @vite-ignore */ body.dataset['chat']!)
  } catch {
    failed.hidden = false
    failed.textContent = words.failed
    loading = false
  }
  label.textContent = before
}

// What the e-identification brought back, put by before the address is cleaned; see eid-return.ts.
if (/[?&]state=/.test(location.search)) {
  sessionStorage.setItem('eid-came', location.search)
  history.replaceState(null, '', `${location.pathname}#mitt`)
}
listenForExit()
body.dataset['ready'] = ''
void refresh()
setInterval(() => void refresh(), refreshEvery)
document.addEventListener('visibilitychange', () => void refresh())

const wanted = (): boolean =>
  /^#(prata|ring|bild|fortsatt|brev|boka|kod|plan|mitt)/.test(location.hash)
if (wanted() || sessionStorage.getItem('visit') !== null) void openChat()
else {
  addEventListener('hashchange', () => {
    if (wanted()) void openChat()
  })
  // Fetched when the phone has nothing better to do, so that a tap is answered at once.
  addEventListener('load', () => {
    const href = body.dataset['chat']!
    setTimeout(() => {
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
      )
    }, 1_500)
  })
}
