/** A deed that cannot be undone is asked about where it stands, and "no" is as near as "yes". */
import { useState } from 'preact/hooks'
import { later } from './later-words.ts'

interface Props {
  label: string
  question: string
  onYes: () => Promise<void>
}

export const Confirm = ({ label, question, onYes }: Props) => {
  const [asking, setAsking] = useState(false)
  const [doing, setDoing] = useState(false)
  const { yes, no } = later()
  if (!asking)
    return (
      <button type="button" class="button quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  const go = async () => {
    if (doing) return
    setDoing(true)
    await onYes()
    setDoing(false)
    setAsking(false)
  }
  return (
    <div class="stack tight" role="group" aria-label={question}>
      <p>{question}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-disabled={doing}
          autofocus
          onClick={() => void go()}
        >
          {yes}
        </button>
        <button type="button" class="button quiet" onClick={() => setAsking(false)}>
          {no}
        </button>
      </div>
    </div>
  )
}
