/** Which period is read, what it is compared with, and what can be taken away of it. */
import type { Publication, Report } from '../../../shared/contract/report/report.ts'
import { saveFile } from '../../data/save-file.ts'
import { reportText as text } from '../../text/report/sv.ts'
import { csvOf, fhirOf, jsonOf } from './report-files.ts'
import type { ReportStore } from './report-store.ts'

export const ChoosePeriod = ({ store, report }: { store: ReportStore; report: Report }) => {
  const period = report.shown?.period ?? ''
  const beside = report.beside?.period
  return (
    <form class="report-choose no-print" aria-label={text.choose}>
      <p>
        <label for="report-period">{text.period}</label>
        <select
          id="report-period"
          value={period}
          onChange={({ currentTarget }) => void store.choose({ period: currentTarget.value })}
        >
          {report.periods.map((one) => (
            <option key={one} value={one}>
              {text.periodName(one)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="report-beside">{text.beside}</label>
        <select
          id="report-beside"
          value={beside ?? ''}
          onChange={({ currentTarget }) =>
            void store.choose({ beside: currentTarget.value || undefined })
          }
        >
          <option value="">{text.nothingBeside}</option>
          {report.periods
            .filter((one) => one !== period)
            .map((one) => (
              <option key={one} value={one}>
                {text.periodName(one)}
              </option>
            ))}
        </select>
      </p>
    </form>
  )
}

export const ReportFiles = ({
  shown,
  report: { now, yardsticks },
}: {
  shown: Publication
  report: Report
}) => {
  const name = `rapport-${shown.period}`
  const save = (ending: string, type: string, words: () => string) => () =>
    saveFile(`${name}.${ending}`, type, words())
  return (
    <div class="row no-print" role="group" aria-label={text.files}>
      <button type="button" class="button small" onClick={() => print()}>
        {text.print}
      </button>
      <button
        type="button"
        class="button quiet small"
        onClick={save('csv', 'text/csv', () => csvOf(shown, yardsticks))}
      >
        {text.csv}
      </button>
      <button
        type="button"
        class="button quiet small"
        onClick={save('json', 'application/json', () => jsonOf(shown, yardsticks))}
      >
        {text.json}
      </button>
      <button
        type="button"
        class="button quiet small"
        onClick={save('fhir.json', 'application/fhir+json', () => fhirOf(shown, now))}
      >
        {text.fhir}
      </button>
    </div>
  )
}
