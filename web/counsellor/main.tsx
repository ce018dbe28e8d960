/** Entry of the counsellor's desk: sign in first, then everything starts once. */
import { render } from 'preact'
import { Gate } from '../staff/gate.tsx'
import { resumeSignIn } from '../staff/sign-in.ts'
import { readySound } from '../staff/sound.ts'
import { signedIn } from '../staff/sign-in.ts'
import { staffText } from '../text/staff-sv.ts'
import { keepAlarms } from './alarms.ts'
import { DeskPage } from './desk-page.tsx'
import { keepProcedures } from './keep-procedures.ts'
import { listenKeys } from './listen-keys.ts'
import { keepReadyCheck } from './ready-check.ts'
import { openWorkplace, WorkplaceContext, type Workplace } from './workplace.ts'
import '../style/tokens.css'
import '../style/base.css'
import '../staff/staff.css'
import './desk.css'
import './talk.css'

let workplace: Workplace | undefined

const begin = (): Workplace => {
  const opened = openWorkplace()
  keepAlarms(opened)
  keepProcedures(opened)
  keepReadyCheck(opened)
  listenKeys(opened)
  readySound()
  return opened
}

const Page = () => {
  if (signedIn.value.at === 'in') workplace ??= begin()
  return (
    <Gate who={staffText.for.counsellor} begun={workplace?.desk.state.value !== undefined}>
      <WorkplaceContext.Provider value={workplace}>
        <DeskPage />
      </WorkplaceContext.Provider>
    </Gate>
  )
}

const root = document.getElementById('app')
if (root !== null) {
  render(<Page />, root)
  void resumeSignIn()
}
