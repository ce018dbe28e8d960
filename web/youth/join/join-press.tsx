/** One press into the line, wherever it stands: safe to press again, and what went wrong is said beside it. */
import { useState } from 'preact/hooks'
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { lookAtDoor } from '../door/door-status.ts'
import { answer } from './join-answers.ts'
import { joinLine, type JoinOutcome } from './join-line.ts'
import { words } from '../language.ts'

type Joining = undefined | 'joining' | Exclude<JoinOutcome, 'joined'>

export const useJoining = () => {
  const [state, setState] = useState<Joining>()
  const press = async () => {
    if (state === 'joining') return
    setState('joining')
    const outcome = await joinLine()
    // Whether it is closed or full, and until when, is the door's to say.
    if (outcome === 'closed') await lookAtDoor()
    if (outcome !== 'joined') setState(outcome)
  }
  return { state, press }
}

export const JoinTrouble = ({ state }: { state: Joining }) => {
  const { call, join } = words()
  if (state === undefined || state === 'joining') return null
  return (
    <Notice kind="waiting" alert>
      <p>{state === 'channel-closed' ? call.channelShut : join.ready[state]}</p>
    </Notice>
  )
}

/** Into the line with what is known by now; whatever else is asked, is asked while they wait. */
export const JoinNow = ({ urgency, label }: { urgency: Urgency; label: string }) => {
  const { state, press } = useJoining()
  const joining = state === 'joining'
  return (
    <div class="stack tight onward">
      <JoinTrouble state={state} />
      <button
        type="button"
        class="button full"
        aria-disabled={joining}
        onClick={() => {
          answer({ urgency })
          void press()
        }}
      >
        {joining ? words().join.ready.joining : label}
      </button>
    </div>
  )
}
