/** Who is on duty by unit: those with people first, the others counted, so that gaps are seen. */
import type { Board } from '../../../shared/contract/visit/coordinator.ts'
import { units } from '../../../shared/county/dalarna.ts'
import { professionName } from '../../staff/names-of-terms.ts'
import { boardText as text } from '../../text/board/sv.ts'

type Unit = Board['onDuty'][number]

/** Units with people, most seats first; the number of the others. */
export const unitsWithPeople = (
  onDuty: readonly Unit[],
  all = units.length,
): { rows: Unit[]; without: number } => {
  const rows = onDuty
    .filter(({ here, paused }) => here + paused > 0)
    .sort((a, b) => b.here - a.here || a.name.localeCompare(b.name, 'sv'))
  return { rows, without: Math.max(0, all - rows.length) }
}

const sum = (rows: readonly Unit[], of: (unit: Unit) => number): number =>
  rows.reduce((total, unit) => total + of(unit), 0)

export const DutyTable = ({ onDuty }: Pick<Board, 'onDuty'>) => {
  const { rows, without } = unitsWithPeople(onDuty)
  if (rows.length === 0) return <p class="quiet">{text.nobodyOnDuty}</p>
  return (
    <>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="on-duty">
        <table class="duty-table">
          <thead>
            <tr>
              <th scope="col">{text.unit}</th>
              <th scope="col">{text.professions}</th>
              <th scope="col">{text.here}</th>
              <th scope="col">{text.paused}</th>
              <th scope="col">{text.talks}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((unit) => (
              <tr key={unit.unit}>
                <th scope="row">{unit.name}</th>
                <td>{unit.professions.map(professionName).join(', ')}</td>
                <td class="number">{unit.here}</td>
                <td class="number">{unit.paused}</td>
                <td class="number">{text.of(unit.talks, unit.seats)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              <td />
              <td class="number">{sum(rows, (unit) => unit.here)}</td>
              <td class="number">{sum(rows, (unit) => unit.paused)}</td>
              <td class="number">
                {text.of(
                  sum(rows, (unit) => unit.talks),
                  sum(rows, (unit) => unit.seats),
                )}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {without > 0 && <p class="small quiet">{text.without(without)}</p>}
    </>
  )
}
