/** Entry of the coordinator's pages: sign in first, then the board as it is and the week to plan. */
import { render } from 'preact'
import { signal } from '@preact/signals'
import { Gate } from '../staff/gate.tsx'
import { resumeSignIn, signedIn } from '../staff/sign-in.ts'
import { planText } from '../text/plan-sv.ts'
import { staffText } from '../text/staff-sv.ts'
import { feedBoard, type BoardFeed } from './board-feed.ts'
import { BoardPage } from './board-page.tsx'
import { PlanPage } from './plan-page.tsx'
import { safetyDesk, type SafetyDesk } from './safety-desk.ts'
import '../style/tokens.css'
import '../style/base.css'
import '../staff/staff.css'
import './board.css'

let feed: BoardFeed | undefined
let safety: SafetyDesk | undefined

const lookEvery = 30_000

const planHash = '#planera'
const hash = signal(location.hash)
addEventListener('hashchange', () => (hash.value = location.hash))

/** Asked for while the board is looked at; slower than the line, because it changes slower. */
const watchSafety = (): SafetyDesk => {
  const desk = safetyDesk()
  const look = () => {
    if (signedIn.peek().at === 'in' && document.visibilityState === 'visible') void desk.load()
  }
  look()
  setInterval(look, lookEvery)
  document.addEventListener('visibilitychange', look)
  return desk
}

const Tabs = ({ planning }: { planning: boolean }) => (
  <nav class="staff-tabs" aria-label={planText.tabs.label}>
    <a href="#nu" aria-current={planning ? undefined : 'page'}>
      {planText.tabs.now}
    </a>
    <a href={planHash} aria-current={planning ? 'page' : undefined}>
      {planText.tabs.plan}
    </a>
  </nav>
)

const Page = () => {
  if (signedIn.value.at === 'in') {
    feed ??= feedBoard()
    safety ??= watchSafety()
  }
  const planning = hash.value === planHash
  return (
    <Gate who={staffText.for.coordinator} begun={feed?.board.value !== undefined}>
      {feed === undefined || safety === undefined ? null : (
        <>
          <Tabs planning={planning} />
          {planning ? <PlanPage /> : <BoardPage feed={feed} safety={safety} />}
        </>
      )}
    </Gate>
  )
}

const root = document.getElementById('app')
if (root !== null) {
  render(<Page />, root)
  void resumeSignIn()
}
