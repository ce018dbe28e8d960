/** A therapist's own phrases for answers: kept in this browser, inserted where one is writing. */
import { useState } from 'preact/hooks'
import { signedInAs } from '../../staff/sign-in/roles.ts'
import { therapistText } from '../../text/treatment/sv.ts'

const text = therapistText.page
const most = 40
const longest = 500

const keyOf = (): string => `phrases ${signedInAs()}`

export const readPhrases = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf()) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  } catch {
    // What stands there was not written here.
    return []
  }
}

/** The newest first; the same words once. */
export const withPhrase = (phrases: readonly string[], words: string): string[] => {
  const phrase = words.trim().slice(0, longest)
  return phrase === ''
    ? [...phrases]
    : [phrase, ...phrases.filter((one) => one !== phrase)].slice(0, most)
}

interface Props {
  /** The field that is written in. */
  field: () => HTMLTextAreaElement | null
  written: string
  onWrite: (text: string) => void
}

export const OwnPhrases = ({ field, written, onWrite }: Props) => {
  const [phrases, setPhrases] = useState(readPhrases)
  const [said, setSaid] = useState('')
  const keep = (next: string[]) => {
    localStorage.setItem(keyOf(), JSON.stringify(next))
    setPhrases(next)
  }
  const keepMarked = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field() ?? {}
    const marked = written.slice(selectionStart, selectionEnd)
    setSaid(marked.trim() === '' ? text.phraseMark : text.phraseKept)
    if (marked.trim() !== '') keep(withPhrase(phrases, marked))
  }
  const insert = (phrase: string) => {
    const element = field()
    const at = element?.selectionEnd ?? written.length
    const before = written.slice(0, at)
    const space = before === '' || /\s$/.test(before) ? '' : ' '
    onWrite(`${before}${space}${phrase}${written.slice(at)}`)
    element?.focus()
  }
  return (
    <details class="own-phrases">
      <summary>{text.phrases}</summary>
      <div class="stack tight">
        <p class="quiet small">{text.phrasesWhy}</p>
        {phrases.length === 0 && <p class="quiet">{text.phrasesNone}</p>}
        <ul class="plain-list">
          {phrases.map((phrase) => (
            <li key={phrase} class="row">
              <span dir="auto">{phrase}</span>
              <button type="button" class="button quiet small" onClick={() => insert(phrase)}>
                {text.phraseUse}
              </button>
              <button
                type="button"
                class="button plain small"
                aria-label={text.phraseDrop(phrase)}
                onClick={() => keep(phrases.filter((one) => one !== phrase))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
        <div class="row">
          <button type="button" class="button quiet small" onClick={keepMarked}>
            {text.phraseKeep}
          </button>
          <p role="status" class="small">
            {said}
          </p>
        </div>
      </div>
    </details>
  )
}
