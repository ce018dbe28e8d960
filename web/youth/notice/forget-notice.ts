/** Nothing of a notice stays in the browser when the visit is over or the page is left. */

/** Never throws: what a browser does not let us forget, it shows nobody. */
export const forgetNotice = async (): Promise<void> => {
  try {
    const registration = await navigator.serviceWorker.getRegistration()
    const asked = await registration?.pushManager?.getSubscription()
    // It stays for whoever has chosen to have help and the plan on this phone.
    const stays = await caches.has('offline')
    await Promise.all([asked?.unsubscribe(), stays || registration?.unregister()])
  } catch {
    // No workers here, or none that this page may ask about.
  }
}
