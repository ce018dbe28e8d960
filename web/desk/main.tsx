/** Entry of the counsellor's desk: sign in first, then everything starts once. */
import { render } from 'preact'
import { lazyComponent } from '../data/lazy-part.ts'
import { Gate } from '../staff/sign-in/sign-in-gate.tsx'
import { resumeSignIn } from '../staff/sign-in/sign-in.ts'
import { guardLeaving } from '../ui/leave-page.ts'
import { readySound } from '../staff/sound.ts'
import { signedIn } from '../staff/sign-in/sign-in.ts'
import { staffText } from '../text/staff/sv.ts'
import { trainingText } from '../text/training/sv.ts'
import { keepAlarms } from './attention/keep-alarms.ts'
import { DeskPage } from './desk-page.tsx'
import { keepProcedures } from './safety/record-closed-procedures.ts'
import { followFront } from '../ui/video-stage/window-in-use.ts'
import { losesByLeaving } from './leave-desk.ts'
import { listenKeys } from './keyboard/listen-to-keys.ts'
import { keepReadyCheck } from './line/ready-check.ts'
import { openDeskStore, DeskStoreContext, type DeskStore } from './desk-store.ts'
import { trainingPlace } from './training/training-store.ts'
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
  guardLeaving(() => losesByLeaving(opened.desk))
  readySound()
  followFront('desk')
  return opened
}

/** The same desk over a county that is played: chosen by the address, so that nobody slips from one to the other. */
const isTraining = location.hash === trainingPlace
addEventListener('hashchange', () => {
  if (location.hash === trainingPlace && !isTraining) location.reload()
})
const TrainingRoom = lazyComponent(
  async () => (await import('./training/training-room.tsx')).TrainingRoom,
  () => <p role="status">{trainingText.loading}</p>,
)

const Page = () => {
  if (signedIn.value.at === 'in') deskStore ??= begin()
  const desk = (
    <Gate who={staffText.for.counsellor} begun={deskStore?.desk.state.value !== undefined}>
      <DeskPage />
    </Gate>
  )
  return (
    <DeskStoreContext.Provider value={deskStore}>
      {isTraining ? <TrainingRoom>{desk}</TrainingRoom> : desk}
    </DeskStoreContext.Provider>
  )
}

const root = document.getElementById('app')
if (root !== null) {
  render(<Page />, root)
  if (!isTraining) void resumeSignIn()
}
