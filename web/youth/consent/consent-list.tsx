/** What is shared and what was: each in the words it was given in, and over with one press. */
import { useState } from 'preact/hooks'
import type { ConsentShown } from '../../../shared/contract/records/consent.ts'
import type { ConsentText } from '../../text/consent/type.ts'
import { longDate } from '../../data/format-times.ts'
import { receiverName, type ServiceTexts } from './consent-names.ts'
import { Said } from './consent-receipt.tsx'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import { daysIn } from '../language.ts'

interface Props {
  consents: readonly ConsentShown[]
  keeper: string
  services: ServiceTexts
  text: ConsentText
  /** True when it is over. */
  onRevoke: (consent: string) => Promise<boolean>
}

export const ConsentList = ({ consents, keeper, services, text, onRevoke }: Props) => {
  const [busy, setBusy] = useState<string | undefined>(undefined)
  const [said, setSaid] = useState('')
  if (consents.length === 0) return <p>{text.none}</p>
  const revoke = async (one: ConsentShown) => {
    const { consent } = one
    if (busy !== undefined) return
    setBusy(consent)
    const done = await onRevoke(consent)
    setBusy(undefined)
    setSaid(done ? text.revoked(receiverName(one, services)) : text.notTakenBack)
  }
  return (
    <>
      <p role="status">{said}</p>
      <ul class="plain-list stack">
        {consents.map((one) => (
          <li key={one.consent} class="card stack tight" data-state={one.state}>
            <h3>{receiverName(one, services)}</h3>
            <p>{one.content.map((kind) => text.kinds[kind].label).join(' · ')}</p>
            <p class={one.state === 'holds' ? '' : 'quiet'}>
              {text.states[one.state](longDate(one.until, daysIn(identifiedCatalogue)))}
              {one.link !== undefined && `. ${text.link[one.link]}`}
            </p>
            <details>
              <summary>{text.show}</summary>
              <Said said={one} keeper={keeper} services={services} />
              <p class="quiet small">
                {text.receipt(one.receipt)} · {text.version(one.text)}
              </p>
            </details>
            {one.state === 'holds' && (
              <button
                type="button"
                class="button quiet"
                aria-disabled={busy === one.consent}
                onClick={() => void revoke(one)}
              >
                {text.revoke}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
