/** It got worse: one press from the line raises the alarm, and what helps now stands first (R3). */
import { useState } from 'preact/hooks'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import { act, api } from '../visit/visit-store.ts'

export const Worse = () => {
  const [state, setState] = useState<'told' | 'failed' | undefined>()
  const { join } = words()
  const tell = async () => {
    if (state === 'told') return
    setState('told')
    const isTold = await act((visit) => api.tellMore({ ...visit, urgency: 'danger' }))
    if (isTold) scrollTo(0, 0)
    else setState('failed')
  }
  return (
    <div class="stack tight">
      {state === 'failed' && (
        <Notice kind="waiting" alert>
          <p>{join.danger.lead}</p>
        </Notice>
      )}
      <button
        type="button"
        class="button quiet full"
        aria-disabled={state === 'told'}
        onClick={() => void tell()}
      >
        {join.urgent.choices.danger}
      </button>
    </div>
  )
}
