/** Room for what figures do not say: the county's own words of a year, kept as versions, on the page and on paper. */
import { useState } from 'preact/hooks'
import {
  type CountyWords,
  type CountyWordsPart,
  countyWordsParts,
  longestCountyWords,
} from '../../../shared/contract/report/report.ts'
import { attempt } from '../../staff/attempt.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { reportText as text } from '../../text/report/sv.ts'
import type { ReportStore } from './report-store.ts'

type Parts = Record<CountyWordsPart, string>
const nothing: Parts = { summary: '', learned: '', next: '' }

const partsOf = (words: CountyWords | undefined): Parts =>
  words === undefined
    ? nothing
    : { summary: words.summary, learned: words.learned, next: words.next }

/** What stands on paper, and on the page of whoever only reads. */
const Told = ({ parts, isPaper }: { parts: Parts; isPaper: boolean }) => (
  <div class={isPaper ? 'only-print' : ''}>
    <div class="stack">
      {countyWordsParts.map((part) => (
        <div key={part} class="stack tight own-words">
          <h3>{text[part]}</h3>
          <p class="told-words" dir="auto">
            {parts[part] === '' ? text.nothingWritten : parts[part]}
          </p>
        </div>
      ))}
    </div>
  </div>
)

const Versions = ({ words }: { words: readonly CountyWords[] }) => {
  const [newest, ...older] = words
  if (newest === undefined) return null
  return (
    <div class="stack tight">
      <p class="small quiet">{text.keptVersion(newest.version, newest.day)}</p>
      {older.length > 0 && (
        <details class="no-print">
          <summary class="small">{text.olderVersions(older.length)}</summary>
          {older.map((one) => (
            <div key={one.version} class="stack tight">
              <h3>{text.keptVersion(one.version, one.day)}</h3>
              <Told parts={partsOf(one)} isPaper={false} />
            </div>
          ))}
        </details>
      )}
    </div>
  )
}

interface Props {
  store: ReportStore
  year: string
  words: readonly CountyWords[]
  mayWrite: boolean
}

const Form = ({ store, year, words }: Props) => {
  const [newest] = words
  const { form, write, drop } = useFormDraft<Parts>(`report ${year}`, 'words', () =>
    partsOf(newest),
  )
  const [isKeeping, setKeeping] = useState(false)
  const isTooLong = countyWordsParts.some((part) => tooMany(form[part], longestCountyWords) > 0)
  const keep = async () => {
    if (isKeeping || isTooLong) return
    setKeeping(true)
    const told = await attempt(() =>
      store.keepCountyWords({ year, after: newest?.version ?? 0, ...form }),
    )
    setKeeping(false)
    if (told === undefined) return
    if (told.outcome === 'changed') return tell('waiting', text.wordsChanged)
    drop()
    tell('good', text.keptVersion(told.words.version, told.words.day))
  }
  return (
    <>
      <form
        class="stack no-print"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {countyWordsParts.map((part) => (
          <TextFieldWithLimit
            key={part}
            label={text[part]}
            rows={5}
            longest={longestCountyWords}
            value={form[part]}
            onInput={(value) => write({ [part]: value })}
          />
        ))}
        <p>
          <button type="submit" class="button small" aria-disabled={isKeeping || isTooLong}>
            {text.keepWords}
          </button>
        </p>
      </form>
      <Told parts={partsOf(newest)} isPaper />
    </>
  )
}

export const OwnWords = (props: Props) => (
  <section class="stack" aria-labelledby="own-words" key={props.year}>
    <h2 id="own-words">{text.ownWords}</h2>
    {props.mayWrite && <p class="small quiet no-print">{text.ownWordsWhy}</p>}
    {props.mayWrite ? (
      // A new version is what the form begins with; what is being written stays as a draft.
      <Form key={props.words[0]?.version ?? 0} {...props} />
    ) : (
      <Told parts={partsOf(props.words[0])} isPaper={false} />
    )}
    <Versions words={props.words} />
  </section>
)
