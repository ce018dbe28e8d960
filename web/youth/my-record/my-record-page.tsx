/** A known youth's own page: who has read, what stands, whom to close out, what is shared, and the way out. */
import { useEffect, useState } from 'preact/hooks'
import type { MyRecord } from '../../../shared/contract/records/my-record.ts'
import { careUnitsOf } from '../../../shared/county/care-units.ts'
import { Problem } from '../../data/client.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { ConsentForm } from '../consent/consent-form.tsx'
import { ConsentList } from '../consent/consent-list.tsx'
import { useServiceTexts } from '../consent/consent-names.ts'
import { eidReturned } from '../../data/eid/eid-return.ts'
import { goToEid } from '../../data/eid/go-to-eid.ts'
import { proveReturned } from '../identity/identity-calls.ts'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import type { IdentifiedText } from '../../text/identified/type.ts'
import { identifiedWords, loadIdentifiedWords } from '../identity/identified-words.ts'
import { words } from '../language.ts'
import { lazyComponent } from '../../data/lazy-part.ts'
import { OwnJournal } from './my-journal.tsx'
import { Readings } from './who-has-read.tsx'
import { left, mineCalls as api, signOut, word } from './my-session.ts'
import { Coming, Page } from '../shell.tsx'
import { Veil } from '../veil.tsx'
import { go, toStart } from '../route.ts'
import './my-record.css'

const OwnSips = lazyComponent(async () => (await import('../sip/own-sips.tsx')).OwnSips)

const BlockButton = ({ label, press }: { label: string; press: () => Promise<unknown> }) => (
  <p>
    <button type="button" class="button quiet" onClick={() => void press()}>
      {label}
    </button>
  </p>
)

export const MyRecordPage = () => {
  const { lang } = words()
  useEffect(() => void loadIdentifiedWords(lang), [lang])
  const text = identifiedWords()
  if (text === undefined) return <Coming />
  if (left.value !== undefined) return <SignedOut text={text} how={left.value} />
  return word.value === undefined ? <SignIn text={text} /> : <Own text={text} />
}

const SignedOut = ({ text: { mine: t }, how }: { text: IdentifiedText; how: 'out' | 'alone' }) => (
  <Page title={t.signedOutTitle} name="mine-out" topic={identifiedCatalogue}>
    <Notice kind={how === 'out' ? 'good' : 'waiting'} alert>
      <p>{how === 'out' ? t.signedOut : t.signOutFailed}</p>
    </Notice>
    <div class="stack tight">
      <button type="button" class="button full" onClick={toStart}>
        {words().visit.toStart}
      </button>
      <button type="button" class="button quiet full" onClick={() => (left.value = undefined)}>
        {t.signIn}
      </button>
    </div>
  </Page>
)

type Trouble = 'nobody' | 'failed' | 'offline' | 'over'
const troubleOf = (problem: unknown): Trouble => {
  const code = problem instanceof Problem ? problem.code : 'offline'
  return code === 'offline' ? 'offline' : code === 'not-found' ? 'over' : 'failed'
}

/** Why somebody stands before the sign-in again. */
let sentBack: Trouble | undefined

const SignIn = ({ text }: { text: IdentifiedText }) => {
  const { mine: t } = text
  const [state, setState] = useState<'still' | 'busy' | Trouble>(sentBack ?? 'still')
  sentBack = undefined
  useEffect(() => {
    if (eidReturned.peek() === undefined) return
    setState('busy')
    proveReturned().then(
      (proved) => {
        word.value = proved?.word
        if (proved === undefined) setState('still')
      },
      (problem: unknown) => setState(troubleOf(problem) === 'offline' ? 'offline' : 'failed'),
    )
  }, [])
  const signIn = () => {
    if (state === 'busy') return
    setState('busy')
    goToEid('mine').then(
      (went) => !went && setState('failed'),
      (problem: unknown) => setState(troubleOf(problem)),
    )
  }
  return (
    <Page title={t.title} name="mine" topic={identifiedCatalogue}>
      <p class="lead">{t.lead}</p>
      <p role="status">{state === 'busy' ? text.busy : ''}</p>
      {state !== 'still' && state !== 'busy' && (
        <Notice kind="waiting" alert>
          <p>{t[state]}</p>
        </Notice>
      )}
      <div class="stack tight">
        <button type="button" class="button full" aria-disabled={state === 'busy'} onClick={signIn}>
          {t.signIn}
        </button>
        <p class="quiet small">{t.signInAbout}</p>
      </div>
    </Page>
  )
}

const Own = ({ text }: { text: IdentifiedText }) => {
  const { mine: t, consent: c } = text
  const services = useServiceTexts()
  const [mine, setMine] = useState<MyRecord | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const [giving, setGiving] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const fail = (problem: unknown, first = false) => {
    const why = troubleOf(problem)
    if (why !== 'over') return setTrouble(why)
    sentBack = first ? 'nobody' : 'over'
    word.value = undefined
  }
  const load = async () => {
    try {
      setMine(await api.myRecord())
      setTrouble(undefined)
    } catch (problem) {
      fail(problem, mine === undefined)
    }
  }
  useEffect(() => void load(), [])
  /** True when it was done; the page then shows how it is. */
  const act = async (deed: () => Promise<unknown>): Promise<boolean> => {
    try {
      await deed()
      await load()
      return true
    } catch (problem) {
      // It may have been done, when the network brought it twice: how it is, is shown.
      if (problem instanceof Problem && problem.code === 'changed-meanwhile') await load()
      else fail(problem)
      return false
    }
  }
  const Trouble = () =>
    trouble === undefined ? null : (
      <Notice kind="waiting" alert>
        <p>{t[trouble]}</p>
        <button type="button" class="button quiet small" onClick={() => void load()}>
          {t.again}
        </button>
      </Notice>
    )
  const out = (
    <div class="stack tight no-print">
      <button
        type="button"
        class="button quiet full"
        aria-disabled={leaving}
        onClick={() => {
          if (leaving) return
          setLeaving(true)
          void signOut()
        }}
      >
        {leaving ? t.signingOut : t.signOut}
      </button>
      <p class="quiet small">{t.signOutAbout}</p>
    </div>
  )
  if (mine === undefined)
    return (
      <Page title={t.title} name="mine-known" topic={identifiedCatalogue}>
        <Trouble />
        {trouble === undefined && <p role="status">{text.busy}</p>}
        {out}
      </Page>
    )
  const { employer: keeper, keeper: unit } = mine
  const isBlocked = mine.blocked.some((one) => one.unit === unit)
  const within = careUnitsOf(unit)
  return (
    <Veil>
      <Page title={keeper} name="mine-known" topic={identifiedCatalogue}>
        <p class="lead">{t.hello(mine.firstName, keeper)}</p>
        <div class="stack tight no-print">
          <button type="button" class="button full" onClick={() => go('#allt')}>
            {t.about}
          </button>
        </div>
        {out}
        <Trouble />
        <Readings readings={mine.readings} t={t} />
        <section class="stack" aria-labelledby="consents">
          <h2 id="consents">{c.mine}</h2>
          <ConsentList
            consents={mine.consents}
            keeper={keeper}
            services={services}
            text={c}
            onRevoke={(consent) => act(() => api.revoke({ consent }))}
          />
          {giving ? (
            <div class="card stack">
              <h3>{c.title}</h3>
              <p>{c.lead}</p>
              <ConsentForm
                keeper={{ id: unit, name: keeper }}
                services={services}
                text={c}
                give={(ask) => api.consent(ask)}
                onNo={() => setGiving(false)}
                onDone={() => {
                  setGiving(false)
                  void load()
                }}
              />
            </div>
          ) : (
            <button type="button" class="button quiet no-print" onClick={() => setGiving(true)}>
              {c.give}
            </button>
          )}
        </section>
        <OwnSips word={() => word.value} />
        <OwnJournal
          t={t}
          read={async () => {
            try {
              return (await api.myJournal()).notes
            } catch (problem) {
              fail(problem)
              return undefined
            }
          }}
        />
        <section class="stack" aria-labelledby="block">
          <h2 id="block">{t.block}</h2>
          <p>{isBlocked ? t.isBlocked(keeper) : t.blockAbout(keeper)}</p>
          <BlockButton
            label={isBlocked ? t.unblock : t.doBlock}
            press={() => act(() => (isBlocked ? api.unblock({ unit }) : api.block({ unit })))}
          />
          {!isBlocked && within.length > 0 && <p>{t.blockWithinAbout}</p>}
          {!isBlocked &&
            within.map(({ id, role }) => {
              const shut = mine.blocked.some((one) => one.unit === id)
              return (
                <BlockButton
                  key={id}
                  label={t.blockWithin[role][shut ? 'open' : 'shut']}
                  press={() =>
                    act(() => (shut ? api.unblock({ unit: id }) : api.block({ unit: id })))
                  }
                />
              )
            })}
        </section>
        <section class="stack tight" aria-labelledby="erase">
          <h2 id="erase">{t.erase}</h2>
          {t.eraseAbout.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      </Page>
    </Veil>
  )
}
