/** Nothing is lost while the network is away, and the page says so; of words only where there are any. */
import { Notice } from '../ui/notice/notice.tsx'
import { words } from './language.ts'
import { talk } from './talk/talk-store.ts'
import { contact } from './visit/visit-store.ts'

export const Offline = () => {
  const { offline, talk: text } = words().visit
  return contact.value === 'offline' ? (
    <Notice kind="waiting" icon="offline">
      <p>
        {offline} {talk.value && text.kept}
      </p>
    </Notice>
  ) : null
}
