/** The five words, large enough to copy by hand, and what they are good for. */
import { useState } from 'preact/hooks'
import { opened } from './code-session.ts'
import { later } from '../later-words.ts'

/** `folded`: where it has been shown before. */
export const CodeCard = ({ folded = false }: { folded?: boolean }) => {
  const { card } = later()
  const [shown, setShown] = useState(!folded)
  const [told, setTold] = useState('')
  const words = opened.value?.words
  if (words === undefined) return null
  return (
    <section class="card stack tight code-card" aria-labelledby="code">
      <h2 id="code">{card.title}</h2>
      <p>{card.about}</p>
      {shown && (
        <ol class="code-words" lang="sv">
          {words.split(' ').map((word, place) => (
            <li key={place}>{word}</li>
          ))}
        </ol>
      )}
      <div class="row">
        <button type="button" class="button quiet small" onClick={() => setShown(!shown)}>
          {shown ? card.hide : card.show}
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() =>
            void navigator.clipboard.writeText(words).then(
              () => setTold(card.copied),
              () => setTold(card.copyFailed),
            )
          }
        >
          {card.copy}
        </button>
      </div>
      <p class="small" role="status">
        {told}
      </p>
      <ul class="stack tight">
        {card.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
