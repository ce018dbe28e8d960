/** Judging a sample: each access in order, to be asked about, or not in order, and one signature under it. */
import { useState } from 'preact/hooks'
import type { Finding, SampledEntry } from '../../../shared/contract/records/review.ts'
import { onceId } from '../../data/random-id.ts'
import { tell } from '../../staff/notices/notices.ts'
import { reviewText } from '../../text/access-log/sv.ts'
import { useDeed } from '../act-and-refetch.ts'
import { ListTable } from '../list-table.tsx'
import { aboutWords, whatWords, whoWords } from './entry-words.ts'
import { log } from './unreviewed-count.ts'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = reviewText.sample
const findings = Object.keys(reviewText.findings) as Finding[]
type Marks = Readonly<Record<number, Finding | undefined>>

const metWords = ({ met }: SampledEntry): string =>
  met === undefined ? text.notAsked : met ? text.met : text.unmet

interface RowProps {
  entry: SampledEntry
  finding: Finding | undefined
  onMark: (finding: Finding | undefined) => void
}

const Row = ({ entry, finding, onMark }: RowProps) => {
  const { seq, at, role, own, action, met } = entry
  const stands = action === 'break-glass' || met === false
  return (
    <tr data-stands={stands}>
      <td>{shortDayAndTime(at, 'sv-SE')}</td>
      <th scope="row">
        {whoWords(entry)}
        {entry.name !== undefined && <span class="quiet small"> {reviewText.roles[role]}</span>}
      </th>
      <td>{whatWords(entry)}</td>
      <td class="log-whom" data-name={text.head.whom}>
        {aboutWords(entry)}
      </td>
      <td data-name={text.head.met}>{metWords(entry)}</td>
      <td>
        {own ? (
          <span class="quiet small">{text.own}</span>
        ) : (
          <select
            aria-label={text.of(seq)}
            value={finding ?? ''}
            data-finding={finding}
            onChange={({ currentTarget }) =>
              onMark(findings.find((one) => one === currentTarget.value))
            }
          >
            <option value="">{text.choose}</option>
            {findings.map((one) => (
              <option key={one} value={one}>
                {reviewText.findings[one]}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  )
}

interface Props {
  sample: readonly SampledEntry[]
  again: () => void
}

export const LogSample = ({ sample, again }: Props) => {
  const [marks, setMarks] = useState<Marks>({})
  const [once] = useState(onceId)
  const [said, setSaid] = useState('')
  const { deed, acting } = useDeed(again)
  const mine = sample.filter(({ own }) => !own)
  const restInOrder = () =>
    setMarks(Object.fromEntries(mine.map(({ seq }) => [seq, marks[seq] ?? 'in-order'])))
  const sign = async () => {
    const judged = mine.flatMap(({ seq }) => {
      const finding = marks[seq]
      return finding === undefined ? [] : [{ seq, finding }]
    })
    setSaid(judged.length === 0 ? text.nothing : '')
    if (judged.length === 0) return
    const signed = await deed(() => log.review({ once, marks: judged }))
    if (signed !== undefined) tell('good', text.signed)
  }
  return (
    <section class="card stack" aria-labelledby="log-sample">
      <h2 id="log-sample">{text.title}</h2>
      <p class="quiet">{text.lead}</p>
      {sample.length === 0 && <p>{text.none}</p>}
      {sample.length > 0 && (
        <>
          <ListTable name={text.title} class="worklist log-table" head={Object.values(text.head)}>
            {sample.map((entry) => (
              <Row
                key={entry.seq}
                entry={entry}
                finding={marks[entry.seq]}
                onMark={(finding) => setMarks({ ...marks, [entry.seq]: finding })}
              />
            ))}
          </ListTable>
          <div class="row">
            <button type="button" class="button quiet small" onClick={restInOrder}>
              {text.allInOrder}
            </button>
            <button
              type="button"
              class="button small"
              aria-disabled={acting}
              onClick={() => void sign()}
            >
              {text.sign}
            </button>
            <span class="small" role="status">
              {said}
            </span>
          </div>
          <p class="quiet small">{text.about}</p>
        </>
      )}
    </section>
  )
}
