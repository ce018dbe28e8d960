/** The plan taken along: printed alone, or saved as a file that needs no network. */
import { useState } from 'preact/hooks'
import { Notice } from '../notice/notice.tsx'
import { printAlone } from '../print-alone.ts'
import { planFile, planHtml, type Plan, type PlanText } from './plan.ts'
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

export const PlanOnPaper = ({ plan, text, lang }: { plan: Plan; text: PlanText; lang: string }) => {
  const [saved, setSaved] = useState<Plan | undefined>(undefined)
  return (
    <div class="stack tight">
      <button type="button" class="button full" onClick={() => print(planHtml(plan, text))}>
        {text.print}
      </button>
      <button
        type="button"
        class="button quiet full"
        onClick={() => {
          save(planFile(plan, text, lang), text.file)
          setSaved(plan)
        }}
      >
        {text.save}
      </button>
      {saved === plan && (
        <Notice kind="good">
          <p>{text.saved}</p>
        </Notice>
      )}
    </div>
  )
}
