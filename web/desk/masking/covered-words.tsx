/** What a youth wrote, with hostile words covered until the counsellor wants to see them. */
import { useMemo, useState } from 'preact/hooks'
import { maskingText as text } from '../../text/masking/sv.ts'
import { cover, coverOn } from './masking-choices.ts'
import './masking.css'

/** Neither the word nor its length stands on the page; it is read aloud as covered. */
const Cover = () => (
  <span class="covered-word">
    <span aria-hidden="true">▒▒▒▒</span>
    <span class="visually-hidden">[{text.covered}]</span>
  </span>
)

/** On one line, where nothing can be pressed: covered words stay covered. */
export const CoveredLine = ({ words }: { words: string }) => {
  const pieces = useMemo(() => cover.value(words), [words, cover.value])
  if (!coverOn.value) return <>{words}</>
  return <>{pieces.map((piece, n) => (piece.covered ? <Cover key={n} /> : piece.text))}</>
}

export const CoveredWords = ({ words, class: name }: { words: string; class?: string }) => {
  const [shown, setShown] = useState(false)
  const pieces = useMemo(() => cover.value(words), [words, cover.value])
  const hides = coverOn.value && pieces.some(({ covered }) => covered)
  if (!hides)
    return (
      <p dir="auto" class={name}>
        {words}
      </p>
    )
  return (
    <>
      <p dir="auto" class={name}>
        {shown ? words : pieces.map((piece, n) => (piece.covered ? <Cover key={n} /> : piece.text))}
      </p>
      <button
        type="button"
        class="button quiet small cover-button"
        onClick={() => setShown(!shown)}
      >
        {shown ? text.hide : text.show}
        <span class="visually-hidden"> {text.message}</span>
      </button>
    </>
  )
}
