/** One question a step, big choices, back keeps the answers: for every instrument and the weekly check. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { choicesOf, type ScaleText } from '../../shared/rules/scales/rating-scale-texts.ts'

export type Answer = number | null

/** What the buttons are called, in the page's own language; the instrument keeps its own. */
export interface StepWords {
  question: (number: number, of: number) => string
  next: string
  back: string
  skip: string
}

interface Props {
  text: ScaleText
  words: StepWords
  /** The lowest answer of each item; choices count up from it. */
  lowest: number
  answers: readonly Answer[]
  onAnswer: (item: number, answer: Answer) => void
  /** Every question has been met. */
  onDone: () => void
}

export const QuestionSteps = ({ text, words, lowest, answers, onAnswer, onDone }: Props) => {
  const [at, setAt] = useState(0)
  const name = useId()
  const heading = useRef<HTMLLegendElement>(null)
  useLayoutEffect(() => {
    if (at > 0) heading.current?.focus()
  }, [at])
  const count = text.items.length
  const onward = () => (at + 1 === count ? onDone() : setAt(at + 1))
  const chosen = answers[at]
  const choices = choicesOf(text, at + 1)
  return (
    <div class="stack">
      <p class="quiet small">{words.question(at + 1, count)}</p>
      <progress class="countdown" max={count} value={at + 1} aria-hidden="true" />
      <p class="quiet" lang={text.lang} dir="ltr">
        {text.stem}
      </p>
      <fieldset class="choices" key={at} lang={text.lang} dir="ltr">
        <legend ref={heading} tabIndex={-1} class="question">
          {text.items[at]}
        </legend>
        {choices.map((choice, place) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name={`${name}-${at}`}
              checked={chosen === lowest + place}
              onChange={() => onAnswer(at, lowest + place)}
            />
            <span>{choice}</span>
          </label>
        ))}
      </fieldset>
      <div class="row turn">
        {at > 0 && (
          <button type="button" class="button quiet" onClick={() => setAt(at - 1)}>
            {words.back}
          </button>
        )}
        {typeof chosen === 'number' ? (
          <button type="button" class="button" onClick={onward}>
            {words.next}
          </button>
        ) : (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              onAnswer(at, null)
              onward()
            }}
          >
            {words.skip}
          </button>
        )}
      </div>
    </div>
  )
}
