/** The links of a talk: what became of each, and a way to stop it, now or another day. */
import { useState } from 'preact/hooks'
import type { Referral } from '../../../shared/contract/later/referral.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import { KeepLinks } from '../later/code/keep-links.tsx'
import { api, type Texts } from './referral-calls.ts'

interface Props extends Texts {
  visit: string
  open: boolean
  referrals: readonly Referral[]
  /** Asks for them anew. */
  look: () => Promise<unknown>
}

export const MyLinks = ({ text, services, visit, open, referrals, look }: Props) => {
  const [stopping, setStopping] = useState(false)
  const [failed, setFailed] = useState(false)
  const stop = async (referral: string) => {
    if (stopping) return
    setStopping(true)
    const stopped = await api.stopAsYouth({ visit, referral }).then(
      () => true,
      () => false,
    )
    setFailed(!stopped)
    await look()
    setStopping(false)
  }
  return (
    <details class="links" open={open}>
      <summary>
        {text.yours} ({referrals.length})
      </summary>
      <ul class="plain-list">
        {referrals.map(({ referral, receiver, receiverName, state, ended }) => (
          <li key={referral} class="row">
            <span>
              {services[receiver]?.name ?? receiverName ?? receiver}:{' '}
              {text.states[ended ? 'ended' : state]}
            </span>
            {!ended && (state === 'waiting' || state === 'opened') && (
              <button
                type="button"
                class="button quiet small"
                aria-disabled={stopping}
                onClick={() => void stop(referral)}
              >
                {text.stop}
              </button>
            )}
          </li>
        ))}
      </ul>
      {failed && (
        <Notice kind="waiting" alert>
          <p>{text.stopFailed}</p>
        </Notice>
      )}
      <Keep visit={visit} label={text.keep} />
    </details>
  )
}

const Keep = ({ visit, label }: { visit: string; label: string }) => {
  const [wanted, setWanted] = useState(false)
  const { lang, dir } = words()
  if (wanted)
    return (
      <div lang={lang} dir={dir}>
        <KeepLinks visit={visit} />
      </div>
    )
  return (
    <button type="button" class="button plain small" onClick={() => setWanted(true)}>
      {label}
    </button>
  )
}
