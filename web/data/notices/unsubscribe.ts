/** A notice is taken back where it was asked for; apart from the asking, since whoever leaves waits for nothing. */

/**
 * By what is told, each with a worker of its own: one's turn, what lies under a code, the programme. Where a notice
 * leads is known by it, since nothing stands in the notice itself.
 */
export type NoticePlace = '/' | '/kod/' | '/program/'

/** Never throws: what a browser does not let us forget, it shows nobody. `stays`: whether the worker has more to do. */
export const unsubscribe = async (
  place: NoticePlace,
  stays: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<void> => {
  try {
    const isKept = await stays()
    const registration = await navigator.serviceWorker.getRegistration(place)
    // Any other than the one asked for is that of the whole site.
    if (registration?.scope !== location.origin + place) return
    await (await registration.pushManager?.getSubscription())?.unsubscribe()
    if (!isKept) await registration.unregister()
  } catch {
    // No workers here, or none that this page may ask about.
  }
}
