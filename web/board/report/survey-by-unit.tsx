/** What was said of the talks of each unit: how many answered, and the mean. */
import type { Publication } from '../../../shared/contract/report/report.ts'
import { units } from '../../../shared/county/dalarna.ts'
import { statements } from '../../../shared/rules/report/counts.ts'
import { reportText as text } from '../../text/report/sv.ts'
import { countShown, meanShown } from './report-table.tsx'

export const SurveyByUnit = ({ shown }: { shown: Publication }) => (
  <div
    class="table-scroll"
    tabIndex={0}
    role="region"
    aria-label={text.sections.surveyByUnit.title}
  >
    <table class="report-table">
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          {statements.map((one) => (
            <th key={one} scope="col">
              {text.countName(`survey.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {statements.map((one) => {
              const of = `survey.${one}.${id}`
              const mean = shown.means[of]
              const count = countShown(shown.counts[of])
              return (
                <td key={one} class="number">
                  {mean === undefined ? count : `${meanShown(mean)} (${count})`}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
