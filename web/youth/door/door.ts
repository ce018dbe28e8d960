/** The start page's small script: the quick exit, the live door, and the chat only when asked for. */
import '../../ui/blocked-storage.ts'
import type { Door } from '../../../shared/contract/visit/door.ts'
import type { Channel } from '../../../shared/ids.ts'
import { openingInWords, whoIsHere } from '../../../shared/rules/opening/opening-words.ts'
import { waitInWords } from '../../../shared/rules/line/wait-words.ts'
import { listenForExit } from '../../ui/quick-exit/listen-for-exit.ts'
import type { ChatFiles, DoorWords } from './door-page.ts'

const { body } = document
const refreshEvery = 30_000

const one = (selector: string): HTMLElement | null => document.querySelector(selector)

const words = JSON.parse(body.dataset['words']!) as DoorWords

/** A sentence that the style sheet hides while its words are empty. */
const put = (name: string, said: string): void => {
  one(`[data-${name}]`)!.dataset[name] = said
  one(`[data-${name}-when]`)!.textContent = said
}

const show = (door: Door): void => {
  const { now, open, opens, wait, channels, full, expected } = door
  const inWords = (at: number | undefined): string =>
    at === undefined ? '' : openingInWords(at, now, words.time.days)
  body.dataset['door'] = open ? 'open' : 'closed'
  body.dataset['here'] = whoIsHere(door)
  body.dataset['held'] = full?.why ?? ''
  body.dataset['because'] = full?.reason ?? ''
  put('next', inWords(full?.until ?? full?.opens))
  body.toggleAttribute('data-full', open && !channels.includes('chat'))
  for (const way of document.querySelectorAll<HTMLElement>('[data-channel]'))
    way.hidden = !channels.includes(way.dataset['channel'] as Channel)
  // The hour of whoever is to come stands before it.
  put('wait', wait === undefined ? '' : waitInWords({ ...wait, comes: undefined }, words.time))
  put('opens', inWords(opens))
  one('[data-expected]')!.textContent = inWords(expected)
}

const refresh = async (): Promise<void> => {
  if (document.visibilityState === 'hidden' || one('#door')!.hidden) return
  // Without an answer the page goes on showing what the server wrote into it.
  const answer = await fetch('/api/youth/door', { credentials: 'omit' }).catch(() => undefined)
  if (answer?.ok === true) show((await answer.json()) as Door)
}

const { chat, styles, beside, beyond, plan, later } = JSON.parse(
  body.dataset['files']!,
) as ChatFiles

const linkTo = (rel: string, hrefs: readonly string[]): void => {
  for (const href of hrefs)
    if (one(`link[rel="${rel}"][href="${href}"]`) === null)
      document.head.append(Object.assign(document.createElement('link'), { rel, href }))
}

/** What the page at this address needs beside the chat: found one in another, each would cost a round trip. */
const neededAt = (hash: string): readonly string[] => {
  if (hash === '#plan') return [...beside, ...plan]
  return /^#(brev|boka|kod|mitt)/.test(hash) ? [...beside, ...beyond] : beside
}

let failures = 0
/**
 * The one way to the chat: whoever asks again tries again. Some browsers keep a failed import for good,
 * and only a new page asks once more; it is left for nothing but one that will come.
 */
const fetchChat = async (): Promise<void> => {
  linkTo('stylesheet', styles)
  linkTo('modulepreload', [chat, ...neededAt(location.hash)])
  try {
    const module = (await import(/* @vite-ignore */ chat)) as { openChat: () => Promise<void> }
    await module.openChat()
  } catch (problem) {
    if (failures++ === 0) throw problem
    const page = await fetch(location.pathname, { cache: 'no-store', credentials: 'omit' })
    if (!page.ok) throw problem
    location.reload()
  }
}

let loading = false
const openChat = async (): Promise<void> => {
  if (loading) return
  loading = true
  const pressed = one(`.start[href="${location.hash}"]`) ?? one('[data-start]')!
  const label = pressed.querySelector('span')!
  const before = label.textContent
  const failed = one('.start-failed')!
  failed.hidden = true
  label.textContent = words.loading
  try {
    await fetchChat()
  } catch {
    failed.hidden = false
    failed.textContent = words.failed
    // Where the thumb is.
    pressed.after(failed)
    loading = false
  }
  label.textContent = before
}

// What the e-identification brought back, put by before the address is cleaned; see web/data/eid/eid-return.ts.
if (/[?&]state=/.test(location.search)) {
  sessionStorage.setItem('eid-came', location.search)
  history.replaceState(null, '', `${location.pathname}#mitt`)
}
listenForExit()
body.dataset['ready'] = ''
setInterval(() => void refresh(), refreshEvery)
document.addEventListener('visibilitychange', () => void refresh())

const wanted = (): boolean =>
  /^#(prata|ring|bild|fortsatt|brev|boka|kod|plan|mitt|allt|ova)/.test(location.hash)
addEventListener('hashchange', () => {
  if (wanted()) void openChat()
})
// A second press on the same link changes no address.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null
  if (link?.getAttribute('href') === location.hash && wanted()) void openChat()
})
if (wanted() || sessionStorage.getItem('visit') !== null) void openChat()
else {
  void refresh()
  // Fetched when the phone has nothing better to do, so that a tap is answered at once.
  addEventListener('load', () => {
    setTimeout(() => {
      if (loading) return
      linkTo('modulepreload', [chat, ...beside])
      // Kept by the browser until the chat asks for them.
      for (const href of [...styles, ...later])
        void fetch(href, { credentials: 'omit' }).catch(() => undefined)
    }, 1_500)
  })
}
