/** A notice is taken back where it was asked for; apart from the asking, since whoever leaves waits for nothing. */
import { backoff } from '../backoff.ts'

/**
 * By what is told, each with a worker of its own: one's turn, what lies under a code, the programme. Where a notice
 * leads is known by it, since nothing stands in the notice itself.
 */
export type NoticePlace = '/' | '/kod/' | '/program/'

/** Away from a network a browser may not take it back. */
const tries = 4

/** Tried again until it is done; without its worker it reaches nobody in any case. */
export const endNotice = async (
  registration: ServiceWorkerRegistration,
  stays: () => Promise<boolean>,
): Promise<void> => {
  for (let n = 0; n < tries; n++)
    try {
      await (await registration.pushManager?.getSubscription())?.unsubscribe()
      break
    } catch {
      await new Promise((done) => setTimeout(done, backoff(n)))
    }
  if (!(await stays())) await registration.unregister()
}

/** Never throws: what a browser does not let us forget, it shows nobody. `stays`: whether the worker has more to do. */
export const unsubscribe = async (
  place: NoticePlace,
  stays: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<void> => {
  try {
    const registration = await navigator.serviceWorker.getRegistration(place)
    // Any other than the one asked for is that of the whole site.
    if (registration?.scope !== location.origin + place) return
    await endNotice(registration, stays)
  } catch {
    // No workers here, or none that this page may ask about.
  }
}
