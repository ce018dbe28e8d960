/** A therapist's own phrases for answers: kept in this browser, inserted where one is writing. */
import { useState } from 'preact/hooks'
import { signedInAs } from '../../staff/sign-in/roles.ts'
import { tooMany } from '../../staff/text-field-limits.tsx'
import { therapistText } from '../../text/treatment/sv.ts'

const text = therapistText.page
const most = 40
const longest = 500

const keyOf = (): string => `phrases ${signedInAs()}`

const readPhrases = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf()) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  } catch {
    // What stands there was not written here.
    return []
  }
}

/** False where this browser keeps nothing; the phrases stand on the page all the same. */
const keepPhrases = (phrases: readonly string[]): boolean => {
  try {
    localStorage.setItem(keyOf(), JSON.stringify(phrases))
    return true
  } catch {
    return false
  }
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
  const keep = (next: string[], kept: string) => {
    setSaid(keepPhrases(next) ? kept : text.phraseNotKept)
    setPhrases(next)
  }
  const keepMarked = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field() ?? {}
    const phrase = written.slice(selectionStart, selectionEnd).trim()
    if (phrase === '') return setSaid(text.phraseMark)
    const over = tooMany(phrase, longest)
    if (over > 0) return setSaid(text.phraseTooLong(over))
    const others = phrases.filter((one) => one !== phrase)
    if (others.length >= most) return setSaid(text.phrasesFull(most))
    // The newest first; the same words once.
    keep([phrase, ...others], text.phraseKept)
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
                onClick={() =>
                  keep(
                    phrases.filter((one) => one !== phrase),
                    '',
                  )
                }
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
