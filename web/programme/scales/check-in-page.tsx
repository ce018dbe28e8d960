/** Veckokollen: five questions in under two minutes; the fifth is of safety and is met at once. */
import { useState } from 'preact/hooks'
import { scales } from '../../../shared/rules/scales/rating-scales.ts'
import { scaleTextIn } from '../../../shared/rules/scales/scale-text-in.ts'
import { useKeptAnswers } from './unsent-answers.ts'
import { useProgrammeQuery, Waiting } from '../loading.tsx'
import { QuestionSteps } from '../../ui/question-steps.tsx'
import { SendAnswers } from './send-answers.tsx'
import { api } from '../session.ts'
import { Page } from '../shell.tsx'
import { stepWords } from './step-words.ts'
import { words } from '../programme-words.ts'

const Questions = ({ module }: { module: string }) => {
  const { checkIn } = words()
  const veckokollen = scaleTextIn('veckokollen', document.documentElement.lang)
  const kept = useKeptAnswers(`week ${module}`, veckokollen.items.length)
  const [done, setDone] = useState(false)
  const week = kept.answers.slice(0, 4)
  const safety = kept.answers[4] ?? null
  const send = async () => {
    const answered = await api.checkIn({ once: kept.once, module, answers: week, safety })
    kept.drop()
    return answered
  }
  if (!done)
    return (
      <QuestionSteps
        words={stepWords()}
        text={veckokollen}
        lowest={0}
        answers={kept.answers}
        onAnswer={kept.answer}
        onDone={() => setDone(true)}
      />
    )
  return (
    <SendAnswers
      answers={kept.answers}
      safety={scales.veckokollen.safety}
      thanks={checkIn.thanks}
      onSend={send}
      onBack={() => setDone(false)}
    />
  )
}

export const CheckInPage = () => {
  const { checkIn, overview } = words()
  const loaded = useProgrammeQuery(api.overview, 'check-in')
  const here = loaded.data?.here
  const isDone = loaded.data?.modules?.some(({ module, checkedIn }) => module === here && checkedIn)
  return (
    <Page title={checkIn.title} name="check-in" back>
      <p class="lead">{checkIn.lead}</p>
      <Waiting of={loaded} />
      {isDone === true && <p class="quiet">{overview.checkInDone}</p>}
      {here !== undefined && <Questions key={here} module={here} />}
    </Page>
  )
}
