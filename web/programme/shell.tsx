/** The frame of every page of the programme: quick exit and urgent help never leave the screen. */
import type { ComponentChildren } from 'preact'
import { CrisisButton } from '../ui/crisis/crisis.tsx'
import { QuickExit } from '../ui/quick-exit/quick-exit.tsx'
import { Icon } from '../ui/icons/icons.tsx'
import { takeFocus } from '../ui/take-focus.ts'
import { languages } from '../../shared/languages.ts'
import { ToPlan } from './plan/crisis-with-plan.tsx'
import { session } from './session.ts'
import { useLanguage, words } from './programme-words.ts'
import { go, place, type Place } from './route.ts'

const Top = () => {
  const { crisis, leave } = words()
  return (
    <header class="top">
      <QuickExit text={{ leave }} />
      <CrisisButton text={crisis}>{session.value !== undefined && <ToPlan />}</CrisisButton>
    </header>
  )
}

const tabs = [
  ['overview', '#'],
  ['thread', '#skriv'],
  ['curve', '#kurva'],
  ['mine', '#mitt'],
] as const satisfies readonly (readonly [Place['at'], `#${string}`])[]

const Tabs = () => {
  const { nav } = words()
  const here = place().at
  return (
    <nav class="programme-tabs" aria-label={nav.label}>
      {tabs.map(([name, to]) => (
        <a key={name} href={to} aria-current={here === name ? 'page' : undefined}>
          {nav[name]}
        </a>
      ))}
    </nav>
  )
}

const spoken = languages.filter(({ reaches }) => reaches === 'all')

const Languages = () => (
  <nav class="row languages" aria-label={words().languages}>
    {spoken.map(({ lang, name }) => (
      <button
        key={lang}
        type="button"
        class="button plain"
        lang={lang}
        aria-pressed={lang === document.documentElement.lang}
        onClick={() => void useLanguage(lang)}
      >
        {name}
      </button>
    ))}
  </nav>
)

interface PageProps {
  title: string
  /** Changes when the page is another one: the heading then gets the focus. */
  name: string
  /** A way back to the overview, on pages below it. */
  back?: boolean
  children: ComponentChildren
}

export const Page = ({ title, name, back = false, children }: PageProps) => {
  return (
    <>
      <Top />
      {session.value !== undefined && <Tabs />}
      <main class="page stack wide programme">
        <div class="stack tight">
          {back && (
            <button type="button" class="button plain to-back" onClick={() => go('#')}>
              <Icon name="back" />
              {words().back}
            </button>
          )}
          <h1 key={name} ref={takeFocus} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {/* Whoever is not in yet finds their language before what they cannot read. */}
        {session.value === undefined && <Languages />}
        {children}
        {session.value !== undefined && <Languages />}
      </main>
    </>
  )
}

/** "Vem ser det här?" on every form. */
export const WhoSees = ({ children }: { children: ComponentChildren }) => (
  <details class="who-sees">
    <summary>{words().whoSees.title}</summary>
    <p class="quiet">{children}</p>
  </details>
)
