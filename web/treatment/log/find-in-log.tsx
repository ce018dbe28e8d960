/** The log by who read, about whom and which days: for a question of one's own, or a patient's on the phone. */
import { useState } from 'preact/hooks'
import type { LogEntry } from '../../../shared/contract/records/review.ts'
import { addDays, isDay, startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { Problem } from '../../data/client.ts'
import { tellProblem } from '../../staff/attempt.ts'
import { reviewText } from '../../text/access-log/sv.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { ListTable } from '../list-table.tsx'
import { log } from './unreviewed-count.ts'
import { aboutWords, whatWords, whoWords } from './entry-words.ts'

const text = reviewText.search

interface Found {
  entries: readonly LogEntry[]
  more: boolean
}

const FoundEntries = ({ entries, more }: Found) => (
  <>
    <p role="status">{text.found(entries.length, more)}</p>
    {entries.length > 0 && (
      <ListTable name={text.title} class="worklist log-table" head={Object.values(text.head)}>
        {entries.map((entry) => (
          <tr key={entry.seq}>
            <td>{shortDayAndTime(entry.at, 'sv-SE')}</td>
            <th scope="row">
              {whoWords(entry)} <span class="quiet small">{reviewText.roles[entry.role]}</span>
            </th>
            <td>{whatWords(entry)}</td>
            <td>{aboutWords(entry)}</td>
          </tr>
        ))}
      </ListTable>
    )}
  </>
)

const labels = { who: 'who', number: 'whom', from: 'from', to: 'to' } as const

/** Twelve digits, however they are written. */
const numberOf = (written: string): string => written.replaceAll(/[\s-]/g, '')

export const LogSearch = () => {
  const [form, setForm] = useState({ who: '', number: '', from: '', to: '' })
  const [found, setFound] = useState<Found | undefined>(undefined)
  const [faults, setFaults] = useState<{ number?: string; to?: string }>({})
  const [unknown, setUnknown] = useState(false)
  const search = async () => {
    const who = form.who.trim()
    const personalNumber = numberOf(form.number)
    const from = isDay(form.from) ? startOfDay(form.from) : undefined
    const to = isDay(form.to) ? startOfDay(addDays(form.to, 1)) - 1 : undefined
    const isNumber = personalNumber === '' || /^(19|20)\d{10}$/.test(personalNumber)
    const isBackwards = from !== undefined && to !== undefined && to < from
    setFaults({
      ...(!isNumber && { number: text.number12 }),
      ...(isBackwards && { to: text.days }),
    })
    setFound(undefined)
    setUnknown(false)
    if (!isNumber || isBackwards) return
    const asked = log.searchLog({
      ...(who.length < 2 ? {} : { who }),
      ...(personalNumber === '' ? {} : { personalNumber }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })
    try {
      setFound(await asked)
    } catch (problem) {
      // That nobody here has the number is what a patient on the phone asks about, and no fault.
      if (problem instanceof Problem && problem.code === 'not-found') setUnknown(true)
      else tellProblem(problem)
    }
  }
  const fieldOf = (name: keyof typeof form) => ({
    label: text[labels[name]],
    error: name in faults ? faults[name as keyof typeof faults] : undefined,
    value: form[name],
  })
  const set = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value })
  return (
    <section class="card stack" aria-labelledby="log-search">
      <h2 id="log-search">{text.title}</h2>
      <p class="quiet">{text.lead}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void search()
        }}
      >
        <div class="row">
          <TextField {...fieldOf('who')} onInput={set('who')} />
          <TextField {...fieldOf('number')} onInput={set('number')} />
        </div>
        <div class="row">
          <DayField {...fieldOf('from')} onSet={set('from')} />
          <DayField {...fieldOf('to')} onSet={set('to')} />
        </div>
        <p>
          <button type="submit" class="button small">
            {text.search}
          </button>
        </p>
      </form>
      {unknown && <p role="status">{text.unknown}</p>}
      {found !== undefined && <FoundEntries {...found} />}
    </section>
  )
}
