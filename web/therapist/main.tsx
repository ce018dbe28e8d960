/** Entry of the therapist's and the programme admin's pages: sign in first. */
import { render } from 'preact'
import { Gate } from '../staff/gate.tsx'
import { NoticeList } from '../staff/notice-list.tsx'
import { resumeSignIn, signOut } from '../staff/sign-in.ts'
import { reviewText } from '../text/review-sv.ts'
import { therapistText as text } from '../text/therapist-sv.ts'
import { AdminPage } from './admin-page.tsx'
import { roles } from './api.ts'
import { EnrolPage } from './enrol-page.tsx'
import { unseenGlasses, watchGlasses } from './log-count.ts'
import { LogDoor } from './log-door.tsx'
import { ParticipantPage } from './participant-page.tsx'
import { place } from './where.ts'
import { WorklistPage } from './worklist-page.tsx'
import '../style/tokens.css'
import '../style/base.css'
import '../parts/choice.css'
import '../staff/staff.css'
import '../coordinator/board.css'
import './therapist.css'

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
          ['#logg', reviewText.tab(unseenGlasses.value), here === 'log'],
        ] as const)
      : []),
  ]
  return (
    <nav class="staff-tabs" aria-label={text.tabs.label}>
      {tabs.map(([to, label, isHere]) => (
        <a key={to} href={to} aria-current={isHere ? 'page' : undefined}>
          {label}
        </a>
      ))}
      <button type="button" class="button plain small" onClick={signOut}>
        {text.out}
      </button>
    </nav>
  )
}

const Here = () => {
  const here = place()
  if (here.at === 'log') return <LogDoor />
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
      <Tabs />
      <Here />
      <NoticeList />
    </Gate>
  )
}

const root = document.getElementById('app')
if (root !== null) {
  render(<Page />, root)
  watchGlasses()
  void resumeSignIn()
}
