/** The frame of every page: quick exit and urgent help never leave the screen. */
import type { ComponentChildren } from 'preact'
import { late } from '../data/lazy-part.ts'
import { CrisisButton } from '../ui/crisis/crisis.tsx'
import { Icon } from '../ui/icons/icons.tsx'
import { QuickExit } from '../ui/quick-exit/quick-exit.tsx'
import { takeFocus } from '../ui/take-focus.ts'
import { languages, type PageLanguage } from '../../shared/languages.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { StandIn } from './shown-instead.tsx'
import { answers } from './join/join-answers.ts'
import { changeLanguage, words } from './language.ts'
import { hash, isLater, toStart } from './route.ts'
import { contact, over, visit } from './visit/visit-store.ts'

interface TopProps {
  before?: ComponentChildren
  children?: ComponentChildren
}

export const Top = ({ before, children }: TopProps) => {
  const { door, crisis } = words()
  return (
    <header class="top">
      {before}
      <QuickExit text={door} />
      <CrisisButton text={crisis} age={answers.value.ageBand} />
      {children}
    </header>
  )
}

const WayHome = () => {
  const { visit: text } = words()
  if (!isLater(hash.value) && !over.value) return null
  return (
    <p class="progress">
      <button type="button" class="button plain" onClick={toStart}>
        <Icon name="back" />
        {visit.value?.state === 'waiting' ? text.waiting.title : text.toStart}
      </button>
    </p>
  )
}

/** Opened anew, everything is asked for again, also what the browser takes for failed for good; never left for no page. */
const openAnew = (): void =>
  void fetch('').then(
    ({ ok }) => ok && location.reload(),
    () => undefined,
  )

/** While a part is on its way; when it does not come, that is said. */
export const Coming = () => {
  const { visit: text } = words()
  const isLate = late.value > 0 || contact.value === 'offline'
  return (
    <>
      <Top />
      <main class="page stack">
        <WayHome />
        <p role="status">{isLate ? text.offline : text.loading}</p>
        {isLate && (
          <button type="button" class="button" onClick={openAnew}>
            {text.again}
          </button>
        )}
      </main>
    </>
  )
}

/** Those that go on from the start page, as far as it links to them: a stage need not show all. */
const spoken: readonly PageLanguage[] = languages.filter(
  ({ path, reaches }: PageLanguage) =>
    reaches !== 'door' && document.querySelector(`#door nav [href="${path}"]`) !== null,
)

const Languages = () => {
  const { lang: now, door, visit: text } = words()
  return (
    <nav class="row languages" aria-label={door.languagesTitle}>
      {spoken.map(({ lang, name }) => (
        <button
          key={lang}
          type="button"
          class="button plain"
          lang={lang}
          aria-pressed={lang === now}
          onClick={() => void changeLanguage(lang)}
        >
          {name}
        </button>
      ))}
      <p role="status">{late.value > 0 && contact.value === 'ok' && text.offline}</p>
    </nav>
  )
}

interface OnwardProps {
  children: ComponentChildren
  /** Absent where the button sends the form it stands in. */
  onPress?: () => void
  isBusy?: boolean
  /** What is missing before one can go on. */
  alert?: string | undefined
}

/** The one act of a page: within reach of the thumb, on a ground of its own below what is read. */
export const Onward = ({ children, onPress, isBusy = false, alert }: OnwardProps) => (
  <div class="onward">
    {alert !== undefined && <p role="alert">{alert}</p>}
    <button
      type={onPress === undefined ? 'submit' : 'button'}
      class="button full"
      aria-disabled={isBusy}
      onClick={onPress}
    >
      {children}
    </button>
  </div>
)

interface PageProps {
  title: string
  /** Changes when the page is another one: the heading then gets the focus. */
  name: string
  /** Whose words they are, where not every language has them. */
  topic?: Catalogue<unknown>
  children: ComponentChildren
}

const beginReading = (heading: HTMLElement | null): void => {
  // Whatever was scrolled to on the page before: the heading stands below the bar, and is where reading begins.
  if (heading !== null) scrollTo(0, 0)
  takeFocus(heading)
}

export const Page = ({ title, name, topic, children }: PageProps) => (
  <>
    <Top />
    <main class="page stack wide">
      <WayHome />
      <StandIn topic={topic}>
        <h1 key={name} ref={beginReading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </StandIn>
      <Languages />
    </main>
  </>
)

/** "Vem ser det här?" on every form. */
export const WhoSees = ({ children }: { children: ComponentChildren }) => (
  <details class="who-sees">
    <summary>{words().join.seeTitle}</summary>
    <p class="quiet">{children}</p>
  </details>
)
