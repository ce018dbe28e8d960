/** The worklist: who needs me, the most important first; one press leads to the right place. */
import { useState } from 'preact/hooks'
import type { WorkRow, Worklist } from '../../shared/api/programme-therapist.ts'
import { therapistText as text } from '../text/therapist-sv.ts'
import { api } from './api.ts'
import { AwayForm } from './away-form.tsx'
import { Asking } from './asking.tsx'
import { momentOf } from './times.ts'
import { useAsked } from './use-asked.ts'

const urgent = [
  'safety-now',
  'safety',
  'deterioration',
  'late-feedback',
  'late-message',
  'uncovered',
]

const Reasons = ({ row: { reasons } }: { row: WorkRow }) => {
  const [first, ...more] = reasons
  if (first === undefined) return <span class="quiet">{text.list.nothing}</span>
  return (
    <span class="reason" data-urgent={urgent.includes(first.kind)}>
      <strong>{text.reasons[first.kind]}</strong>
      <span class="quiet small">
        {text.since(momentOf(first.since))}
        {first.by !== undefined && ` · ${text.promised(momentOf(first.by))}`}
        {more.length > 0 && ` · ${text.list.more(more.length)}`}
      </span>
    </span>
  )
}

const Row = ({ row }: { row: WorkRow }) => (
  <tr>
    <th scope="row">
      <a href={`#deltagare/${row.participant}`}>{row.alias ?? text.list.other}</a>
      <span class="quiet small"> {text.states[row.state]}</span>
    </th>
    <td>
      <Reasons row={row} />
    </td>
    <td class="number">{text.list.at(row.at, row.of)}</td>
    <td class="number">{text.list.quiet(row.quietDays)}</td>
    <td>
      {row.therapist.firstName}
      {row.cover !== undefined && (
        <span class="quiet small"> {text.list.cover(row.cover.firstName)}</span>
      )}
    </td>
  </tr>
)

const Table = ({ list, onlyMine }: { list: Worklist; onlyMine: boolean }) => {
  const { head } = text.list
  const rows = list.rows.filter(({ mine, uncovered }) => !onlyMine || mine || uncovered)
  if (rows.length === 0) return <p>{text.list.empty}</p>
  return (
    <div class="table-scroll">
      <table class="worklist">
        <thead>
          <tr>
            {[head.who, head.why, head.at, head.quiet, head.therapist].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.participant} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const WorklistPage = () => {
  const asked = useAsked(api.worklist, 'worklist')
  const [onlyMine, setOnlyMine] = useState(true)
  const list = asked.data
  return (
    <main class="board stack" id="main">
      <header class="stack tight">
        <h1>{text.list.title}</h1>
        <p class="quiet">{text.list.lead}</p>
      </header>
      <Asking of={asked} />
      {list !== undefined && (
        <>
          <div class="row">
            {[true, false].map((mine) => (
              <button
                key={String(mine)}
                type="button"
                class={`button small ${onlyMine === mine ? '' : 'quiet'}`}
                aria-pressed={onlyMine === mine}
                onClick={() => setOnlyMine(mine)}
              >
                {mine ? text.list.mine : text.list.all}
              </button>
            ))}
          </div>
          <Table list={list} onlyMine={onlyMine} />
          <AwayForm list={list} onChanged={asked.again} />
        </>
      )}
    </main>
  )
}
