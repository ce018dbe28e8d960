/** Which period is read, what it is compared with, and what can be taken away of it. */
import type { Publication, Report } from '../../../shared/contract/report/report.ts'
import { indicatorsWith } from '../../../shared/rules/report/indicators.ts'
import { saveFile } from '../../data/save-file.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { reportText as text } from '../../text/report/sv.ts'
import { csvOf, fhirOf, jsonOf } from './report-files.ts'
import type { ReportStore } from './report-store.ts'

export const ChoosePeriod = ({ store, report }: { store: ReportStore; report: Report }) => {
  const period = report.shown?.period ?? ''
  const beside = report.beside?.period
  return (
    <form class="report-choose no-print" aria-label={text.choose}>
      <SelectField
        label={text.period}
        value={period}
        options={report.periods.map((one) => ({ value: one, label: text.periodName(one) }))}
        onChoose={(one) => void store.choose({ period: one })}
      />
      <SelectField
        label={text.beside}
        value={beside ?? ''}
        options={[
          { value: '', label: text.nothingBeside },
          ...report.periods
            .filter((one) => one !== period)
            .map((one) => ({ value: one, label: text.periodName(one) })),
        ]}
        onChoose={(one) => void store.choose({ beside: one || undefined })}
      />
    </form>
  )
}

export const ReportFiles = ({
  shown,
  report: { now, yardsticks, targets },
}: {
  shown: Publication
  report: Report
}) => {
  const all = indicatorsWith(targets)
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
        onClick={save('csv', 'text/csv', () => csvOf(shown, yardsticks, all))}
      >
        {text.csv}
      </button>
      <button
        type="button"
        class="button quiet small"
        onClick={save('json', 'application/json', () => jsonOf(shown, yardsticks, all))}
      >
        {text.json}
      </button>
      <button
        type="button"
        class="button quiet small"
        onClick={save('fhir.json', 'application/fhir+json', () => fhirOf(shown, now, all))}
      >
        {text.fhir}
      </button>
    </div>
  )
}
