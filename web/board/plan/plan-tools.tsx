/** What stands above the board: what of it is shown, what is to be looked over, and what can be taken out of it. */
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { units } from '../../../shared/county/dalarna.ts'
import { Profession } from '../../../shared/ids.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { saveFile } from '../../data/save-file.ts'
import { serverNow } from '../../data/server-clock.ts'
import { professionName } from '../../staff/names-of-terms.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { planText as text } from '../../text/plan/sv.ts'
import { planCalendar, planCsv } from './plan-files.ts'
import type { PlanStore } from './plan-store.ts'
import { dutyKey } from './plan-week.ts'
import { clock, weekdayName } from './shift-block.tsx'
import { agreedNow, askAgreed } from './agreed-hours.ts'
import { everyShift, hoursByUnit, matchesFilter, shiftFilter, toLookOver } from './shown-shifts.ts'

export const FilterShifts = ({ duties }: { duties: readonly PlannedDuty[] }) => {
  const filter = shiftFilter.value
  const isAll = filter.words === '' && filter.unit === '' && filter.profession === ''
  const left = duties.filter((duty) => matchesFilter(duty, filter)).length
  const set = (change: Partial<typeof filter>) => (shiftFilter.value = { ...filter, ...change })
  return (
    <div class="row filter-row" role="search" aria-label={text.filter.label}>
      <TextField
        label={text.filter.words}
        inRow
        type="search"
        value={filter.words}
        onInput={(words) => set({ words })}
      />
      <SelectField
        label={text.filter.unit}
        inRow
        value={filter.unit}
        options={[
          { value: '', label: text.filter.all },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(unit) => set({ unit })}
      />
      <SelectField
        label={text.filter.profession}
        inRow
        value={filter.profession}
        options={[
          { value: '' as const, label: text.filter.all },
          ...Profession.options.map((one) => ({ value: one, label: professionName(one) })),
        ]}
        onChoose={(profession) => set({ profession })}
      />
      {!isAll && (
        <>
          <p role="status">{text.filter.left(left, duties.length)}</p>
          <button
            type="button"
            class="button plain small"
            onClick={() => (shiftFilter.value = everyShift)}
          >
            {text.filter.clear}
          </button>
        </>
      )}
    </div>
  )
}

/** Each by one press to where it is changed. */
export const LookOver = ({ desk }: { desk: PlanStore }) => {
  const found = toLookOver(desk.shown.value)
  if (found.length === 0) return null
  return (
    <details class="plan-look-over">
      <summary>{text.calendar.look(found.length)}</summary>
      <ul class="plain-list">
        {found.map((duty) => (
          <li key={dutyKey(duty)}>
            <button type="button" class="button plain small" onClick={() => desk.open(duty)}>
              {text.block(
                duty.person.firstName,
                duty.person.employer,
                weekdayName(duty.starts),
                clock(duty.starts),
                clock(duty.ends),
              )}
            </button>{' '}
            <span class="small">
              {[
                ...new Set(
                  duty.findings.map(({ kind }) => text.calendar.finding[kind] ?? text.told),
                ),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const one = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

export const HoursByUnit = ({
  duties,
  span,
}: {
  duties: readonly PlannedDuty[]
  span: { from: number; to: number }
}) => (
  <details class="card" onToggle={({ currentTarget }) => currentTarget.open && askAgreed()}>
    <summary>{text.unitHours.title}</summary>
    <div class="table-scroll" tabIndex={0} role="region" aria-label={text.unitHours.title}>
      <table>
        <caption class="small quiet">{text.unitHours.why}</caption>
        <thead>
          <tr>
            <th scope="col">{text.calendar.unit}</th>
            <th scope="col">{text.unitHours.planned}</th>
            <th scope="col">{text.unitHours.agreed}</th>
            <th scope="col">{text.unitHours.differs}</th>
          </tr>
        </thead>
        <tbody>
          {hoursByUnit(duties, span, agreedNow).map(({ unit, name, planned, agreed }) => (
            <tr key={unit} data-short={agreed !== undefined && planned < agreed}>
              <th scope="row">{name}</th>
              <td class="number">{one.format(planned)}</td>
              <td class="number">{agreed === undefined ? '–' : one.format(agreed)}</td>
              <td class="number">
                {agreed === undefined ? '–' : text.unitHours.by(one.format(planned - agreed))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
)

export const TakeOutPlan = ({ duties, from }: { duties: readonly PlannedDuty[]; from: number }) => {
  const shown = duties.filter((duty) => matchesFilter(duty, shiftFilter.value))
  const name = `pass-${localTime(from).day}`
  return (
    <>
      <button
        type="button"
        class="button plain small"
        onClick={() => saveFile(`${name}.csv`, 'text/csv', planCsv(shown))}
      >
        {text.files.csv}
      </button>
      <button
        type="button"
        class="button plain small"
        onClick={() =>
          void planCalendar(shown, serverNow()).then((calendar) =>
            saveFile(`${name}.ics`, 'text/calendar', calendar),
          )
        }
      >
        {text.files.calendar}
      </button>
    </>
  )
}
