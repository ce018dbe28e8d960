/** The months before, as columns with their figures in a table beside: how it has gone, not only how it is. */
import type { Report } from '../../../shared/contract/report/report.ts'
import { reportText as text } from '../../text/report/sv.ts'
import { countShown } from './report-table.tsx'

type Month = Report['trend'][number]

const height = 120
const step = 48
const base = height + 24

const Columns = ({ months }: { months: readonly Month[] }) => {
  const most = Math.max(1, ...months.map(({ joined }) => joined ?? 0))
  const high = (count: number | null) => (height * (count ?? 0)) / most
  return (
    <svg
      class="trend-plot"
      viewBox={`0 0 ${Math.max(1, months.length) * step} ${base + 20}`}
      aria-hidden="true"
      focusable="false"
    >
      {months.map(({ period, joined, met }, at) => (
        <g key={period}>
          <rect
            class="trend-all"
            x={at * step + 6}
            y={base - high(joined)}
            width={step - 12}
            height={high(joined)}
          />
          <rect
            class="trend-met"
            x={at * step + 6}
            y={base - high(met)}
            width={step - 12}
            height={high(met)}
          />
          <text x={at * step + step / 2} y={base - high(joined) - 5} text-anchor="middle">
            {joined ?? '–'}
          </text>
          <text x={at * step + step / 2} y={base + 15} text-anchor="middle">
            {text.shortMonth(period)}
          </text>
        </g>
      ))}
    </svg>
  )
}

export const Trend = ({ months }: { months: readonly Month[] }) => (
  <>
    <p class="small quiet">{text.plotOf}</p>
    <Columns months={months} />
    <div class="table-scroll" tabIndex={0} role="region" aria-label={text.sections.trend.title}>
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{text.month}</th>
            <th scope="col">{text.joined}</th>
            <th scope="col">{text.met}</th>
            <th scope="col">{text.within}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ period, joined, met, inTime }) => (
            <tr key={period}>
              <th scope="row">{text.periodName(period)}</th>
              <td class="number">{countShown(joined)}</td>
              <td class="number">{countShown(met)}</td>
              <td class="number">{countShown(inTime)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
)
