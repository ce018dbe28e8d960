/** The counts of today. Small numbers never arrive here; their absence is said in words. */
import type { Board } from '../../../shared/contract/visit/coordinator.ts'
import { Count } from '../../staff/count.tsx'
import { boardText as text } from '../../text/board/sv.ts'
import { Bars } from './bars.tsx'

type Today = Board['today']

/** `more`: of those who wait, not all are counted. */
export const Today = ({ today, more }: { today: Today; more?: boolean | undefined }) => (
  <section class="card stack" aria-labelledby="today">
    <h2 id="today">{text.today}</h2>
    <dl class="counts">
      <Count name={text.joined} value={more ? text.atLeast(today.joined) : today.joined} />
      <Count name={text.talked} value={today.talks} />
      <Count name={text.gaveUp} value={today.gaveUp} />
      <Count name={text.lost} value={today.lost} />
      <Count
        name={text.medianTalk}
        value={today.medianTalk === undefined ? text.few : text.minutes(today.medianTalk)}
      />
    </dl>
    <GaveUp today={today} />
  </section>
)

const GaveUp = ({ today: { gaveUpAfter } }: { today: Today }) =>
  gaveUpAfter.every((count) => count === 0) ? null : (
    <div>
      <h3>{text.unmet}</h3>
      <Bars
        caption={text.gaveUpTitle}
        head={[text.waited, text.count]}
        bars={text.gaveUpAfter.map((name, index) => ({ name, count: gaveUpAfter[index] ?? 0 }))}
      />
    </div>
  )

const statements = ['listened', 'rightThings', 'helped', 'again'] as const
const mean = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const Survey = ({ survey }: Pick<Board, 'survey'>) => (
  <section class="card stack tight" aria-labelledby="survey">
    <h2 id="survey">{text.survey}</h2>
    {survey === undefined ? (
      <p class="quiet">{text.surveyFew}</p>
    ) : (
      <table class="survey">
        <caption class="small quiet">{text.surveyWhy(survey.answers, survey.weeks)}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{text.statement}</th>
            <th scope="col">{text.mean}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement}>
              <th scope="row">{text[statement]}</th>
              <td class="number">{mean.format(survey[statement])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)
