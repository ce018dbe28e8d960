/** The guest's page: one thing at a time, calm, and nothing of the youth on it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { GuestView } from '../../shared/contract/visit/guests.ts'
import { serverNow } from '../data/server-clock.ts'
import { lazyPart } from '../data/lazy-part.ts'
import { CrisisButton } from '../ui/crisis/crisis.tsx'
import { QuickExit } from '../ui/quick-exit/quick-exit.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { takeFocus } from '../ui/take-focus.ts'
import { timeOfDay } from '../data/format-times.ts'
import { changeLanguage, guestLanguages, words } from './guest-language.ts'
import { enter, leave, seat } from './guest-seat.ts'

const stage = lazyPart(async () => (await import('./guest-call-stage.tsx')).GuestStage)

const Page = ({ title, children }: { title: string; children: ComponentChildren }) => {
  const { page, crisis, lang } = words()
  return (
    <>
      <header class="top">
        <QuickExit text={crisis} />
        <CrisisButton text={crisis} />
      </header>
      <main class="page stack">
        <h1 key={title} ref={takeFocus} tabIndex={-1}>
          {title}
        </h1>
        {seat.offline.value && (
          <Notice kind="waiting">
            <p>{page.offline}</p>
          </Notice>
        )}
        {children}
        <nav class="row languages" aria-label={page.languages}>
          {guestLanguages.map((one) => (
            <button
              key={one.lang}
              type="button"
              class="button plain"
              lang={one.lang}
              dir={one.dir}
              aria-pressed={one.lang === lang}
              onClick={() => void changeLanguage(one.lang)}
            >
              {one.name}
            </button>
          ))}
        </nav>
      </main>
    </>
  )
}

const Invited = () => {
  const { page } = words()
  const entering = seat.phase.value === 'entering'
  useEffect(() => stage.fetch(), [])
  return (
    <Page title={page.invited}>
      <p class="lead">{page.invitedAbout}</p>
      <div class="card stack tight">
        <h2 class="small">{page.seeTitle}</h2>
        <p>{page.see}</p>
      </div>
      <button
        type="button"
        class="button full"
        aria-disabled={entering}
        onClick={() => void enter()}
      >
        {entering ? page.entering : page.enter}
      </button>
    </Page>
  )
}

const In = ({ view }: { view: GuestView }) => {
  const { page, names } = words()
  const { firstName, profession, employer, regime } = view.with
  const GuestStage = stage.part.value
  useEffect(() => stage.fetch(), [])
  useEffect(() => {
    const timer = setTimeout(leave, Math.max(0, view.until - serverNow()))
    return () => clearTimeout(timer)
  }, [view.until])
  return (
    <Page title={page.with(firstName, names.professions[profession].toLowerCase(), employer)}>
      <p>
        {/* Written alike in every language here, and some would have other digits. */}
        {page.until(timeOfDay(view.until, 'sv'))} {page.law[regime](employer)}
      </p>
      {view.medium === 'chat' ? (
        <Notice kind="waiting">
          <p>{page.waiting}</p>
        </Notice>
      ) : GuestStage === undefined ? (
        <p role="status">{page.entering}</p>
      ) : (
        <Sounding view={view} stage={GuestStage} />
      )}
      <details class="who-sees">
        <summary>{page.seeTitle}</summary>
        <p class="quiet">{page.see}</p>
      </details>
      <button type="button" class="button quiet" onClick={leave}>
        {page.leave}
      </button>
    </Page>
  )
}

interface SoundingProps {
  view: GuestView
  stage: NonNullable<typeof stage.part.value>
}

/** A guest whose sound fails is only out for now: the two go on, and trying again is one press. */
const Sounding = ({ view, stage: GuestStage }: SoundingProps) => {
  const { page } = words()
  const [out, setOut] = useState(false)
  if (!out) return <GuestStage view={view} onOut={() => setOut(true)} />
  return (
    <Notice kind="waiting">
      <p>
        <strong>{page.out}</strong>
      </p>
      <p>{page.outAbout}</p>
      <button type="button" class="button small" onClick={() => setOut(false)}>
        {page.again}
      </button>
    </Notice>
  )
}

export const GuestPage = () => {
  const { page } = words()
  const { phase, view } = seat
  if (view.value !== undefined) return <In view={view.value} />
  if (phase.value === 'asked' || phase.value === 'entering') return <Invited />
  const isClosed = phase.value === 'closed'
  return (
    <Page title={isClosed ? page.closed : page.nothing}>
      <p class="lead">{isClosed ? page.closedAbout : page.nothingAbout}</p>
    </Page>
  )
}
