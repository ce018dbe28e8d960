/** A known youth's own page: who has read, what stands, whom to close out, and what is shared. */
import { useEffect, useState } from 'preact/hooks'
import { mineApi, type Mine, type Reading } from '../../shared/api/mine.ts'
import type { SignedNote } from '../../shared/api/journal.ts'
import { client } from '../lib/client.ts'
import { Notice } from '../parts/notice.tsx'
import { eidReturned } from './eid-return.ts'
import { goToEid, proveReturned } from './eid-way.ts'
import type { KnownText } from './known-text.ts'
import { knownWords, loadKnownWords } from './known-words.ts'
import { words } from './language.ts'
import { Page } from './shell.tsx'

/** The provider's word lives in this page's memory: closing the tab ends the sign-in. */
let word: string | undefined
const api = client(mineApi, {
  authorization: () => (word === undefined ? undefined : `Patient ${word}`),
})

export const MineKnown = () => {
  const { lang } = words()
  useEffect(() => void loadKnownWords(lang), [lang])
  const text = knownWords()
  return text === undefined ? null : <Body text={text} />
}

const whenOf = (at: number): string =>
  new Intl.DateTimeFormat(words().chat.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(at)

const Body = ({ text }: { text: KnownText }) => {
  const { mine: t } = text
  const [mine, setMine] = useState<Mine | undefined>(undefined)
  const [notes, setNotes] = useState<readonly SignedNote[] | undefined>(undefined)
  const [state, setState] = useState<'start' | 'busy' | 'failed' | 'none'>('start')
  const load = async () => {
    setState('busy')
    try {
      setMine(await api.mine())
      setState('start')
    } catch {
      setState('none')
    }
  }
  useEffect(() => {
    if (eidReturned.peek() === undefined) return
    setState('busy')
    proveReturned().then(
      (proved) => {
        word = proved?.word
        if (word === undefined) setState('start')
        else void load()
      },
      () => setState('failed'),
    )
  }, [])
  const signIn = () => {
    setState('busy')
    goToEid('mine').then(
      (went) => !went && setState('failed'),
      () => setState('failed'),
    )
  }
  const act = (deed: () => Promise<unknown>) => () =>
    void deed().then(load, () => setState('failed'))
  if (mine === undefined)
    return (
      <Page title={t.title} name="mine">
        <p class="lead">{t.lead}</p>
        {state === 'busy' && <p role="status">{text.busy}</p>}
        {(state === 'failed' || state === 'none') && (
          <Notice kind="waiting" alert>
            <p>{state === 'none' ? t.nobody : t.failed}</p>
          </Notice>
        )}
        <button type="button" class="button full" disabled={state === 'busy'} onClick={signIn}>
          {t.signIn}
        </button>
      </Page>
    )
  const isBlocked = mine.blocked.length > 0
  const keeper = mine.employer
  return (
    <Page title={t.title} name="mine-known">
      {state === 'failed' && (
        <Notice kind="waiting" alert>
          <p>{t.failed}</p>
        </Notice>
      )}
      <p class="lead">{t.hello(mine.firstName, keeper)}</p>
      <section class="stack tight" aria-labelledby="readings">
        <h2 id="readings">{t.readings}</h2>
        <ul class="stack tight">
          {mine.readings.map((reading, at) => (
            <li key={at}>{lineOf(reading, t)}</li>
          ))}
        </ul>
      </section>
      <section class="stack tight" aria-labelledby="journal">
        <h2 id="journal">{t.journal}</h2>
        {notes === undefined ? (
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              void api.myJournal({}).then(
                (read) => setNotes(read.notes),
                () => setState('failed'),
              )
            }
          >
            {t.readJournal}
          </button>
        ) : (
          notes.map((note) => (
            <article key={note.note} class="stack tight">
              <h3>{whenOf(note.at)}</h3>
              <p>{note.parts.reason}</p>
              <p>{note.parts.assessment}</p>
              <p>{note.parts.action}</p>
              {note.why !== undefined && <p class="quiet small">{t.corrected(note.why)}</p>}
            </article>
          ))
        )}
      </section>
      <section class="stack tight" aria-labelledby="block">
        <h2 id="block">{t.block}</h2>
        <p>{isBlocked ? t.isBlocked(keeper) : t.blockAbout(keeper)}</p>
        <button
          type="button"
          class="button quiet"
          onClick={act(() =>
            isBlocked
              ? api.unblock({ unit: mine.blocked[0]?.unit ?? '' })
              : api.block({ unit: mine.keeper }),
          )}
        >
          {isBlocked ? t.unblock : t.doBlock}
        </button>
      </section>
      {mine.consents.length > 0 && (
        <section class="stack tight" aria-labelledby="consents">
          <h2 id="consents">{t.consents}</h2>
          {mine.consents.map(({ unit, employer, until, revoked }) => (
            <p key={unit}>
              {revoked ? t.revoked(employer) : t.shares(employer, whenOf(until))}{' '}
              {!revoked && (
                <button
                  type="button"
                  class="button plain small"
                  onClick={act(() => api.revoke({ unit }))}
                >
                  {t.revoke}
                </button>
              )}
            </p>
          ))}
        </section>
      )}
    </Page>
  )
}

const lineOf = (
  { at, role, employer, action, resource, reason }: Reading,
  t: KnownText['mine'],
) => {
  const who = role === 'patient' ? t.you : t.roles[role === 'admin' ? 'admin' : 'staff']
  const why = reason === undefined ? '' : ` ${t.reasons[reason]}`
  const what = `${t.actions[action] ?? action} ${t.resources[resource] ?? resource}`
  return `${whenOf(at)}: ${who}${role === 'patient' ? '' : ` (${employer})`}. ${what}.${why}`
}
