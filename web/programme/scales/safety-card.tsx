/**
 * Help before anything is sent on, when an answer says something of safety (PHQ-9 rule, R3): who
 * answers now, and a way to talk to somebody now. What is shown is the person's own answer met, not
 * a judgement of it.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { CrisisWithPlan } from '../plan/crisis-with-plan.tsx'
import { longDayAndTime } from '../../data/format-times.ts'
import { answerRule } from '../../../shared/rules/line/triage.ts'
import { joinNow, type Shut } from '../line/join-line.ts'
import { ShutNotice } from '../line/closed-notice.tsx'
import { TroubleNotice, useAct } from '../loading.tsx'
import { words } from '../programme-words.ts'

interface Props {
  title: string
  lead: string
  line: { open: boolean; opens?: number | undefined }
  /** The answer is met at once, also by a closed door (R1, R3). */
  immediate: boolean
  /** What the line must know first: the answers that have not been sent yet. */
  onFirst?: () => Promise<unknown>
}

export const SafetyCard = ({ title, lead, line, immediate, onFirst }: Props) => {
  const { before } = words().scale
  const heading = useRef<HTMLHeadingElement>(null)
  const { act, acting, trouble } = useAct()
  const [shut, setShut] = useState<Shut | undefined>()
  // The card is what one sees first, wherever the press before it left the page.
  useLayoutEffect(() => {
    heading.current?.scrollIntoView()
    heading.current?.focus()
  }, [])
  const talk = () =>
    act(async () => {
      // Whoever wants somebody now is not kept by a form; what was not sent stays in the tab.
      await onFirst?.().catch(() => undefined)
      setShut(await joinNow(answerRule.urgency[immediate ? 'immediate' : 'safety']))
    })
  return (
    <section class="card urgent-card stack" aria-labelledby="safety">
      <h2 id="safety" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{lead}</p>
      {(line.open || immediate) && (
        <button
          type="button"
          class="button full"
          aria-disabled={acting}
          onClick={() => void talk()}
        >
          {before.talk}
        </button>
      )}
      {trouble ? <TroubleNotice trouble={trouble} /> : <ShutNotice shut={shut} />}
      {!line.open && (
        <p>
          {before.talkClosed(
            line.opens === undefined ? '…' : longDayAndTime(line.opens, words().locale),
          )}
        </p>
      )}
      <CrisisWithPlan />
    </section>
  )
}
