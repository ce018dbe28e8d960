/** The end of an instrument: help first where an answer asks for it, then send, then thanks. */
import { useState } from 'preact/hooks'
import type { Answered } from '../../../shared/contract/programme/shapes.ts'
import type { SafetyItem } from '../../../shared/rules/scales/rating-scales.ts'
import { flagOf, isDeclined } from '../../../shared/rules/scales/score-scale.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { TroubleNotice, useAct, useProgrammeQuery } from '../loading.tsx'
import type { Answer } from '../../ui/question-steps.tsx'
import { SafetyCard } from './safety-card.tsx'
import { api } from '../session.ts'
import { WhoSees } from '../shell.tsx'
import { words } from '../programme-words.ts'

interface Props {
  answers: readonly Answer[]
  /** The question of safety, if there is one: the page shows help before it sends what was said there, or not said. */
  safety: SafetyItem | undefined
  thanks: string
  onSend: () => Promise<Answered>
  onBack: () => void
}

export const SendAnswers = ({ answers, safety, thanks, onSend, onBack }: Props) => {
  const { scale, whoSees, send, sending, back } = words()
  const { act, acting, trouble } = useAct()
  const overview = useProgrammeQuery(api.overview, 'line now')
  const [answered, setAnswered] = useState<Answered | undefined>(undefined)
  const flag = flagOf(safety, answers)
  const needsHelp = flag !== 'none'
  const immediate = flag === 'immediate'
  const skipped = answers.filter((answer) => answer === null).length
  if (answered !== undefined)
    return (
      <div class="stack">
        {answered.help && (
          <SafetyCard key="after" {...scale.after} line={answered.line} immediate={immediate} />
        )}
        <Notice kind="good">
          <p>{answered.outcome === 'noted' ? thanks : scale.already}</p>
          <p>{scale.thanksLead}</p>
        </Notice>
        <a class="button quiet full" href="#">
          {scale.toOverview}
        </a>
      </div>
    )
  return (
    <div class="stack">
      {needsHelp && (
        <SafetyCard
          key="before"
          {...(isDeclined(safety, answers) ? scale.declined : scale.before)}
          line={overview.data?.line ?? { open: false }}
          immediate={immediate}
          onFirst={onSend}
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
