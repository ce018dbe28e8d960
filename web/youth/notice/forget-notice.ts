/** Nothing of a notice of one's turn stays in the browser when somebody chooses so. */
import { unsubscribe } from '../../data/notices/unsubscribe.ts'
import { offlineCache } from '../../worker/offline-page.ts'
import { turnCache } from '../../worker/turn.ts'

/** Never throws. The worker stays for whoever has chosen to have help and the plan on this phone. */
export const forgetNotice = async (): Promise<void> => {
  await caches.delete(turnCache).catch(() => undefined)
  await unsubscribe('/', () => caches.has(offlineCache))
}
