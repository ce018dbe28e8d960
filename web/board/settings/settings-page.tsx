/** What a county changes itself: accounts and places of one's own unit, for an admin; texts and values, for a coordinator. */
import { NoticeList } from '../../staff/notices/notice-list.tsx'
import { settingsText as text } from '../../text/settings/sv.ts'
import { BoardHead } from '../board-head.tsx'
import type { AccountsStore } from './accounts-store.ts'
import { AccountsPart } from './accounts-part.tsx'
import { FilePart } from './file-part.tsx'
import type { SettingsStore } from './settings-store.ts'
import { PlacesPart, ValuesPart } from './values-part.tsx'
import './settings.css'

interface Props {
  /** Absent for whoever is no admin. */
  accounts: AccountsStore | undefined
  places: SettingsStore | undefined
  /** Absent for whoever is no coordinator. */
  settings: SettingsStore | undefined
}

export const SettingsPage = ({ accounts, places, settings }: Props) => {
  const unit = accounts?.seen.value?.unit
  return (
    <main class="board stack settings" id="main">
      <BoardHead title={text.title} who={text.who} />
      {accounts !== undefined && <AccountsPart store={accounts} />}
      {places !== undefined && unit !== undefined && <PlacesPart store={places} unit={unit} />}
      {settings !== undefined && <ValuesPart store={settings} />}
      {settings !== undefined && <FilePart store={settings} />}
      <NoticeList />
    </main>
  )
}
