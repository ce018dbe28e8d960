/** What people could not use, in their own words: for the coordinator's eyes, and gone when it is dealt with. */
import { useState } from 'preact/hooks'
import {
  accessibilityForCoordinator,
  type AccessibilityFeedback,
} from '../../../shared/contract/later/accessibility.ts'
import { feedbackRule } from '../../../shared/rules/later/accessibility-rule.ts'
import { client } from '../../data/client.ts'
import { Asking } from '../../staff/loading.tsx'
import { attempt } from '../../staff/attempt.ts'
import { shortDate } from '../../data/format-times.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { accessibilityStaffText as text } from '../../text/board-accessibility/sv.ts'

const api = client(accessibilityForCoordinator, { authorization: bearer })

/** Fetched when asked for: a board that stands open on a wall shows nobody's words. */
export const AccessibilityCard = () => {
  const [list, setList] = useState<readonly AccessibilityFeedback[] | undefined>(undefined)
  const [state, setState] = useState<'shut' | 'loading' | 'open' | 'failed'>('shut')
  const load = async () => {
    setState('loading')
    try {
      setList((await api.feedback()).feedback)
      setState('open')
    } catch {
      setState('failed')
    }
  }
  const asked = {
    data: list,
    trouble: state === 'failed' ? ('stale' as const) : undefined,
    again: () => void load(),
  }
  const done = async (feedback: string) => {
    await attempt(() => api.doneFeedback({ feedback }))
    await load()
  }
  return (
    <section class="card stack tight no-print" aria-labelledby="board-access">
      <h2 id="board-access">{text.title}</h2>
      <p class="small quiet">{text.about(feedbackRule.kept)}</p>
      {state === 'shut' && (
        <div class="row">
          <button type="button" class="button quiet small" onClick={() => void load()}>
            {text.show}
          </button>
        </div>
      )}
      {state !== 'shut' && <Asking of={asked} words={text} />}
      <div role="status">{state === 'open' && list?.length === 0 && <p>{text.none}</p>}</div>
      {list !== undefined && list.length > 0 && (
        <ul class="plain-list stack">
          {list.map((one) => (
            <li key={one.feedback} class="stack tight">
              <p class="small quiet">
                {one.day} · {text.pages[one.page]} · {text.until(shortDate(one.until, 'sv-SE'))}
              </p>
              <p class="told-words">{one.text}</p>
              <p>
                <button
                  type="button"
                  class="button quiet small"
                  onClick={() => void done(one.feedback)}
                >
                  {text.done}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
