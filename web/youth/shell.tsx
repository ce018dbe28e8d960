/** The frame of every page: quick exit and urgent help never leave the screen. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { CrisisButton } from '../ui/crisis/crisis.tsx'
import { QuickExit } from '../ui/quick-exit/quick-exit.tsx'
import { doorLanguages } from '../ui/door-languages.ts'
import { changeLanguage, words } from './language.ts'

export const Top = () => {
  const { door, crisis } = words()
  return (
    <header class="top">
      <QuickExit text={door} />
      <CrisisButton text={{ ...crisis, title: door.urgent }} />
    </header>
  )
}

const Languages = () => (
  <nav class="row languages" aria-label={words().door.languagesTitle}>
    {doorLanguages.map(({ lang, name }) => (
      <button
        key={lang}
        type="button"
        class="button plain"
        lang={lang}
        aria-pressed={lang === words().lang}
        onClick={() => void changeLanguage(lang)}
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
  children: ComponentChildren
}

export const Page = ({ title, name, children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [name])
  return (
    <>
      <Top />
      <main class="page stack wide">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
        <Languages />
      </main>
    </>
  )
}

/** "Vem ser det här?" on every form. */
export const WhoSees = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <details class="who-sees">
    <summary>{title}</summary>
    <p class="quiet">{children}</p>
  </details>
)
