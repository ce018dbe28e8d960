/** The end of an instrument: help first where an answer asks for it, then send, then thanks. */
import { useState } from 'preact/hooks'
import type { Answered } from '../../../shared/contract/programme/shapes.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { TroubleNotice, useAct, useProgrammeQuery } from '../loading.tsx'
import type { Answer } from '../../ui/question-steps.tsx'
import { SafetyCard } from './safety-card.tsx'
import { api } from '../session.ts'
import { WhoSees } from '../shell.tsx'
import { words } from '../programme-words.ts'

interface Props {
  answers: readonly Answer[]
  /** True when an answer says something of safety: the page shows help before it sends. */
  needsHelp: boolean
  thanks: string
  onSend: () => Promise<Answered>
  onBack: () => void
}

export const SendAnswers = ({ answers, needsHelp, thanks, onSend, onBack }: Props) => {
  const { scale, whoSees, send, sending, back } = words()
  const { act, acting, trouble } = useAct()
  const overview = useProgrammeQuery(api.overview, 'line now')
  const [answered, setAnswered] = useState<Answered | undefined>(undefined)
  const skipped = answers.filter((answer) => answer === null).length
  if (answered !== undefined)
    return (
      <div class="stack">
        <Notice kind="good">
          <p>{answered.outcome === 'noted' ? thanks : scale.already}</p>
          <p>{scale.thanksLead}</p>
        </Notice>
        {answered.help && (
          <SafetyCard title={scale.after.title} lead={scale.after.lead} line={answered.line} />
        )}
        <a class="button quiet full" href="#">
          {scale.toOverview}
        </a>
      </div>
    )
  return (
    <div class="stack">
      {needsHelp && (
        <SafetyCard
          title={scale.before.title}
          lead={scale.before.lead}
          line={overview.data?.line ?? { open: false }}
        />
      )}
      <h2>{scale.finish}</h2>
      <p>{scale.finishLead}</p>
      {skipped > 0 && <p>{scale.notAnswered(skipped)}</p>}
      <WhoSees>{whoSees.sent}</WhoSees>
      <TroubleNotice trouble={trouble} />
      <div class="row turn">
        <button type="button" class="button quiet" onClick={onBack}>
          {back}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={acting}
          onClick={() => void act(async () => setAnswered(await onSend()))}
        >
          {acting ? sending : needsHelp ? scale.before.send : send}
        </button>
      </div>
    </div>
  )
}
