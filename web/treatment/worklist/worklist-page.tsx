/** The worklist: who needs me, the most important first; one press leads to the right place. */
import { useState } from 'preact/hooks'
import type { WorkRow } from '../../../shared/contract/programme/therapist-shapes.ts'
import { therapistText as text } from '../../text/treatment/sv.ts'
import { useDeed } from '../act-and-refetch.ts'
import { api } from '../api.ts'
import { everybody, FindParticipant, isFound, urgentReasons } from './find-participant.tsx'
import { AwayForm } from './away-form.tsx'
import { Asking } from '../../staff/loading.tsx'
import { paneOf } from '../participant/pane-of-reason.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { ListTable } from '../list-table.tsx'
import { useStaffQuery } from '../../staff/use-staff-query.ts'

const Reasons = ({ row }: { row: WorkRow }) => {
  const [first, ...more] = row.reasons
  if (first === undefined) return <span class="quiet">{text.list.nothing}</span>
  const to = paneOf(first.kind)
  return (
    <span class="reason" data-urgent={urgentReasons.includes(first.kind)}>
      <a href={`#deltagare/${row.participant}${to === undefined ? '' : `/${to.pane}`}`}>
        {text.reasons[first.kind]}
      </a>
      <span class="quiet small">
        {text.since(shortDayAndTime(first.since, 'sv-SE'))}
        {first.by !== undefined && ` · ${text.promised(shortDayAndTime(first.by, 'sv-SE'))}`}
        {more.length > 0 && ` · ${text.list.more(more.length)}`}
      </span>
    </span>
  )
}

/** A colleague's participant is not mine to read; nobody there to answer, and I may take it on. */
const Cover = ({ row, onCovered }: { row: WorkRow; onCovered: () => void }) => {
  const { deed, acting } = useDeed(onCovered)
  const { participant, therapist } = row
  return (
    <span class="reason" data-urgent>
      <strong>{text.reasons.uncovered}</strong>
      <button
        type="button"
        class="button quiet small"
        aria-disabled={acting}
        onClick={() => void deed(() => api.coverFor({ participant }))}
      >
        {text.list.coverFor(therapist.firstName)}
      </button>
    </span>
  )
}

const Why = ({ row, onCovered }: { row: WorkRow; onCovered: () => void }) => {
  if (row.mine) return <Reasons row={row} />
  if (row.uncovered) return <Cover row={row} onCovered={onCovered} />
  const [first] = row.reasons
  return (
    <span class="quiet">{first === undefined ? text.list.nothing : text.reasons[first.kind]}</span>
  )
}

const Row = ({ row, onCovered }: { row: WorkRow; onCovered: () => void }) => (
  <tr>
    <th scope="row">
      {row.mine ? <a href={`#deltagare/${row.participant}`}>{row.alias}</a> : text.list.other}
      <span class="quiet small"> {text.states[row.state]}</span>
    </th>
    <td>
      <Why row={row} onCovered={onCovered} />
    </td>
    <td class="number">{text.list.at(row.at, row.of)}</td>
    <td class="number">
      {row.state === 'invited' ? text.list.notYet : text.list.quiet(row.quietDays)}
    </td>
    <td>
      {row.therapist.firstName}
      {row.cover !== undefined && (
        <span class="quiet small"> {text.list.cover(row.cover.firstName)}</span>
      )}
    </td>
  </tr>
)

interface TableProps {
  rows: readonly WorkRow[]
  onCovered: () => void
}

const Table = ({ rows, onCovered }: TableProps) => {
  const { head } = text.list
  return (
    <ListTable
      name={text.list.title}
      class="worklist people"
      head={[head.who, head.why, head.at, head.quiet, head.therapist]}
    >
      {rows.map((row) => (
        <Row key={row.participant} row={row} onCovered={onCovered} />
      ))}
    </ListTable>
  )
}

export const WorklistPage = () => {
  const asked = useStaffQuery(api.worklist, 'worklist')
  const [onlyMine, setOnlyMine] = useState(true)
  const [filter, setFilter] = useState(everybody)
  const list = asked.data
  const ofMine = list?.rows.filter(({ mine, uncovered }) => !onlyMine || mine || uncovered) ?? []
  const rows = ofMine.filter((row) => isFound(row, filter))
  return (
    <main class="board stack" id="main">
      <header class="stack tight">
        <h1>{text.list.title}</h1>
        <p class="quiet">{text.list.lead}</p>
      </header>
      <Asking of={asked} />
      {list !== undefined && (
        <>
          <div class="one-of">
            {[true, false].map((mine) => (
              <button
                key={String(mine)}
                type="button"
                aria-pressed={onlyMine === mine}
                onClick={() => setOnlyMine(mine)}
              >
                {mine ? text.list.mine : text.list.all}
              </button>
            ))}
          </div>
          {ofMine.length === 0 ? (
            <p>{text.list.empty}</p>
          ) : (
            <>
              <FindParticipant
                filter={filter}
                set={setFilter}
                found={rows.length}
                all={ofMine.length}
              />
              {rows.length === 0 ? (
                <p>{text.list.noneFound}</p>
              ) : (
                <Table rows={rows} onCovered={asked.again} />
              )}
            </>
          )}
          <AwayForm list={list} onChanged={asked.again} />
        </>
      )}
    </main>
  )
}
