/** Becoming known: told plainly, proved elsewhere, and said once more here. No is always an answer. */
import { useEffect, useState } from 'preact/hooks'
import { Notice } from '../../ui/notice/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { eidReturned } from '../../data/eid/eid-return.ts'
import { goToEid } from '../../data/eid/go-to-eid.ts'
import { identity, nonceOfVisit, proveReturned } from './identity-calls.ts'
import type { IdentifiedText } from '../../text/identified/type.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { act, contact } from '../visit/visit-store.ts'

type Step =
  | { at: 'told' }
  | { at: 'leaving' }
  | { at: 'proving' }
  | { at: 'sure'; word: string; name: string }
  | { at: 'saying' }
  | { at: 'failed'; why: 'eid' | 'none' | 'visit' | 'unanswered' }

interface Props {
  now: VisitInTalk
  onClose: () => void
  text: IdentifiedText
}

export const BecomeIdentified = ({ now, onClose, text }: Props) => {
  const [step, setStep] = useState<Step>(
    eidReturned.peek() === undefined ? { at: 'told' } : { at: 'proving' },
  )
  const { firstName, employer } = now.with
  useEffect(() => {
    if (step.at !== 'proving') return
    proveReturned().then(
      (proved) =>
        setStep(
          proved === undefined
            ? { at: 'told' }
            : { at: 'sure', word: proved.word, name: `${proved.firstName} ${proved.lastName}` },
        ),
      () => setStep({ at: 'failed', why: 'eid' }),
    )
  }, [])
  const leave = async () => {
    setStep({ at: 'leaving' })
    try {
      const went = await goToEid('visit', () => nonceOfVisit(now.visit))
      if (!went) setStep({ at: 'failed', why: 'none' })
    } catch {
      setStep({ at: 'failed', why: 'eid' })
    }
  }
  const sayWho = async (word: string) => {
    setStep({ at: 'saying' })
    const said = await act((mine) => identity.becomeIdentified({ ...mine, word, understood: true }))
    if (said) onClose()
    else setStep({ at: 'failed', why: contact.peek() === 'offline' ? 'unanswered' : 'visit' })
  }
  const isBusy = step.at === 'leaving' || step.at === 'proving' || step.at === 'saying'
  return (
    <Panel title={text.title} close={text.stay} onClose={onClose}>
      {step.at === 'failed' && (
        <Notice kind="waiting" alert>
          <p>{text.failed[step.why]}</p>
        </Notice>
      )}
      {isBusy && <p role="status">{text.busy}</p>}
      {(step.at === 'told' || step.at === 'failed' || step.at === 'leaving') && (
        <>
          <p class="lead">{text.lead}</p>
          <h3>{text.changesTitle}</h3>
          <ul class="stack tight">
            {text.changes(firstName, employer).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p class="quiet small">{text.history}</p>
          <button type="button" class="button full" disabled={isBusy} onClick={() => void leave()}>
            {text.go}
          </button>
          <button type="button" class="button quiet full" onClick={onClose}>
            {text.no}
          </button>
        </>
      )}
      {step.at === 'sure' && (
        <>
          <p class="lead">{text.sure(step.name, employer)}</p>
          <p>{text.sureAbout(firstName)}</p>
          <button type="button" class="button full" onClick={() => void sayWho(step.word)}>
            {text.yes}
          </button>
          <button type="button" class="button quiet full" onClick={onClose}>
            {text.no}
          </button>
        </>
      )}
    </Panel>
  )
}
