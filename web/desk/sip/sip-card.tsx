/** One plan at the desk: whose yes it rests on, what is next, what it says, and all that was done of it. */
import type { SipShown } from '../../../shared/contract/intake/sip-shapes.ts'
import { shortDateAndTime } from '../../data/format-times.ts'
import { printSheet } from '../../staff/print-sheet.ts'
import { sipText as text } from '../../text/desk-sip/sv.ts'
import { Answers, CloseSip, FollowUp, HandOut } from './sip-after.tsx'
import { CallForm } from './call-form.tsx'
import { SipConsent } from './sip-consent.tsx'
import { sheetId, SipSheet } from './sip-sheet.tsx'
import type { SipStore } from './sip-store.ts'
import { WriteSip } from './write-sip.tsx'

const History = ({ steps }: Pick<SipShown, 'steps'>) => (
  <section class="card stack tight" aria-labelledby="sip-history">
    <h3 id="sip-history">{text.history}</h3>
    <ol class="plain-list stack tight">
      {steps.map(({ kind, at, by = '', words }) => (
        <li key={`${kind} ${at}`}>
          <p>{text.step(text.steps[kind], by, shortDateAndTime(at, 'sv-SE'))}</p>
          {words !== undefined && <p class="intake-words small">{words}</p>}
        </li>
      ))}
    </ol>
  </section>
)

export const SipCard = ({ store, open }: { store: SipStore; open: SipShown }) => {
  const { state, person, age, wish, consent, parties, rev } = open
  /** What has been saved is begun anew, as another press. */
  const press = (form: string): string => `${form} ${rev}`
  const goesOn = consent.missing.length === 0 && state !== 'stopped' && state !== 'closed'
  const mayWrite = state !== 'stopped' && state !== 'closed'
  const mayCall = state === 'consented' || state === 'called' || state === 'followed-up'
  const isOut = state === 'handed-out' || state === 'followed-up'
  return (
    <div class="stack intake-case">
      <section class="card stack tight">
        <h2>{text.of(person.firstName, person.lastName, age)}</h2>
        <p>
          <strong>{text.states[state]}</strong>
        </p>
        {state === 'consented' && <p class="small">{text.callSoon}</p>}
        <dl class="intake-facts">
          <dt>{text.wish}</dt>
          <dd>{wish}</dd>
        </dl>
      </section>
      <SipConsent key={press('SipConsent')} store={store} open={open} />
      {goesOn && mayCall && <CallForm key={press('CallForm')} store={store} open={open} />}
      {mayWrite && <WriteSip key={press('WriteSip')} store={store} open={open} />}
      <SipSheet
        plan={open}
        name={`${person.firstName} ${person.lastName}`}
        parties={parties.flatMap(({ name, yes }) => (yes ? [name] : []))}
      />
      <p>
        <button type="button" class="button quiet small" onClick={() => printSheet(`#${sheetId}`)}>
          {text.hand.print}
        </button>
      </p>
      {goesOn && state === 'written' && (
        <HandOut key={press('HandOut')} store={store} open={open} />
      )}
      {state === 'handed-out' && <FollowUp key={press('FollowUp')} store={store} open={open} />}
      {(isOut || open.staff !== undefined) && <Answers open={open} />}
      <History steps={open.steps} />
      {state !== 'closed' && state !== 'wished' && (
        <CloseSip key={press('CloseSip')} store={store} open={open} />
      )}
    </div>
  )
}
