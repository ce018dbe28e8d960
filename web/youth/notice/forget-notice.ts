/** Nothing of a notice stays in the browser when the visit is over or the page is left. */
import { unsubscribe } from '../../data/notices/subscribe.ts'

/** Where the place in the line lies for as long as its notice is on; see `come-back.ts`. */
export const turnCache = 'turn'

/** Never throws. The worker stays for whoever has chosen to have help and the plan on this phone. */
export const forgetNotice = async (): Promise<void> => {
  try {
    await caches.delete(turnCache)
    await unsubscribe('turn', await caches.has('offline'))
  } catch {
    // Nothing may be kept here, and so nothing is.
  }
}
