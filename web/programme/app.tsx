/** What the youth sees of the programme, decided by the session and the address and nothing else. */
import { IdleVeil } from '../ui/idle-veil.tsx'
import { CheckInPage } from './scales/check-in-page.tsx'
import { CurvePage } from './curve/curve-page.tsx'
import { EnterPage, ErasedPage } from './entry/enter-page.tsx'
import { KeptModulePage } from './modules/offline-module.tsx'
import { LetterPage } from './thread/letter-to-oneself-page.tsx'
import { MinePage } from './overview/own-choices-page.tsx'
import { ModulePage } from './modules/module-page.tsx'
import { OverviewPage } from './overview/overview-page.tsx'
import { ScalePage } from './scales/scale-page.tsx'
import { ended, session } from './session.ts'
import { StuckPage } from './line/stuck-page.tsx'
import { ThreadPage } from './thread/thread-page.tsx'
import { WelcomePage } from './entry/welcome-page.tsx'
import { PlanPage } from './plan/plan-page.tsx'
import { place } from './route.ts'
import { words } from './programme-words.ts'

const pages = {
  overview: OverviewPage,
  'check-in': CheckInPage,
  curve: CurvePage,
  thread: ThreadPage,
  stuck: StuckPage,
  letter: LetterPage,
  mine: MinePage,
  plan: PlanPage,
  welcome: WelcomePage,
  kept: KeptModulePage,
} as const

const Inside = () => {
  const here = place()
  if (here.at === 'module')
    return <ModulePage key={location.hash} module={here.module} part={here.part} />
  if (here.at === 'scale') return <ScalePage key={`${here.scale} ${here.occasion}`} {...here} />
  const Here = pages[here.at]
  return <Here />
}

export const App = () => {
  if (place().at === 'kept') return <KeptModulePage />
  if (session.value === undefined) return ended.value === 'erased' ? <ErasedPage /> : <EnterPage />
  return (
    <IdleVeil text={words().veil}>
      <Inside />
    </IdleVeil>
  )
}
