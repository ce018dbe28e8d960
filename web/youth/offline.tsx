/** Nothing is lost while the network is away, and the page says so. */
import { Notice } from '../ui/notice/notice.tsx'
import { words } from './language.ts'
import { contact } from './visit/visit-store.ts'

export const Offline = () =>
  contact.value === 'offline' ? (
    <Notice kind="waiting" icon="offline">
      <p>{words().visit.offline}</p>
    </Notice>
  ) : null
