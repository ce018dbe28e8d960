/**
 * What wakes when a notice comes and no page is in view, and what answers for a start page that somebody has put by.
 * It is told nothing and says nothing: one word, which the page gave it in its address, a grey picture, and the way
 * back to the page that waits. Whatever is asked of an API or the live channel passes it by.
 */
import { languages } from '../../shared/languages.ts'
import { fileOrOffline, pageOrOffline } from './offline-page.ts'
import type { Clients } from './worker-types.ts'

declare const clients: Clients
declare const registration: ServiceWorkerRegistration

const word = decodeURIComponent(location.search.slice(1))
const tag = 'turn'

const openPages = () => clients.matchAll({ type: 'window', includeUncontrolled: true })
const isYouths = ({ url }: { url: string }): boolean =>
  languages.some(({ path }) => path === new URL(url).pathname)

/** Browsers take the right away from whoever is woken and shows nothing, so it is shown first in any case. */
const show = async (): Promise<void> => {
  await registration.showNotification(word, { tag, icon: '/icon.png', badge: '/icon.png' })
  const pages = await openPages()
  const isInView = pages.some((page) => isYouths(page) && page.visibilityState === 'visible')
  if (isInView) for (const shown of await registration.getNotifications({ tag })) shown.close()
}

const goBack = async (): Promise<void> => {
  const waiting = (await openPages()).find(isYouths)
  await (waiting === undefined ? clients.openWindow('/') : waiting.focus())
}

addEventListener('push', (event) => event.waitUntil(show()))
addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(goBack())
})
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || search !== '') return
  if (request.mode === 'navigate' && isYouths(request))
    event.respondWith(pageOrOffline(request, (done) => event.waitUntil(done)))
  else if (pathname.startsWith('/assets/')) event.respondWith(fileOrOffline(request))
})
