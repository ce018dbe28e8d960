/** Ways to come back: a code shown once, and a passkey of this device. */
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { useState } from 'preact/hooks'
import { Icon } from '../../ui/icons/icons.tsx'
import { TroubleNotice, useAct } from '../loading.tsx'
import { entry, keepSession, session } from '../session.ts'
import { words } from '../programme-words.ts'

const noteWays = (ways: { passkey: boolean; code: boolean }): void => {
  if (session.value !== undefined) keepSession({ ...session.value, ways })
}

export const OwnCode = ({ label, lead }: { label: string; lead?: string }) => {
  const { welcome } = words()
  const { act, acting, trouble } = useAct()
  const [code, setCode] = useState<string | undefined>(undefined)
  const make = () =>
    act(async () => {
      const made = await entry.newOwnCode()
      setCode(made.words)
      noteWays({ passkey: session.value?.ways.passkey ?? false, code: true })
    })
  if (code !== undefined)
    return (
      <div class="card stack tight" role="status">
        <h3>{welcome.code}</h3>
        <p class="own-code" lang="sv">
          {code}
        </p>
        <p class="quiet">{welcome.codeLead}</p>
      </div>
    )
  return (
    <div class="stack tight">
      <TroubleNotice trouble={trouble} />
      <button
        type="button"
        class="button quiet full"
        aria-disabled={acting}
        onClick={() => void make()}
      >
        {label}
      </button>
      {lead !== undefined && <p class="quiet small">{lead}</p>}
    </div>
  )
}

export const OwnPasskey = ({ label }: { label: string }) => {
  const { welcome, enter } = words()
  const { act, acting, trouble } = useAct()
  const [made, setMade] = useState(false)
  const [stopped, setStopped] = useState(false)
  if (!browserSupportsWebAuthn()) return null
  const make = () =>
    act(async () => {
      setStopped(false)
      const { options, challenge } = await entry.beginPasskey()
      const answer = await startRegistration({ optionsJSON: JSON.parse(options) }).catch(
        () => undefined,
      )
      if (answer === undefined) return setStopped(true)
      const { ways } = await entry.keepPasskey({ challenge, response: JSON.stringify(answer) })
      noteWays(ways)
      setMade(true)
    })
  if (made)
    return (
      <p class="row" role="status">
        <Icon name="done" /> {welcome.passkeyDone}
      </p>
    )
  return (
    <div class="stack tight">
      <TroubleNotice trouble={trouble} />
      {stopped && <p role="alert">{enter.passkeyStopped}</p>}
      <button
        type="button"
        class="button quiet full"
        aria-disabled={acting}
        onClick={() => void make()}
      >
        {label}
      </button>
      <p class="quiet small">{welcome.passkeyLead}</p>
    </div>
  )
}
