/** A deed that is hard to undo is asked about where it stands, and "no" is as near as "yes". */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { words } from './programme-words.ts'

interface Props {
  label: string
  yes: string
  onYes: () => Promise<void>
  children?: ComponentChildren
}

export const Sure = ({ label, yes, onYes, children }: Props) => {
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <button type="button" class="button quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  return (
    <div class="card stack" role="group" aria-label={label}>
      {children}
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => void onYes().then(() => setAsking(false))}
        >
          {yes}
        </button>
        <button type="button" class="button quiet" autofocus onClick={() => setAsking(false)}>
          {words().no}
        </button>
      </div>
    </div>
  )
}
