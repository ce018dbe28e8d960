/**
 * Help before anything is sent on, when an answer says something of safety (PHQ-9 rule, R3): who
 * answers now, and a way to talk to somebody now. What is shown is the person's own answer met, not
 * a judgement of it.
 */
import { useEffect, useRef } from 'preact/hooks'
import { CrisisList } from '../../ui/crisis/crisis.tsx'
import { longDayAndTime } from '../../data/format-times.ts'
import { words } from '../programme-words.ts'

interface Props {
  title: string
  lead: string
  line: { open: boolean; opens?: number | undefined }
}

export const SafetyCard = ({ title, lead, line }: Props) => {
  const { before } = words().scale
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="card urgent-card stack" aria-labelledby="safety">
      <h2 id="safety" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{lead}</p>
      {line.open ? (
        <a class="button full" href="#fast">
          {before.talk}
        </a>
      ) : (
        <p>
          {before.talkClosed(
            line.opens === undefined ? '…' : longDayAndTime(line.opens, words().locale),
          )}
        </p>
      )}
      <CrisisList text={words().crisis} />
    </section>
  )
}
