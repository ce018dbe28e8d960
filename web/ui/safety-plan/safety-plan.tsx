/** The safety plan on a page: written in the youth's own words, hidden with one tap, taken along on paper. */
import { useState } from 'preact/hooks'
import { TextAreaField } from '../field/text-area-field.tsx'
import { Notice } from '../notice/notice.tsx'
import { printAlone } from '../print-alone.ts'
import { keepPlan, keptPlan, emptyPlan, planFile, planHtml, planParts } from './plan.ts'
import type { Plan, PlanText } from './plan.ts'
import './plan.css'

/** Only the plan goes to the printer, whatever stands around it on the page. */
const print = (html: string): void => {
  const sheet = Object.assign(document.createElement('div'), { className: 'plan-print' })
  sheet.innerHTML = html
  printAlone(sheet)
}

const save = (html: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  Object.assign(document.createElement('a'), { href: address, download: `${name}.html` }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

interface Props {
  text: PlanText
  lang: string
}

export const SafetyPlan = ({ text, lang }: Props) => {
  const [plan, setPlan] = useState<Plan>(keptPlan)
  const [hidden, setHidden] = useState(false)
  const [saved, setSaved] = useState(false)
  const [asking, setAsking] = useState(false)
  const change = (next: Plan) => {
    setPlan(next)
    setSaved(false)
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
          maxLength={600}
          spellcheck={false}
          value={plan[part]}
          onInput={(value) => change({ ...plan, [part]: value })}
        />
      ))}
      <div class="stack tight">
        <button type="button" class="button full" onClick={() => print(planHtml(plan, text))}>
          {text.print}
        </button>
        <button
          type="button"
          class="button quiet full"
          onClick={() => {
            save(planFile(plan, text, lang), text.file)
            setSaved(true)
          }}
        >
          {text.save}
        </button>
        {saved && (
          <Notice kind="good">
            <p>{text.saved}</p>
          </Notice>
        )}
      </div>
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
