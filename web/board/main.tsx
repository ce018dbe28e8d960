/** Entry of the coordinator's pages: sign in first, then the board as it is and the week to plan. */
import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { signal } from '@preact/signals'
import { Gate } from '../staff/sign-in/sign-in-gate.tsx'
import { resumeSignIn, signedIn } from '../staff/sign-in/sign-in.ts'
import { planText } from '../text/plan/sv.ts'
import { staffText } from '../text/staff/sv.ts'
import { openBoard, type BoardStore } from './today/board-store.ts'
import { BoardPage } from './today/board-page.tsx'
import { openPlan, type PlanStore } from './plan/plan-store.ts'
import { PlanPage } from './plan/plan-page.tsx'
import { openBoardSafety, type BoardSafetyStore } from './safety/board-safety-store.ts'
import { WeekPage } from './week/week-page.tsx'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../staff/staff.css'
import '../staff/board.css'

let feed: BoardStore | undefined
let safety: BoardSafetyStore | undefined
let plan: PlanStore | undefined

const planHash = '#planera'
const weekHash = '#passen'
const hash = signal(location.hash)
addEventListener('hashchange', () => (hash.value = location.hash))

const tabs = [
  ['#nu', planText.tabs.now],
  [weekHash, planText.tabs.calendar],
  [planHash, planText.tabs.plan],
] as const
export type BoardTab = (typeof tabs)[number][0]

const Tabs = ({ at }: { at: string }) => (
  <nav class="staff-tabs" aria-label={planText.tabs.label}>
    {tabs.map(([to, words]) => (
      <a key={to} href={to} aria-current={to === at ? 'page' : undefined}>
        {words}
      </a>
    ))}
  </nav>
)

/** The week is the same on both pages of it, and so is a change that is not saved yet. */
const Planning = ({ desk, at }: { desk: PlanStore; at: string }) => {
  useEffect(() => {
    if (desk.plan.peek() === undefined) void desk.load()
  }, [desk])
  return at === planHash ? <PlanPage desk={desk} /> : <WeekPage desk={desk} />
}

const Page = () => {
  if (signedIn.value.at === 'in') {
    feed ??= openBoard()
    safety ??= openBoardSafety()
    plan ??= openPlan()
  }
  const at = tabs.find(([to]) => to === hash.value)?.[0] ?? '#nu'
  return (
    <Gate who={staffText.for.coordinator} begun={feed?.board.value !== undefined}>
      {feed === undefined || safety === undefined || plan === undefined ? null : (
        <>
          <Tabs at={at} />
          {at === '#nu' ? (
            <BoardPage feed={feed} safety={safety} />
          ) : (
            <Planning desk={plan} at={at} />
          )}
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
