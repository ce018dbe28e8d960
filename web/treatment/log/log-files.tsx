/** The log as a file: a table to look through, or AuditEvents for another program; taken out part by part. */
import { useState } from 'preact/hooks'
import { addDays, isDay, localTime, startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { serverNow } from '../../data/server-clock.ts'
import { saveFile } from '../../data/save-file.ts'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { attempt } from '../../staff/attempt.ts'
import { reviewText } from '../../text/access-log/sv.ts'
import { log } from './unreviewed-count.ts'

const text = reviewText.files
const dayMs = 86_400_000
type Kind = 'csv' | 'ndjson'
const types: Record<Kind, string> = { csv: 'text/csv', ndjson: 'application/fhir+ndjson' }

/** Whole files from their parts: a table has its heading once. */
const joined = (kind: Kind, parts: readonly string[]): string =>
  kind === 'ndjson'
    ? parts.join('')
    : parts.map((part, at) => (at === 0 ? part : part.slice(part.indexOf('\n') + 1))).join('')

const fetchAll = async (kind: Kind, from: number, to: number): Promise<string> => {
  const parts: string[] = []
  let after: number | undefined
  do {
    const part = await log.exportLog({ from, to, ...(after === undefined ? {} : { after }) })
    parts.push(part[kind])
    after = part.next
  } while (after !== undefined)
  return joined(kind, parts)
}

export const LogFiles = ({ now }: { now: number }) => {
  const [from, setFrom] = useState(localTime(now - 30 * dayMs).day)
  const [to, setTo] = useState(localTime(now).day)
  const [said, setSaid] = useState('')
  const save = async (kind: Kind) => {
    if (!isDay(from) || !isDay(to) || to < from) return setSaid(text.dates)
    // Days of the county, wherever the browser is.
    const starts = startOfDay(from)
    const ends = startOfDay(addDays(to, 1)) - 1
    setSaid(text.working)
    const file = await attempt(() => fetchAll(kind, starts, Math.min(ends, serverNow())))
    const rows = file?.trim().split('\n').length ?? 0
    const isEmpty = file === '' || (kind === 'csv' && rows <= 1)
    setSaid(file === undefined ? '' : isEmpty ? text.nothing : text.saved)
    if (file !== undefined && !isEmpty)
      saveFile(`atkomstlogg-${from}-${to}.${kind}`, types[kind], file)
  }
  const day = (label: string, value: string, onSet: (day: string) => void) => (
    <DayField label={label} value={value} onSet={onSet} />
  )
  return (
    <section class="card stack" aria-labelledby="log-files">
      <h2 id="log-files">{text.title}</h2>
      <p class="quiet">{text.lead}</p>
      <div class="row">
        {day(text.from, from, setFrom)}
        {day(text.to, to, setTo)}
      </div>
      <div class="row">
        <button type="button" class="button quiet small" onClick={() => void save('csv')}>
          {text.csv}
        </button>
        <button type="button" class="button quiet small" onClick={() => void save('ndjson')}>
          {text.fhir}
        </button>
        <span class="small" role="status">
          {said}
        </span>
      </div>
    </section>
  )
}
