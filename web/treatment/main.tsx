/** Entry of the therapist's and the programme admin's pages: sign in first. */
import { render } from 'preact'
import { anyDraft } from '../data/draft-storage.ts'
import { lazyComponent } from '../data/lazy-part.ts'
import { Gate } from '../staff/sign-in/sign-in-gate.tsx'
import { NoticeList } from '../staff/notices/notice-list.tsx'
import { guardLeaving } from '../ui/leave-page.ts'
import { resumeSignIn } from '../staff/sign-in/sign-in.ts'
import { SignOut } from '../staff/sign-out.tsx'
import { reviewText } from '../text/access-log/sv.ts'
import { staffText } from '../text/staff/sv.ts'
import { therapistText as text } from '../text/treatment/sv.ts'
import { AdminPage } from './admin/admin-page.tsx'
import { roles } from '../staff/sign-in/roles.ts'
import { SignedIn } from '../staff/staff-pages.tsx'
import { EnrolPage } from './enrol/enrol-page.tsx'
import { unseenEmergencyOpenings, watchEmergencyOpenings } from './log/unreviewed-count.ts'
import { ParticipantPage } from './participant/participant-page.tsx'
import { place } from './route.ts'
import { WorklistPage } from './worklist/worklist-page.tsx'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../ui/choice/choice.css'
import '../staff/staff.css'
import '../staff/board.css'
import './treatment.css'

const coming = () => (
  <main class="board stack" id="main">
    <p role="status">{staffText.asking.loading}</p>
  </main>
)
/** Only those who answer for the access log fetch its page. */
const LogPage = lazyComponent(async () => (await import('./log/log-page.tsx')).LogPage, coming)
const ManualPage = lazyComponent(
  async () => (await import('./manual/manual-page.tsx')).ManualPage,
  coming,
)

let begun = false

const Tabs = () => {
  const here = place().at
  const mine = roles()
  const tabs = [
    ...(mine.includes('therapist')
      ? ([
          ['#', text.tabs.list, here === 'list' || here === 'participant'],
          ['#skriv-in', text.tabs.enrol, here === 'enrol'],
        ] as const)
      : []),
    ...(mine.includes('admin')
      ? ([
          ['#oversikt', text.tabs.admin, here === 'admin'],
          ['#logg', reviewText.tab(unseenEmergencyOpenings.value), here === 'log'],
        ] as const)
      : []),
    ['#handbok', text.tabs.manual, here === 'manual'] as const,
  ]
  return (
    <nav class="staff-tabs" aria-label={text.tabs.label}>
      {tabs.map(([to, label, isHere]) => (
        <a key={to} href={to} aria-current={isHere ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

const Here = () => {
  const here = place()
  if (here.at === 'log') return <LogPage />
  if (here.at === 'manual') return <ManualPage />
  const isOnlyAdmin = !roles().includes('therapist')
  if (here.at === 'admin' || isOnlyAdmin) return <AdminPage />
  if (here.at === 'enrol') return <EnrolPage />
  return here.at === 'participant' ? (
    <ParticipantPage key={here.participant} {...here} />
  ) : (
    <WorklistPage />
  )
}

const Page = () => {
  begun ||= roles().length > 0
  return (
    <Gate who={text.who} begun={begun}>
      <header class="staff-top">
        <Tabs />
        <div class="staff-out">
          <SignedIn />
          <SignOut />
        </div>
      </header>
      <Here />
      <NoticeList />
    </Gate>
  )
}

const root = document.getElementById('app')
if (root !== null) {
  render(<Page />, root)
  watchEmergencyOpenings()
  guardLeaving(() => anyDraft.value)
  void resumeSignIn()
}
