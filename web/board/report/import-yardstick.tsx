/** A file of the statistics office, read on this device and kept as numbers: what is wrong with it is said, and nothing is changed. */
import { useState } from 'preact/hooks'
import type { Report } from '../../../shared/contract/report/report.ts'
import { readYardstick } from '../../../shared/rules/report/read-yardstick.ts'
import { type YardstickKind, yardstickKinds } from '../../../shared/rules/report/yardstick.ts'
import { topicNames } from '../../data/topic-names.ts'
import { attempt } from '../../staff/attempt.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { text as names } from '../../text/names/sv.ts'
import { reachText as text } from '../../text/report/reach.ts'
import type { ReportStore } from './report-store.ts'

/** The statistics office writes its older files in Latin-1. */
const wordsIn = async (file: File): Promise<string> => {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

export const ImportYardstick = ({ store, report }: { store: ReportStore; report: Report }) => {
  const [kind, setKind] = useState<YardstickKind>('population')
  const [source, setSource] = useState('')
  const [file, setFile] = useState<File | undefined>(undefined)
  const [said, setSaid] = useState('')
  const [isReading, setReading] = useState(false)
  const read = async (): Promise<void> => {
    if (source.trim() === '') return setSaid(text.sourceMissing)
    if (file === undefined) return setSaid(text.fileMissing)
    setSaid(text.reading)
    const words = await attempt(() => wordsIn(file))
    if (words === undefined) return setSaid('')
    // A survey of a year ago has the code's own word for what the county has named since.
    const known = { languages: names.languages, topics: [names.topics, topicNames()] }
    const told = readYardstick(kind, words, source.trim(), known)
    if ('fault' in told) return setSaid(text.fault(text.faults[told.fault], told.at))
    const { yardstick } = told
    if (await attempt(() => store.keepYardstick(yardstick)))
      setSaid(text.kept(text.kinds[kind].name, yardstick.year, yardstick.rows.length))
  }
  const submit = async (): Promise<void> => {
    if (isReading) return
    setReading(true)
    await read()
    setReading(false)
  }
  return (
    <details class="card no-print">
      <summary>{text.importTitle}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p class="small quiet">{text.importAbout}</p>
        <dl class="definitions small">
          {yardstickKinds.map((one) => {
            const mine = report.yardsticks.filter((each) => each.kind === one)
            return (
              <div key={one}>
                <dt>{text.kinds[one].name}</dt>
                <dd>{text.kinds[one].about}</dd>
                {mine.length === 0 && <dd class="quiet">{text.hasNone}</dd>}
                {mine.map(({ source: from, year }) => (
                  <dd class="quiet" key={year}>
                    {text.has(from, year)}
                  </dd>
                ))}
              </div>
            )
          })}
        </dl>
        <SelectField
          label={text.kind}
          options={yardstickKinds.map((one) => ({ value: one, label: text.kinds[one].name }))}
          value={kind}
          onChoose={setKind}
        />
        <div class="field">
          <label for="yardstick-source">{text.source}</label>
          <input
            id="yardstick-source"
            dir="auto"
            autocomplete="off"
            aria-describedby="yardstick-said"
            value={source}
            onInput={({ currentTarget }) => setSource(currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="yardstick-file">{text.file}</label>
          <input
            id="yardstick-file"
            type="file"
            accept=".csv,.json,.txt"
            aria-describedby="yardstick-said"
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
          />
        </div>
        <p>
          <button type="submit" class="button small" aria-disabled={isReading}>
            {text.read}
          </button>
        </p>
        <p id="yardstick-said" role="status">
          {said}
        </p>
      </form>
    </details>
  )
}
