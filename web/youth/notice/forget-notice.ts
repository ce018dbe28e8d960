/** Nothing of a notice stays in the browser when the visit is over or the page is left. */

/** Where the place in the line lies for as long as its notice is on; see `back-to-turn.ts`. */
export const turnCache = 'turn'

/** Never throws: what a browser does not let us forget, it shows nobody. On the way into a talk, so short. */
export const forgetNotice = async (): Promise<void> => {
  try {
    await caches.delete(turnCache)
    const registration = await navigator.serviceWorker.getRegistration('/')
    await (await registration?.pushManager?.getSubscription())?.unsubscribe()
    // It stays for whoever has chosen to have help and the plan on this phone.
    if (!(await caches.has('offline'))) await registration?.unregister()
  } catch {
    // No workers here, or none that this page may ask about.
  }
}
