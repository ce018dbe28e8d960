/** E-identification: a way in for whoever the clinic knows, and making it one, proved where the youth already is one. */
import { useEffect, useState } from 'preact/hooks'
import type { BroughtByEid } from '../../../shared/contract/records/identity.ts'
import { Problem } from '../../data/client.ts'
import { eidReturned, takeReturned } from '../../data/eid/eid-return.ts'
import { eidOffer, goToEid, sha256 } from '../../data/eid/go-to-eid.ts'
import { Icon } from '../../ui/icons/icons.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { TroubleNotice, troubleOf, type Trouble } from '../loading.tsx'
import { words } from '../programme-words.ts'
import { entry, keepSession, noteWays, session } from '../session.ts'

/** Whether the county offers any: asked once the page stands, for most come in otherwise. */
export const useEidOffered = (): boolean => {
  const [offered, setOffered] = useState(eidReturned.peek() !== undefined)
  useEffect(() => {
    eidOffer().then(
      (offer) => setOffered(offer !== undefined),
      () => undefined,
    )
  }, [])
  return offered
}

type Said = 'stopped' | 'nobody' | 'none'

/** Leaves with the one, comes back with the other; `exchange` is what is done with what was brought. */
const useEid = (exchange: (brought: BroughtByEid) => Promise<void>) => {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const trying = async (deed: () => Promise<Said | undefined>): Promise<void> => {
    if (busy) return
    setBusy(true)
    setSaid(undefined)
    setTrouble(undefined)
    try {
      setSaid(await deed())
    } catch (problem) {
      const code = problem instanceof Problem ? problem.code : undefined
      if (code === 'eid-failed') setSaid('stopped')
      else if (code === 'not-found') setSaid('nobody')
      else setTrouble(troubleOf(problem))
    }
    setBusy(false)
  }
  useEffect(() => {
    if (eidReturned.peek() === undefined) return
    const brought = takeReturned()
    void trying(async () => {
      if (brought === undefined) return 'stopped'
      await exchange(brought)
      return undefined
    })
  }, [])
  const leave = () =>
    trying(async () => {
      const went = await goToEid('programme', (verifier) => sha256(`programme ${verifier}`))
      return went ? undefined : 'none'
    })
  return { busy, said, trouble, leave }
}

export const EidIn = () => {
  const { eid, enter } = words()
  const { busy, said, trouble, leave } = useEid(async (brought) =>
    keepSession(await entry.enterByEid(brought)),
  )
  return (
    <div class="stack">
      <p>{eid.lead}</p>
      <TroubleNotice trouble={trouble} />
      {said !== undefined && (
        <Notice kind="waiting" alert>
          <p>{eid[said]}</p>
        </Notice>
      )}
      <button type="button" class="button full" aria-disabled={busy} onClick={() => void leave()}>
        {eid.go}
      </button>
      <p class="quiet small" role="status">
        {busy ? enter.opening : ''}
      </p>
    </div>
  )
}

/** Offered to whoever is known, for nobody else has a number to prove. */
export const OwnEid = () => {
  const { eid, enter } = words()
  const offered = useEidOffered()
  const { busy, said, trouble, leave } = useEid(async (brought) =>
    noteWays((await entry.keepEid(brought)).ways),
  )
  const { both, ways } = session.value ?? {}
  if (both !== true || !offered) return null
  if (ways?.eid === true)
    return (
      <p class="row" role="status">
        <Icon name="done" /> {eid.made}
      </p>
    )
  return (
    <div class="stack tight">
      <TroubleNotice trouble={trouble} />
      {said !== undefined && <p role="alert">{said === 'stopped' ? eid.other : eid[said]}</p>}
      <button
        type="button"
        class="button quiet full"
        aria-disabled={busy}
        onClick={() => void leave()}
      >
        {eid.make}
      </button>
      <p class="quiet small">{busy ? enter.opening : eid.makeLead}</p>
    </div>
  )
}
