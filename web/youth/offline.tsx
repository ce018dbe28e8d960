/** Nothing is lost while the network is away, and the page says so. */
import { Notice } from '../ui/notice/notice.tsx'
import { words } from './language.ts'
import { contact } from './visit/visit-store.ts'

/** `kept`: what is kept meanwhile, where the page does not say it anyway. */
export const Offline = ({ kept }: { kept?: string }) =>
  contact.value === 'offline' ? (
    <Notice kind="waiting" icon="offline">
      <p>
        {words().visit.offline} {kept}
      </p>
    </Notice>
  ) : null
