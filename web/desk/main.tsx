/** Entry of the counsellor's desk: sign in first, then everything starts once. */
import { render } from 'preact'
import { Gate } from '../staff/sign-in/sign-in-gate.tsx'
import { resumeSignIn } from '../staff/sign-in/sign-in.ts'
import { readySound } from '../staff/sound.ts'
import { signedIn } from '../staff/sign-in/sign-in.ts'
import { staffText } from '../text/staff/sv.ts'
import { keepAlarms } from './attention/keep-alarms.ts'
import { DeskPage } from './desk-page.tsx'
import { keepProcedures } from './safety/record-closed-procedures.ts'
import { guardLeaving } from './leave-desk.ts'
import { listenKeys } from './keyboard/listen-to-keys.ts'
import { keepReadyCheck } from './line/ready-check.ts'
import { openDeskStore, DeskStoreContext, type DeskStore } from './desk-store.ts'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../staff/staff.css'
import './desk.css'
import './talk/talk.css'

let deskStore: DeskStore | undefined

const begin = (): DeskStore => {
  const opened = openDeskStore()
  keepAlarms(opened)
  keepProcedures(opened)
  keepReadyCheck(opened)
  listenKeys(opened)
  guardLeaving(opened.desk)
  readySound()
  return opened
}

const Page = () => {
  if (signedIn.value.at === 'in') deskStore ??= begin()
  return (
    <Gate who={staffText.for.counsellor} begun={deskStore?.desk.state.value !== undefined}>
      <DeskStoreContext.Provider value={deskStore}>
        <DeskPage />
      </DeskStoreContext.Provider>
    </Gate>
  )
}

const root = document.getElementById('app')
if (root !== null) {
  render(<Page />, root)
  void resumeSignIn()
}
