/** What the youth was writing when the talk ended: theirs to send as a letter, to copy, or to take into the line again. */
import { useEffect, useState } from 'preact/hooks'
import { words } from '../language.ts'
import { fetchBeyond } from '../lazy-beyond.ts'
import { go } from '../route.ts'
import { draft } from '../talk/talk-store.ts'
import { keepUnsent, keptUnsent } from '../visit/tab-storage.ts'
import { forgetVisit } from '../visit/visit-store.ts'

/** Lines that did not get away join the words that were being written. */
const gather = (): void => {
  const lines = keptUnsent().flatMap((one) =>
    'said' in one && 'text' in one.said ? [one.said.text] : [],
  )
  const fresh = lines.filter((line) => !draft.peek().includes(line))
  if (fresh.length > 0) draft.value = [...fresh, draft.peek()].join('\n\n').trim()
  keepUnsent([])
}

/** What the tab keeps of this visit goes, and what was being written goes along. */
export const beginAnew = (): void => {
  const text = draft.peek()
  forgetVisit()
  // Forgotten with the rest of the tab, and kept anew.
  draft.value = ''
  draft.value = text
}

export const UnsentCard = () => {
  const say = words().visit.unsent
  const [told, setTold] = useState('')
  useEffect(gather, [])
  const text = draft.value
  if (text.trim() === '') return null
  const asLetter = async () => {
    try {
      // The page itself, so that nothing is forgotten before it is there.
      const { writeLetter } = await fetchBeyond()
      forgetVisit()
      writeLetter({ text })
      go('#brev')
    } catch {
      setTold(say.failed)
    }
  }
  const again = () => {
    beginAnew()
    go('#prata')
  }
  return (
    <section class="card stack tight" aria-labelledby="unsaid">
      <h2 id="unsaid">{say.title}</h2>
      <p>{say.about}</p>
      <p class="letter-body" dir="auto">
        {text}
      </p>
      <button type="button" class="button full" onClick={() => void asLetter()}>
        {say.letter}
      </button>
      <button type="button" class="button quiet full" onClick={again}>
        {say.again}
      </button>
      <div class="row">
        <button
          type="button"
          class="button quiet small"
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => setTold(say.copied),
              () => setTold(say.copyFailed),
            )
          }
        >
          {say.copy}
        </button>
        <button type="button" class="button plain small" onClick={() => (draft.value = '')}>
          {say.remove}
        </button>
      </div>
      <p class="small" role="status">
        {told}
      </p>
    </section>
  )
}
