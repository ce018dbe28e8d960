/** Whom we do not reach: visits per thousand young people with what chance could explain, in words and as a table. */
import type { Publication, Report } from '../../../shared/contract/report/report.ts'
import {
  type Coverage,
  coverageOf,
  type HeldAgainst,
  type Reach,
  type ReachTable,
  reachOf,
  reachTables,
  yardstickFor,
} from '../../../shared/rules/report/reach.ts'
import { reportText } from '../../text/report/sv.ts'
import { reachText as text } from '../../text/report/reach.ts'
import { wordsOfReach } from './reach-words.ts'

const whole = new Intl.NumberFormat('sv-SE')
const decimal = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const percent = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 0 })

/** What the figures are held against, and of when: also on paper. */
const Source = ({ of }: { of: HeldAgainst | undefined }) =>
  of === undefined ? null : <p class="small quiet">{text.heldAgainst(of.source, of.year)}</p>

const Sentences = ({ reach }: { reach: Reach }) => {
  const { all, less, untold } = wordsOfReach(reach)
  return (
    <>
      {all !== undefined && <p>{all}</p>}
      {less.length === 0 ? (
        <p>{text.noneLess}</p>
      ) : (
        <ul>
          {less.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {untold !== undefined && <p class="small quiet">{untold}</p>}
    </>
  )
}

const ReachTableOf = ({ reach, title }: { reach: Reach; title: string }) => (
  <div class="table-scroll" tabIndex={0} role="region" aria-label={title}>
    <table class="report-table">
      <thead>
        <tr>
          <th scope="col">{text.group}</th>
          <th scope="col">{text.people}</th>
          <th scope="col">{text.visits}</th>
          <th scope="col" class="number">
            {text.per1000}
          </th>
          <th scope="col">{text.between}</th>
          <th scope="col">{text.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {reach.groups.map(({ name, people, visits, rate }) => (
          <tr key={name}>
            <th scope="row">{reportText.countName(name)}</th>
            <td class="number">{whole.format(people)}</td>
            <td class="number">{visits === null ? reportText.hidden : whole.format(visits)}</td>
            <td class="number">{rate === undefined ? '–' : decimal.format(rate.per1000)}</td>
            <td class="number">
              {rate === undefined ? '–' : `${decimal.format(rate.from)}–${decimal.format(rate.to)}`}
            </td>
            <td class="verdict">{rate === undefined ? '–' : text.verdicts[rate.verdict]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const One = ({ of, report, shown }: { of: ReachTable; report: Report; shown: Publication }) => {
  const reach = reachOf(of, shown.period, shown, report.yardsticks)
  if (reach === undefined) return null
  return (
    <div class="stack tight">
      <h3>{text.by[of]}</h3>
      <Source of={reach.heldAgainst} />
      <Sentences reach={reach} />
      <ReachTableOf reach={reach} title={text.by[of]} />
    </div>
  )
}

export const ReachPart = ({ report, shown }: { report: Report; shown: Publication }) => {
  const has = reachTables.some((of) => reachOf(of, shown.period, shown, report.yardsticks))
  if (!has) return <p>{report.yardsticks.length === 0 ? text.nothing : text.notOfMonth}</p>
  return (
    <>
      <p>{text.visitsNotPeople}</p>
      {reachTables.map((of) => (
        <One key={of} of={of} report={report} shown={shown} />
      ))}
    </>
  )
}

const CoverageRow = ({ name, asked, talked }: Coverage) => (
  <tr>
    <th scope="row">{reportText.countName(name)}</th>
    <td class="number">{percent.format(asked / 100)}</td>
    <td class="number">{talked === null ? reportText.hidden : percent.format(talked / 100)}</td>
  </tr>
)

export const CoveragePart = ({ report, shown }: { report: Report; shown: Publication }) => {
  const rows = coverageOf(shown.period, shown, report.yardsticks)
  if (rows.length === 0)
    return <p>{report.yardsticks.length === 0 ? text.nothing : text.notOfMonth}</p>
  return (
    <>
      <Source of={yardstickFor(report.yardsticks, 'worries', shown.period)} />
      <p>{text.coverageOrder}</p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={text.coverage}>
        <table class="report-table">
          <thead>
            <tr>
              <th scope="col">{text.topic}</th>
              <th scope="col">{text.asked}</th>
              <th scope="col">{text.talked}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CoverageRow key={row.name} {...row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
