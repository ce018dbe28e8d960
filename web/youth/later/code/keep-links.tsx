/** Puts the links of a talk under a return code, an old one or a new: another day they can be stopped. */
import { useEffect, useState } from 'preact/hooks'
import { referralsForYouth } from '../../../../shared/contract/later/referral.ts'
import { client, Problem } from '../../../data/client.ts'
import { CodeWordsField } from '../../../ui/field/code-words-field.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { CodeCard } from './code-card.tsx'
import { opened, openWith, underCode } from './code-session.ts'
import { troubleOf, TroubleNotice, type Trouble } from '../later-failure.tsx'
import { laterWords, loadLaterWords } from '../later-words.ts'
import { words } from '../../language.ts'
import { key } from '../../visit/visit-store.ts'
import '../later.css'

const api = client(referralsForYouth, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

export const KeepLinks = ({ visit }: { visit: string }) => {
  const { lang } = words()
  useEffect(() => void loadLaterWords(lang), [lang])
  const text = laterWords()
  const [way, setWay] = useState<'choose' | 'old'>('choose')
  const [written, setWritten] = useState('')
  const [state, setState] = useState<'still' | 'keeping' | 'kept'>('still')
  const [fault, setFault] = useState('')
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  if (text === undefined) return <p role="status">{words().visit.loading}</p>
  const { links: t, code } = text
  const keep = async (first?: () => Promise<void>) => {
    if (state === 'keeping') return
    setState('keeping')
    setFault('')
    setTrouble(undefined)
    try {
      await first?.()
      await underCode(() => api.keepLinks({ visit, ticket: opened.value?.ticket ?? '' }))
      setState('kept')
    } catch (problem) {
      setState('still')
      // What was pasted is never cut: with more than a code around it, it is no code.
      const isWrong =
        problem instanceof Problem && ['not-found', 'bad-input'].includes(problem.code)
      if (isWrong) setFault(code.wrong)
      else setTrouble(troubleOf(problem, false))
    }
  }
  const keepUnderOld = () => void keep(() => openWith(written))
  if (state === 'kept')
    return (
      <div class="stack">
        <Notice kind="good">
          <p>{t.kept}</p>
        </Notice>
        <CodeCard />
      </div>
    )
  return (
    <div class="stack tight">
      <h3>{t.keepTitle}</h3>
      <p class="small">{t.keepAbout}</p>
      <TroubleNotice trouble={trouble} />
      {opened.value === undefined && way === 'old' ? (
        <form
          class="stack tight"
          onSubmit={(event) => {
            event.preventDefault()
            keepUnderOld()
          }}
        >
          <CodeWordsField
            label={code.label}
            error={fault}
            value={written}
            onInput={setWritten}
            onEnter={keepUnderOld}
          />
          <button type="submit" class="button" aria-disabled={state === 'keeping'}>
            {t.keep}
          </button>
        </form>
      ) : (
        <div class="row">
          <button
            type="button"
            class="button small"
            aria-disabled={state === 'keeping'}
            onClick={() => void keep()}
          >
            {opened.value === undefined ? t.newCode : t.underOpen}
          </button>
          {opened.value === undefined && (
            <button type="button" class="button quiet small" onClick={() => setWay('old')}>
              {t.haveCode}
            </button>
          )}
        </div>
      )}
      <p class="quiet small" role="status">
        {state === 'keeping' ? t.keeping : ''}
      </p>
    </div>
  )
}
