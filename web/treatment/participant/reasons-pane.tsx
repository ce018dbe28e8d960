/** What waits for this participant, each with the way to where it is done. */
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { useDeed } from '../act-and-refetch.ts'
import { paneOf, showPane } from './pane-of-reason.ts'
import type { PaneProps } from './pane.ts'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = therapistText.page

export const ReasonsPane = ({ page, again }: PaneProps) => {
  const { deed, acting } = useDeed(again)
  const { participant } = page
  return (
    <section class="card stack tight" aria-labelledby="reasons">
      <h2 id="reasons">{text.reasons}</h2>
      {page.reasons.length === 0 && <p class="quiet">{text.nothing}</p>}
      <ul class="plain-list stack tight">
        {page.reasons.map(({ kind, since, by, task }) => {
          const to = paneOf(kind)
          return (
            <li key={`${kind} ${since}`} class="row">
              <span class="reason-words">
                <strong>{therapistText.reasons[kind]}</strong>{' '}
                <span class="quiet small">
                  {therapistText.since(shortDayAndTime(since, 'sv-SE'))}
                  {by !== undefined && ` · ${therapistText.promised(shortDayAndTime(by, 'sv-SE'))}`}
                </span>
                {kind === 'silence-14' && <span class="reason-advice small">{text.silent}</span>}
              </span>
              {to !== undefined && (
                <button type="button" class="button quiet small" onClick={() => showPane(to.pane)}>
                  {to.label}
                </button>
              )}
              {task !== undefined && (
                <button
                  type="button"
                  class="button quiet small"
                  aria-disabled={acting}
                  onClick={() => void deed(() => api.finishTask({ participant, task }))}
                >
                  {text.done}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
