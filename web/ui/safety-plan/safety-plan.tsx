/** The safety plan on a page: written in the youth's own words, hidden with one tap, taken along on paper. */
import { useState } from 'preact/hooks'
import { TextAreaField } from '../field/text-area-field.tsx'
import { PlanOnPaper } from './plan-on-paper.tsx'
import { keepPlan, keptPlan, emptyPlan, planParts } from './plan.ts'
import type { Plan, PlanText } from './plan.ts'

interface Props {
  text: PlanText
  lang: string
}

export const SafetyPlan = ({ text, lang }: Props) => {
  const [plan, setPlan] = useState<Plan>(keptPlan)
  const [hidden, setHidden] = useState(false)
  const [asking, setAsking] = useState(false)
  const change = (next: Plan) => {
    setPlan(next)
    keepPlan(next)
  }
  if (hidden)
    return (
      <div class="stack">
        <p>{text.hidden}</p>
        <button type="button" class="button quiet" onClick={() => setHidden(false)}>
          {text.show}
        </button>
      </div>
    )
  return (
    <div class="stack plan">
      <p>{text.lead}</p>
      <p class="quiet small">{text.kept}</p>
      <button type="button" class="button quiet small" onClick={() => setHidden(true)}>
        {text.hide}
      </button>
      {planParts.map((part) => (
        <TextAreaField
          key={part}
          label={text.parts[part].title}
          hint={text.parts[part].hint}
          rows={2}
          spellcheck={false}
          value={plan[part]}
          onInput={(value) => change({ ...plan, [part]: value })}
        />
      ))}
      <PlanOnPaper plan={plan} text={text} lang={lang} />
      {asking ? (
        <div class="stack tight" role="group" aria-label={text.clearAsk}>
          <p>{text.clearAsk}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => {
                change(emptyPlan)
                setAsking(false)
              }}
            >
              {text.clearYes}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsking(false)}>
              {text.clearNo}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button plain" onClick={() => setAsking(true)}>
          {text.clear}
        </button>
      )}
    </div>
  )
}
