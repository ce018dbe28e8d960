/** "Jag har kört fast": from the programme into the live line, telling no more than the youth wants. */
import { useState } from 'preact/hooks'
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import { onceId } from '../../data/random-id.ts'
import { CrisisList } from '../../ui/crisis/crisis.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { enterVisitFrom } from './enter-visit.ts'
import { TroubleNotice, useAct, useProgrammeQuery } from '../loading.tsx'
import { api, paid } from '../session.ts'
import { Page } from '../shell.tsx'
import { longDayAndTime } from '../../data/format-times.ts'
import { words } from '../programme-words.ts'

const choices = [
  'danger',
  'not-live',
  'selfharm',
  'violence',
  'distress',
  'talk',
] as const satisfies readonly Urgency[]

export const StuckPage = () => {
  const { stuck, crisis } = words()
  const overview = useProgrammeQuery(api.overview, 'stuck')
  const [nonce] = useState(onceId)
  const [urgency, setUrgency] = useState<(typeof choices)[number] | undefined>(undefined)
  const [share, setShare] = useState(false)
  const [shut, setShut] = useState<
    { outcome: 'closed' | 'full'; opens?: number | undefined } | undefined
  >()
  const { act, acting, trouble } = useAct()
  const join = () =>
    act(async () => {
      if (urgency === undefined) return
      const language = document.documentElement.lang === 'en' ? 'en' : 'sv'
      const answer = await paid((proof) => api.stuck({ proof, nonce, urgency, language, share }))
      if (answer.outcome === 'joined') enterVisitFrom(answer)
      else setShut(answer)
    })
  return (
    <Page title={stuck.title} name="stuck" back>
      <p class="lead">{stuck.lead}</p>
      <fieldset class="choices">
        <legend>{stuck.choose}</legend>
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="urgency"
              checked={urgency === choice}
              onChange={() => setUrgency(choice)}
            />
            <span>{stuck.urgency[choice]}</span>
          </label>
        ))}
      </fieldset>
      {urgency === 'danger' && (
        <div class="card urgent-card">
          <CrisisList text={crisis} />
        </div>
      )}
      {overview.data?.lineNote === true && (
        <label class="choice">
          <input
            type="checkbox"
            checked={share}
            onChange={({ currentTarget }) => setShare(currentTarget.checked)}
          />
          <span>
            {stuck.share}
            <span class="quiet small choice-hint">{stuck.shareLead}</span>
          </span>
        </label>
      )}
      <TroubleNotice trouble={trouble} />
      {shut !== undefined && (
        <Notice kind="waiting" alert>
          <p>
            {shut.outcome === 'full'
              ? stuck.full
              : stuck.closed(
                  shut.opens === undefined ? '…' : longDayAndTime(shut.opens, words().locale),
                )}
          </p>
          <a href="#skriv">{stuck.write}</a>
        </Notice>
      )}
      <button
        type="button"
        class="button full onward"
        aria-disabled={urgency === undefined || acting}
        onClick={() => void join()}
      >
        {stuck.go}
      </button>
    </Page>
  )
}
