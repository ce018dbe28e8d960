/** Samtalskollen: four statements, one tap each, every one may be skipped. */
import { useState } from 'preact/hooks'
import { Problem } from '../../data/client.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import type { Statement } from '../../text/youth/visit-type.ts'
import { api, key } from '../visit/visit-store.ts'

const grades = [1, 2, 3, 4, 5] as const
type Given = Partial<Record<Statement, number>>

export const SurveyCard = ({ answered }: { answered: boolean }) => {
  const text = words().visit.after.survey
  const [given, setGiven] = useState<Given>({})
  const [state, setState] = useState<'open' | 'sent' | 'failed'>(answered ? 'sent' : 'open')
  const send = async () => {
    try {
      await api.survey({ visit: key.value?.visit ?? '', ...given })
      setState('sent')
    } catch (problem) {
      const already = problem instanceof Problem && problem.code === 'already-answered'
      setState(already ? 'sent' : 'failed')
    }
  }
  if (state === 'sent')
    return (
      <Notice kind="good">
        <p>{text.thanks}</p>
      </Notice>
    )
  const statements = Object.keys(text.statements) as Statement[]
  const some = Object.keys(given).length > 0
  return (
    <section class="card stack" aria-labelledby="survey">
      <h2 id="survey">{text.title}</h2>
      <p class="quiet">{text.about}</p>
      {statements.map((name) => (
        <fieldset key={name} class="grades">
          <legend>{text.statements[name]}</legend>
          <div class="grade-row">
            {grades.map((grade) => (
              <label key={grade} class="grade">
                <input
                  type="radio"
                  name={name}
                  aria-label={text.grade(grade)}
                  checked={given[name] === grade}
                  onChange={() => setGiven({ ...given, [name]: grade })}
                />
                <span aria-hidden="true">{grade}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p class="quiet small grade-ends">
        <span>{text.low}</span>
        <span>{text.high}</span>
      </p>
      {state === 'failed' && (
        <Notice kind="waiting" alert>
          <p>{text.failed}</p>
        </Notice>
      )}
      {some && (
        <button type="button" class="button full" onClick={() => void send()}>
          {text.send}
        </button>
      )}
    </section>
  )
}
