/** What a county changes itself: the accounts of one's own unit, for whoever answers for them. */
import { NoticeList } from '../../staff/notices/notice-list.tsx'
import { settingsText as text } from '../../text/settings/sv.ts'
import { BoardHead } from '../board-head.tsx'
import type { AccountsStore } from './accounts-store.ts'
import { AccountsPart } from './accounts-part.tsx'
import './settings.css'

interface Props {
  /** Absent for whoever is no admin. */
  accounts: AccountsStore | undefined
}

export const SettingsPage = ({ accounts }: Props) => (
  <main class="board stack settings" id="main">
    <BoardHead title={text.title} who={text.who} />
    {accounts !== undefined && <AccountsPart store={accounts} />}
    <NoticeList />
  </main>
)
