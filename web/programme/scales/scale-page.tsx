/** A rating scale that is asked for; a skipped answer is an answer, and item 9 is met before it is sent. */
import { useState } from 'preact/hooks'
import { scales, type TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import { scaleTextIn } from '../../../shared/rules/scales/scale-text-in.ts'
import { useKeptAnswers } from './unsent-answers.ts'
import { QuestionSteps } from '../../ui/question-steps.tsx'
import { SendAnswers } from './send-answers.tsx'
import { useProgrammeQuery } from '../loading.tsx'
import { api } from '../session.ts'
import { Page } from '../shell.tsx'
import { nameOfScale, stepWords } from './step-words.ts'
import { words } from '../programme-words.ts'

export const ScalePage = ({ scale, occasion }: { scale: TotalledScaleId; occasion: string }) => {
  const { scale: text } = words()
  const instrument = scaleTextIn(scale, document.documentElement.lang)
  const kept = useKeptAnswers(`${scale} ${occasion}`, instrument.items.length)
  const [difficulty, setDifficulty] = useState<number | undefined>(undefined)
  const [done, setDone] = useState(false)
  const overview = useProgrammeQuery(api.overview, 'overview of scale')
  // Whoever has begun goes on: what was asked then may have been answered on another device, and is told when sent.
  const isBegun = done || kept.answers.some((answer) => answer !== null)
  const isAsked =
    isBegun ||
    overview.data?.scalesDue.some((due) => due.scale === scale && due.occasion === occasion) !==
      false
  if (!isAsked)
    return (
      <Page title={text.notAskedTitle} name={`scale ${scale} not asked`} back>
        <p>{text.notAsked}</p>
      </Page>
    )
  const send = async () => {
    const answered = await api.answerScale({
      once: kept.once,
      scale,
      occasion,
      answers: [...kept.answers],
      ...(difficulty !== undefined && { difficulty }),
    })
    kept.drop()
    return answered
  }
  return (
    <Page title={nameOfScale(scale)} name={`scale ${scale}`} back>
      {!done && (
        <QuestionSteps
          words={stepWords()}
          text={instrument}
          lowest={scales[scale].lowest}
          answers={kept.answers}
          onAnswer={kept.answer}
          onDone={() => setDone(true)}
        />
      )}
      {done && instrument.functionItem !== undefined && (
        <fieldset class="choices" lang={instrument.lang}>
          <legend>{instrument.functionItem.text}</legend>
          {instrument.functionItem.options.map((option, at) => (
            <label key={option} class="choice">
              <input
                type="radio"
                name="difficulty"
                checked={difficulty === at}
                onChange={() => setDifficulty(at)}
              />
              <span>{option}</span>
            </label>
          ))}
        </fieldset>
      )}
      {done && (
        <SendAnswers
          answers={kept.answers}
          safety={scales[scale].safety}
          thanks={text.thanks}
          onSend={send}
          onBack={() => setDone(false)}
        />
      )}
      <p class="quiet small">
        {text.official(document.documentElement.lang.startsWith(instrument.lang))}
      </p>
    </Page>
  )
}
