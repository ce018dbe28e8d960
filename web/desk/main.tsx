/** Entry of the counsellor's desk: sign in first, then everything starts once. */
import { render } from 'preact'
import { Gate } from '../staff/sign-in/sign-in-gate.tsx'
import { resumeSignIn } from '../staff/sign-in/sign-in.ts'
import { readySound } from '../staff/sound.ts'
import { signedIn } from '../staff/sign-in/sign-in.ts'
import { staffText } from '../text/staff/sv.ts'
import { keepAlarms } from './attention-signals.ts'
import { DeskPage } from './desk-page.tsx'
import { keepProcedures } from './safety/record-closed-procedures.ts'
import { listenKeys } from './keyboard/listen-to-keys.ts'
import { keepReadyCheck } from './line/ready-check.ts'
import { openWorkplace, WorkplaceContext, type Workplace } from './desk-store.ts'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../staff/staff.css'
import './desk.css'
import './talk/talk.css'

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
