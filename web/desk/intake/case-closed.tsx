/** A referral whose consent has been taken back: what has stopped, who is told what, and how it may go on. */
import type { IntakeRow } from '../../../shared/contract/intake/intake.ts'
import { onceId } from '../../data/random-id.ts'
import { tell } from '../../staff/notices/notices.ts'
import { intakeText } from '../../text/desk-intake/sv.ts'
import { JudgeForm } from './consent-forms.tsx'
import type { IntakeStore } from './intake-store.ts'

const { stopped: text } = intakeText

export const StoppedCase = ({ store, row }: { store: IntakeStore; row: IntakeRow }) => {
  const { intake, rev, takenBack } = row
  const again = async (whose: 'youth' | 'guardians') => {
    const asked = { intake, rev, once: onceId(), whose, said: 'yes' } as const
    const done = await store.act(() => store.api.recordConsent(asked))
    if (done !== undefined) tell('good', done.outcome === 'resumed' ? text.resumed : text.noted)
  }
  return (
    <div class="stack intake-case">
      <section class="card stack tight">
        <h2>{text.title}</h2>
        {takenBack.length === 0 && <p>{text.judged}</p>}
        {takenBack.map((whose) => (
          <p key={whose}>{text.by[whose]}</p>
        ))}
        <h3>{text.what}</h3>
        <ul>
          {text.whats.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <h3>{text.who}</h3>
        <ul>
          {text.whos.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section class="card stack tight">
        <h3>{text.again}</h3>
        <p class="small quiet">{text.againAbout}</p>
        <div class="row">
          {takenBack.map((whose) => (
            <button
              type="button"
              key={whose}
              class="button small"
              onClick={() => void again(whose)}
            >
              {text.yes[whose]}
            </button>
          ))}
        </div>
      </section>
      {!takenBack.includes('youth') && <JudgeForm store={store} row={row} isAsked={false} />}
    </div>
  )
}
