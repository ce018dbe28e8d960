/** Counts of one or two periods as a table in which each count is a bar as well: by eye, by screen reader and on paper. */
import type { Publication } from '../../../shared/contract/report/report.ts'
import { reportText as text } from '../../text/report/sv.ts'

const whole = new Intl.NumberFormat('sv-SE')
const decimal = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** What is hidden says so; what is not told of such a period, as the programme of a quarter, is neither few nor hidden. */
export const countShown = (count: number | null | undefined): string => {
  if (count === undefined) return '–'
  return count === null ? text.hidden : whole.format(count)
}
export const meanShown = (mean: number | undefined): string =>
  mean === undefined ? '–' : decimal.format(mean)

interface Props {
  title: string
  names: readonly string[]
  shown: Publication
  beside: Publication | undefined
  /** What the mean beside each count is of. */
  mean?: string
}

const width = 100
const Bar = ({ count, most }: { count: number | null | undefined; most: number }) => (
  <svg viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" focusable="false">
    <rect class="bar-track" width={width} height="10" />
    <rect class="bar-fill" width={(width * (count ?? 0)) / most} height="10" />
  </svg>
)

export const ReportTable = ({ title, names, shown, beside, mean }: Props) => {
  const most = Math.max(1, ...names.map((name) => shown.counts[name] ?? 0))
  const period = text.periodName(shown.period)
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{beside === undefined ? text.count : period}</th>
            {mean !== undefined && <th scope="col">{mean}</th>}
            <td class="bar" />
            {beside !== undefined && <th scope="col">{text.periodName(beside.period)}</th>}
            {beside !== undefined && mean !== undefined && <th scope="col">{mean}</th>}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{text.countName(name)}</th>
              <td class="number">{countShown(shown.counts[name])}</td>
              {mean !== undefined && <td class="number">{meanShown(shown.means[name])}</td>}
              <td class="bar" aria-hidden="true">
                <Bar count={shown.counts[name]} most={most} />
              </td>
              {beside !== undefined && <td class="number">{countShown(beside.counts[name])}</td>}
              {beside !== undefined && mean !== undefined && (
                <td class="number">{meanShown(beside.means[name])}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
