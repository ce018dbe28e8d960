/** The indicators against their targets, and how each is counted, by whom it was decided and who has signed it. */
import type { Publication } from '../../../shared/contract/report/report.ts'
import {
  type Indicator,
  indicatorsFor,
  isReached,
  valueOf,
} from '../../../shared/rules/report/indicators.ts'
import { reportText as text } from '../../text/report/sv.ts'

const percent = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 1 })
const decimal = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 2,
})

const written = ({ formula }: Indicator, value: number): string =>
  formula.kind === 'share' ? percent.format(value) : decimal.format(value)
const targetOf = (one: Indicator): string => {
  if (one.target === null) return '–'
  return 'atLeast' in one.target
    ? text.atLeast(written(one, one.target.atLeast))
    : text.atMost(written(one, one.target.atMost))
}
const reachedOf = ({ target }: Indicator, value: number | undefined): string => {
  const is = value === undefined ? undefined : isReached(target, value)
  if (is === undefined) return text.isReached.unknown
  return is ? text.isReached.yes : text.isReached.no
}

interface Props {
  /** With what the county has decided since. */
  all: readonly Indicator[]
  shown: Publication
  beside: Publication | undefined
}

export const IndicatorTable = ({ all, shown, beside }: Props) => (
  <div class="table-scroll" tabIndex={0} role="region" aria-label={text.indicators}>
    <table class="report-table">
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{beside === undefined ? text.value : text.periodName(shown.period)}</th>
          <th scope="col">{text.target}</th>
          <th scope="col">{text.reached}</th>
          {beside !== undefined && <th scope="col">{text.periodName(beside.period)}</th>}
        </tr>
      </thead>
      <tbody>
        {indicatorsFor(shown.period, all).map((one) => {
          const value = valueOf(one.formula, shown)
          const before = beside && valueOf(one.formula, beside)
          return (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td class="number">{value === undefined ? text.hidden : written(one, value)}</td>
              <td class="number">{targetOf(one)}</td>
              <td class="number">{reachedOf(one, value)}</td>
              {beside !== undefined && (
                <td class="number">{before === undefined ? text.hidden : written(one, before)}</td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)

export const Definitions = ({ all, period }: Pick<Props, 'all'> & { period: string }) => (
  <dl class="definitions small">
    {indicatorsFor(period, all).map((one) => (
      <div key={one.id}>
        <dt>{one.name}</dt>
        <dd>{one.words}</dd>
        <dd class="quiet">
          {text.version(one.version, text.periodName(one.from))}.{' '}
          {one.confirmedBy === null ? text.proposed : text.decided} {one.decided}. {text.owner}:{' '}
          {one.owner}. {text.source}: {one.source}. {text.confirmed}:{' '}
          {one.confirmedBy ?? text.notConfirmed}.
        </dd>
      </div>
    ))}
  </dl>
)
