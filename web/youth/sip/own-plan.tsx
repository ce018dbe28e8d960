/** What the youth's own plan says, and the plan alone on paper. */
import type { SipShown } from '../../../shared/contract/intake/sip-shapes.ts'
import { longDate } from '../../data/format-times.ts'
import { printAlone } from '../../ui/print-alone.ts'
import '../../ui/safety-plan/plan.css'
import { sipCatalogue } from '../../text/sip/catalogue.ts'
import type { SipText } from '../../text/sip/type.ts'
import { daysIn } from '../language.ts'

/** Within `2026-11-30`, wherever the clock stands there. */
const noonOf = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date, 12)
}

const print = (id: string): void => {
  const sheet = document.getElementById(id)?.cloneNode(true)
  if (!(sheet instanceof HTMLElement)) return
  sheet.removeAttribute('id')
  sheet.classList.add('plan-print')
  // Paper is white, whatever the page is.
  for (const one of sheet.querySelectorAll('.quiet')) one.classList.remove('quiet')
  sheet.setAttribute('aria-hidden', 'true')
  printAlone(sheet)
}

export const Plan = ({ sip: shown, t }: { sip: SipShown; t: SipText }) => {
  const { sip, person, keeper, goals, measures, responsible, followUpOn, parties } = shown
  const names = parties.flatMap(({ name, yes }) => (yes ? [name] : []))
  const days = daysIn(sipCatalogue)
  return (
    <div class="stack tight">
      <div class="stack tight" id={`plan-${sip}`}>
        <h4 class="reading-day">{t.plan}</h4>
        <p>
          {person.firstName} {person.lastName} · {keeper}
        </p>
        <h5 class="reading-day">{t.myGoals}</h5>
        {goals.length === 0 ? (
          <p class="quiet">{t.noGoals}</p>
        ) : (
          <ul>
            {goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        )}
        <h5 class="reading-day">{t.measures}</h5>
        {measures.length === 0 ? (
          <p class="quiet">{t.noMeasures}</p>
        ) : (
          <ol>
            {measures.map(({ what, who, side, when }) => (
              <li key={`${what} ${who}`}>
                <strong>{what}</strong>
                <br />
                {who} ({t.sides[side]}) · {when}
              </li>
            ))}
          </ol>
        )}
        {responsible !== undefined && (
          <p>
            {t.responsible}: {responsible.name} ({t.sides[responsible.side]})
          </p>
        )}
        {names.length > 0 && (
          <p>
            {t.parties}: {names.join(', ')}
          </p>
        )}
        {followUpOn !== undefined && <p>{t.followUp(longDate(noonOf(followUpOn), days))}</p>}
      </div>
      {measures.length > 0 && (
        <button
          type="button"
          class="button quiet full no-print"
          onClick={() => print(`plan-${sip}`)}
        >
          {t.print}
        </button>
      )}
    </div>
  )
}
