/** Ways to come back: a code shown once, and a passkey of this device. */
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { useState } from 'preact/hooks'
import { Icon } from '../../ui/icons/icons.tsx'
import { Problem } from '../../data/client.ts'
import { Sure } from '../confirm.tsx'
import { TroubleNotice, useAct } from '../loading.tsx'
import { entry, noteWays, session } from '../session.ts'
import { words } from '../programme-words.ts'

export const OwnCode = ({ label, lead }: { label: string; lead?: string }) => {
  const { welcome } = words()
  const { act, acting, trouble } = useAct()
  const [code, setCode] = useState<string | undefined>(undefined)
  const make = () =>
    act(async () => {
      const made = await entry.newOwnCode()
      setCode(made.words)
      noteWays({ passkey: false, ...session.value?.ways, code: true })
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

/** Undefined when there is no room for one more; any other trouble is told as always. */
const fullOr = (problem: unknown): undefined => {
  if (!(problem instanceof Problem && problem.code === 'passkeys-full')) throw problem
}

/** A device that has one already says so by this name, and makes none. */
const whyNone = (problem: unknown): 'there' | 'stopped' =>
  problem instanceof Error && problem.name === 'InvalidStateError' ? 'there' : 'stopped'

export const OwnPasskey = ({ label }: { label: string }) => {
  const { welcome, enter } = words()
  const { act, acting, trouble } = useAct()
  const [made, setMade] = useState(false)
  const [stopped, setStopped] = useState<string | undefined>(undefined)
  if (!browserSupportsWebAuthn()) return null
  const make = () =>
    act(async () => {
      setStopped(undefined)
      const begun = await entry.beginPasskey().catch(fullOr)
      if (begun === undefined) return setStopped(welcome.passkeysFull)
      const { options, challenge } = begun
      const answer = await startRegistration({ optionsJSON: JSON.parse(options) }).catch(whyNone)
      if (typeof answer === 'string')
        return setStopped(answer === 'there' ? welcome.passkeyHere : enter.passkeyStopped)
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
      {stopped !== undefined && <p role="alert">{stopped}</p>}
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

/** Offered only beside a code: without one it would lock the youth out. */
export const ForgetPasskeys = () => {
  const { mine } = words()
  const { act, trouble } = useAct()
  const [forgotten, setForgotten] = useState(false)
  const { passkey = false, code = false } = session.value?.ways ?? {}
  if (forgotten) return <p role="status">{mine.passkeysForgotten}</p>
  if (!passkey || !code) return null
  const forget = () =>
    act(async () => {
      noteWays((await entry.forgetPasskeys()).ways)
      setForgotten(true)
    })
  return (
    <div class="stack tight">
      <TroubleNotice trouble={trouble} />
      <Sure label={mine.forgetPasskeys} yes={mine.forgetPasskeys} onYes={forget}>
        <p>{mine.forgetPasskeysLead}</p>
      </Sure>
    </div>
  )
}
