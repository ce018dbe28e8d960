/** Room for what figures do not say: the county's own words go along on paper, and nowhere else. */
import { useId, useState } from 'preact/hooks'
import { reportText as text } from '../../text/report/sv.ts'

const keyOf = (period: string, part: string) => `dorren.report.${period}.${part}`
const read = (key: string): string => {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}
const keep = (key: string, words: string): void => {
  try {
    sessionStorage.setItem(key, words)
  } catch {
    // Then it stays until the page is left.
  }
}

const Words = ({ period, part, title }: { period: string; part: string; title: string }) => {
  const id = useId()
  const key = keyOf(period, part)
  const [words, setWords] = useState(() => read(key))
  return (
    <div class="stack tight own-words">
      <h3>
        <label for={id}>{title}</label>
      </h3>
      <textarea
        id={id}
        dir="auto"
        class="no-print"
        rows={4}
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value)
          keep(key, currentTarget.value)
        }}
      />
      <p class="only-print told-words" dir="auto">
        {words}
      </p>
    </div>
  )
}

export const OwnWords = ({ period }: { period: string }) => (
  <section class="stack" aria-labelledby="own-words" key={period}>
    <h2 id="own-words">{text.ownWords}</h2>
    <p class="small quiet no-print">{text.ownWordsWhy}</p>
    <Words key={`${period} summary`} period={period} part="summary" title={text.summary} />
    <Words key={`${period} learned`} period={period} part="learned" title={text.learned} />
    <Words key={`${period} next`} period={period} part="next" title={text.next} />
  </section>
)
