/** The question of the term: asked one at a time, and what was voted, so told that nobody is seen to vote. */
import { useState } from 'preact/hooks'
import type { StaffWall } from '../../../shared/contract/later/wall.ts'
import { wallRule } from '../../../shared/rules/later/wall-rule.ts'
import { shortDate } from '../../data/format-times.ts'
import { attempt } from '../../staff/attempt.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { LimitedLine, tooMany } from '../../staff/text-field-limits.tsx'
import { tell } from '../../staff/notices/notices.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { wallStaffText as text } from '../../text/board-wall/sv.ts'
import type { WallStore } from './wall-store.ts'

type Question = StaffWall['questions'][number]

const Votes = ({ question }: { question: Question }) => (
  <table class="report-table">
    <caption class="small quiet">
      {question.open
        ? text.openUntil(shortDate(question.until, 'sv-SE'))
        : text.over(shortDate(question.until, 'sv-SE'))}
    </caption>
    <thead>
      <tr>
        <th scope="col">{question.text}</th>
        <th scope="col">{text.votes}</th>
      </tr>
    </thead>
    <tbody>
      {question.options.map((option) => (
        <tr key={option.text}>
          <th scope="row">{option.text}</th>
          <td class="number">{option.votes ?? text.fewVotes}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const usualDays = 90

const AskForm = ({ store }: { store: WallStore }) => {
  const { form, write, drop } = useFormDraft('wall', 'question', () => ({
    text: '',
    options: ['', ''],
    days: String(usualDays),
  }))
  const [problem, setProblem] = useState('')
  const isTooLong =
    tooMany(form.text, wallRule.longestQuestion) > 0 ||
    form.options.some((one) => tooMany(one, wallRule.longestOption) > 0)
  const ask = async () => {
    if (isTooLong) return
    const options = form.options.map((one) => one.trim()).filter((one) => one !== '')
    const days = Number(form.days)
    const isEnough = new Set(options).size >= wallRule.fewestOptions
    if (form.text.trim() === '' || !isEnough || new Set(options).size < options.length)
      return setProblem(text.needsMore)
    if (!Number.isInteger(days) || days < 1 || days > wallRule.longestOpen)
      return setProblem(text.daysWrong)
    setProblem('')
    const told = await attempt(() => store.api.askQuestion({ text: form.text, options, days }))
    if (told === undefined) return
    if (told.outcome === 'one-is-open') setProblem(text.oneIsOpen)
    else {
      drop()
      tell('good', text.asked)
    }
    await store.again()
  }
  return (
    <form
      class="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <LimitedLine
        label={text.question}
        longest={wallRule.longestQuestion}
        value={form.text}
        onInput={(words) => write({ text: words })}
      />
      {form.options.map((option, at) => (
        // Options have no name but their place.
        <LimitedLine
          key={`option-${at}`}
          label={text.option(at + 1)}
          longest={wallRule.longestOption}
          value={option}
          onInput={(words) =>
            write({ options: form.options.map((one, n) => (n === at ? words : one)) })
          }
        />
      ))}
      {form.options.length < wallRule.mostOptions && (
        <p>
          <button
            type="button"
            class="button quiet small"
            onClick={() => write({ options: [...form.options, ''] })}
          >
            {text.addOption}
          </button>
        </p>
      )}
      <TextField
        label={text.days}
        inputMode="numeric"
        value={form.days}
        onInput={(days) => write({ days })}
      />
      <p role="status">{problem}</p>
      <p>
        <button type="submit" class="button small" aria-disabled={isTooLong}>
          {text.ask}
        </button>
      </p>
    </form>
  )
}

export const QuestionPart = ({ store, wall }: { store: WallStore; wall: StaffWall }) => {
  const open = wall.questions.find((one) => one.open)
  const earlier = wall.questions.filter((one) => !one.open)
  const end = async (question: string) => {
    if ((await attempt(() => store.api.endQuestion({ question }))) === undefined) return
    tell('good', text.ended)
    await store.again()
  }
  return (
    <section class="card stack" aria-labelledby="wall-question">
      <h2 id="wall-question">{text.questionTitle}</h2>
      <p class="small quiet">{text.questionAbout}</p>
      {open === undefined ? (
        <AskForm store={store} />
      ) : (
        <>
          <Votes question={open} />
          <p>
            <button
              type="button"
              class="button quiet small"
              onClick={() => void end(open.question)}
            >
              {text.end}
            </button>
          </p>
        </>
      )}
      {wall.questions.length > 0 && <p class="small quiet">{text.votesAbout}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>{text.earlier}</summary>
          {earlier.map((one) => (
            <Votes key={one.question} question={one} />
          ))}
        </details>
      )}
    </section>
  )
}
