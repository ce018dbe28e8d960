/** What the youth sees of the programme, decided by the session and the address and nothing else. */
import { IdleVeil } from '../parts/idle-veil.tsx'
import { CheckInPage } from './check-in-page.tsx'
import { CurvePage } from './curve-page.tsx'
import { EnterPage } from './enter-page.tsx'
import { LetterPage } from './letter-page.tsx'
import { MinePage } from './mine-page.tsx'
import { ModulePage } from './module-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import { ScalePage } from './scale-page.tsx'
import { session } from './session.ts'
import { StuckPage } from './stuck-page.tsx'
import { ThreadPage } from './thread-page.tsx'
import { WelcomePage } from './welcome-page.tsx'
import { place } from './where.ts'
import { words } from './words.ts'

const pages = {
  overview: OverviewPage,
  'check-in': CheckInPage,
  curve: CurvePage,
  thread: ThreadPage,
  stuck: StuckPage,
  letter: LetterPage,
  mine: MinePage,
  welcome: WelcomePage,
} as const

const Inside = () => {
  const here = place()
  if (here.at === 'module')
    return <ModulePage key={location.hash} module={here.module} part={here.part} />
  if (here.at === 'scale') return <ScalePage key={`${here.scale} ${here.occasion}`} {...here} />
  const Here = pages[here.at]
  return <Here />
}

export const App = () =>
  session.value === undefined ? (
    <EnterPage />
  ) : (
    <IdleVeil text={words().veil}>
      <Inside />
    </IdleVeil>
  )
