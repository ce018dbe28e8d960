/** Entry of the coordinator's pages: sign in first, then the board as it is and the week to plan. */
import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { signal } from '@preact/signals'
import { anyDraft } from '../data/draft-storage.ts'
import { lazyComponent } from '../data/lazy-part.ts'
import { guardLeaving } from '../ui/leave-page.ts'
import { Gate } from '../staff/sign-in/sign-in-gate.tsx'
import { roles } from '../staff/sign-in/roles.ts'
import { resumeSignIn, signedIn } from '../staff/sign-in/sign-in.ts'
import { planText } from '../text/plan/sv.ts'
import { reportText } from '../text/report/sv.ts'
import { staffText } from '../text/staff/sv.ts'
import { settingsText } from '../text/settings/sv.ts'
import { wallStaffText } from '../text/board-wall/sv.ts'
import { openBoard, type BoardStore } from './today/board-store.ts'
import { BoardPage } from './today/board-page.tsx'
import { openPlan, type PlanStore } from './plan/plan-store.ts'
import { PlanPage } from './plan/plan-page.tsx'
import { openReport, type ReportStore } from './report/report-store.ts'
import { openBoardSafety, type BoardSafetyStore } from './safety/board-safety-store.ts'
import { type AccountsStore, openAccounts } from './settings/accounts-store.ts'
import { openSettings, openUnitPlaces, type SettingsStore } from './settings/settings-store.ts'
import { openWall, type WallStore } from './wall/wall-store.ts'
import { WeekPage } from './week/week-page.tsx'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../staff/staff.css'
import '../staff/board.css'

let feed: BoardStore | undefined
let safety: BoardSafetyStore | undefined
let plan: PlanStore | undefined
let report: ReportStore | undefined
let wall: WallStore | undefined
let accounts: AccountsStore | undefined
let places: SettingsStore | undefined
let settings: SettingsStore | undefined

const planHash = '#planera'
const weekHash = '#passen'
const reportHash = '#rapport'
const wallHash = '#ideer'
const settingsHash = '#installningar'
const hash = signal(location.hash)
addEventListener('hashchange', () => {
  hash.value = location.hash
  scrollTo(0, 0)
})

const tabs = [
  ['#nu', planText.tabs.now],
  [weekHash, planText.tabs.calendar],
  [planHash, planText.tabs.plan],
  [reportHash, reportText.tab],
  [wallHash, wallStaffText.tab],
  [settingsHash, settingsText.tab],
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

const loadingPage = (words: string) => () => (
  <main class="board stack" id="main">
    <p role="status">{words}</p>
  </main>
)

const ReportPage = lazyComponent(
  async () => (await import('./report/report-page.tsx')).ReportPage,
  loadingPage(reportText.loading),
)
const WallPage = lazyComponent(
  async () => (await import('./wall/wall-page.tsx')).WallPage,
  loadingPage(wallStaffText.loading),
)
const SettingsPage = lazyComponent(
  async () => (await import('./settings/settings-page.tsx')).SettingsPage,
  loadingPage(settingsText.loading),
)

/** Asked for by whoever answers for it: accounts and places of a unit by its admins, the county's by coordinators. */
const Settings = () => {
  const isAdmin = roles().includes('admin')
  const isCoordinator = roles().includes('coordinator')
  return (
    <SettingsPage
      accounts={isAdmin ? (accounts ??= openAccounts()) : undefined}
      places={isAdmin ? (places ??= openUnitPlaces()) : undefined}
      settings={isCoordinator ? (settings ??= openSettings()) : undefined}
    />
  )
}

/** The week is the same on both pages of it, and so is a change that is not saved yet. */
const Planning = ({ desk, at }: { desk: PlanStore; at: string }) => {
  useEffect(() => {
    if (desk.plan.peek() === undefined) void desk.load()
  }, [desk])
  return at === planHash ? <PlanPage desk={desk} /> : <WeekPage desk={desk} />
}

/** The board is asked for by whoever runs the county, and by nobody who only reads. */
const Coordinating = ({ at }: { at: string }) => {
  feed ??= openBoard()
  safety ??= openBoardSafety()
  plan ??= openPlan()
  return (
    <>
      <Tabs at={at} />
      {at === '#nu' && <BoardPage feed={feed} safety={safety} />}
      {at === reportHash && <ReportPage store={(report ??= openReport())} />}
      {at === wallHash && <WallPage store={(wall ??= openWall())} />}
      {at === settingsHash && <Settings />}
      {(at === planHash || at === weekHash) && <Planning desk={plan} at={at} />}
    </>
  )
}

/** Those who come for one page each: whoever only reads, answers what youths propose, or answers for accounts. */
const OnePage = ({ is }: { is: OnlyFor }) => {
  if (is === 'admin') return <Settings />
  return is === 'reader' ? (
    <ReportPage store={(report ??= openReport())} />
  ) : (
    <WallPage store={(wall ??= openWall())} />
  )
}

const onePages = ['reader', 'youth-developer', 'admin'] as const
type OnlyFor = (typeof onePages)[number]
/** Which pages there are is decided once, by the sign-in they were opened with. */
let only: OnlyFor | 'none' | undefined

const onlyFor = (): typeof only => {
  const mine = roles()
  if (mine.includes('coordinator')) return 'none'
  return onePages.find((one) => mine.includes(one)) ?? 'none'
}

const names = {
  reader: reportText.who,
  'youth-developer': wallStaffText.who,
  admin: settingsText.who,
  none: staffText.for.coordinator,
} as const

const Page = () => {
  if (signedIn.value.at === 'in') only ??= onlyFor()
  const at = tabs.find(([to]) => to === hash.value)?.[0] ?? '#nu'
  const begun = [feed?.board, report?.report, wall?.wall, accounts?.seen, settings?.seen].some(
    (one) => one?.value !== undefined,
  )
  return (
    <Gate who={names[only ?? 'none']} begun={begun}>
      {only !== undefined && (only === 'none' ? <Coordinating at={at} /> : <OnePage is={only} />)}
    </Gate>
  )
}

const root = document.getElementById('app')
if (root !== null) {
  render(<Page />, root)
  guardLeaving(() => anyDraft.value)
  void resumeSignIn()
}
