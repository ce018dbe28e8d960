/** Scales as curves and as tables; one library for all therapists, and a scale can be sent beside the plan. */
import { useState } from 'preact/hooks'
import type { ScaleShown } from '../../../shared/contract/programme/therapist-shapes.ts'
import { youngestOf } from '../../../shared/programme/enrolment-rule.ts'
import { TotalledScaleId, scales } from '../../../shared/rules/scales/rating-scales.ts'
import { usePress } from '../../staff/use-press.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { useDeed } from '../act-and-refetch.ts'
import { ListTable } from '../list-table.tsx'
import type { PaneProps } from './pane.ts'
import { ScaleChart } from './scale-chart.tsx'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = therapistText.page

const Results = ({ scale }: { scale: ScaleShown }) => (
  <details>
    <summary>{text.asTable}</summary>
    <ListTable
      name={text.asTable}
      head={[text.when, text.occasion, text.score, text.band, text.answers]}
    >
      {scale.results.map(({ id, at, occasion, score, band, prorated, flag, answers }) => (
        <tr key={id}>
          <td>{shortDayAndTime(at, 'sv-SE')}</td>
          <td>{occasion}</td>
          <td class="number">
            {score ?? text.noScore}
            {prorated && ` (${text.prorated})`}
          </td>
          <td>
            {band}
            {flag !== 'none' && ` · ${text.flag[flag]}`}
          </td>
          <td class="number">{answers.map((answer) => answer ?? '–').join(' ')}</td>
        </tr>
      ))}
    </ListTable>
  </details>
)

const Weeks = ({ page }: Pick<PaneProps, 'page'>) =>
  page.weeks.length === 0 ? null : (
    <details>
      <summary>{text.week}</summary>
      <table>
        <tbody>
          {page.weeks.map(({ at, answers, safety }) => (
            <tr key={at}>
              <td>{shortDayAndTime(at, 'sv-SE')}</td>
              <td class="number">
                {[...answers, safety].map((answer) => answer ?? '–').join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )

export const ScalesPane = ({ page, again }: PaneProps) => {
  const { deed, acting } = useDeed(again)
  const press = usePress()
  const [said, setSaid] = useState('')
  const [chosen, setChosen] = useState<TotalledScaleId>('gad7')
  const shown = page.scales.filter(({ results }) => results.length > 0)
  const offered = TotalledScaleId.options.filter(
    (scale) => youngestOf[page.ageBand] >= (scales[scale].fromAge ?? 0),
  )
  const send = async () => {
    const asked = { participant: page.participant, scale: chosen }
    const sent = await deed(() => api.assignScale({ ...asked, once: press.of(asked) }))
    if (sent === undefined) return
    press.done()
    setSaid(text.sentScale(scales[chosen].title))
  }
  return (
    <section class="card stack" aria-labelledby="scales">
      <h2 id="scales">{text.scales}</h2>
      {shown.length === 0 && <p class="quiet">{text.scaleNone}</p>}
      {shown.map((scale) => (
        <div key={scale.scale} class="stack tight">
          <h3>
            {scale.title}
            {scale.change !== undefined && (
              <span class="quiet small"> {text.change[scale.change]}</span>
            )}
          </h3>
          <ScaleChart scale={scale} />
          <Results scale={scale} />
        </div>
      ))}
      <Weeks page={page} />
      <div class="row">
        <SelectField
          label={text.send}
          labelHidden
          value={chosen}
          options={offered.map((scale) => ({
            value: scale,
            label: scales[scale].title,
          }))}
          onChoose={setChosen}
        />
        <button
          type="button"
          class="button quiet small"
          aria-disabled={acting}
          onClick={() => void send()}
        >
          {text.send}
        </button>
        <p role="status">{said}</p>
      </div>
    </section>
  )
}
