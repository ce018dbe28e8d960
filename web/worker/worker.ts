/**
 * What wakes when a notice comes and no page is in view, and what answers for a start page that somebody has put by.
 * It is told nothing but that somebody has left, and says nothing: one word, which the page gave it in its address, a
 * grey picture, and the way to the page that it is about. Whatever is asked of an API or the live channel passes it by.
 */
import { languages } from '../../shared/languages.ts'
import { endNotice } from '../data/notices/unsubscribe.ts'
import { fileOrOffline, offlineCache, pageOrOffline } from './offline-page.ts'
import { keptTurn, turnCache } from './turn.ts'
import type { Clients } from './worker-types.ts'

declare const clients: Clients
declare const registration: ServiceWorkerRegistration

/** What stands in it, and the page in the language of whoever asked. */
const [word = '', page = '/'] = location.search.slice(1).split('&').map(decodeURIComponent)
const tag = 'turn'

const openPages = () => clients.matchAll({ type: 'window', includeUncontrolled: true })
const isYouths = ({ url }: { url: string }): boolean =>
  languages.some(({ path }) => path === new URL(url).pathname)

interface Leads {
  /** The page that whoever is told will want. */
  to: string
  isThere: (open: { url: string }) => boolean
}
/** By the place of this worker: one for one's turn, one for what lies under a code, one for the programme. */
const leads: Readonly<Record<string, Leads>> = {
  '/kod/': {
    to: `${page}#kod`,
    isThere: (open) => isYouths(open) && new URL(open.url).hash.startsWith('#kod'),
  },
  '/program/': { to: '/program/', isThere: ({ url }) => new URL(url).pathname === '/program/' },
}
const { to, isThere } = leads[new URL(registration.scope).pathname] ?? {
  // The place in the line is found again there, or the start page; see web/youth/notice/back-to-turn.ts.
  to: `${page}#kod/tur`,
  isThere: isYouths,
}

/** Browsers take the right away from whoever is woken and shows nothing, so it is shown first in any case. */
const show = async (): Promise<void> => {
  await registration.showNotification(word, { tag, icon: '/icon.png', badge: '/icon.png' })
  const pages = await openPages()
  const isInView = pages.some((open) => isThere(open) && open.visibilityState === 'visible')
  if (isInView) for (const shown of await registration.getNotifications({ tag })) shown.close()
}

const goBack = async (): Promise<void> => {
  const waiting = (await openPages()).find(isThere)
  await (waiting === undefined ? clients.openWindow(to) : waiting.focus())
}

// The page that asked for it can tell it of leaving without asking the browser for it first.
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('push', (event) => event.waitUntil(show()))
addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(goBack())
})
const isOfTurn = new URL(registration.scope).pathname === '/'
const forgetTurn = async (): Promise<void> => {
  await caches.delete(turnCache)
  await endNotice(registration, () => caches.has(offlineCache))
}
addEventListener('message', (event) => {
  if (isOfTurn && event.data === 'leave') event.waitUntil(forgetTurn())
})
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || search !== '') return
  // Whoever opens any page again after an evening: what was left of it goes.
  if (isOfTurn && request.mode === 'navigate')
    event.waitUntil(keptTurn(forgetTurn).catch(() => undefined))
  if (request.mode === 'navigate' && (isYouths(request) || pathname === '/program/'))
    event.respondWith(pageOrOffline(request, (done) => event.waitUntil(done)))
  else if (pathname.startsWith('/assets/')) event.respondWith(fileOrOffline(request))
})
