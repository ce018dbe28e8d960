/** Every emergency opening, those nobody has seen first: who, why, and the reason they wrote. */
import type { EmergencyAlarm } from '../../../shared/contract/records/review.ts'
import { tell } from '../../staff/notices/notices.ts'
import { reviewText } from '../../text/access-log/sv.ts'
import { useDeed } from '../act-and-refetch.ts'
import { log } from './unreviewed-count.ts'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = reviewText.alarms

const EmergencyOpening = ({ opening, again }: { opening: EmergencyAlarm; again: () => void }) => {
  const { deed, acting } = useDeed(again)
  const { seq, at, who, firstName, reason, words, own, seen } = opening
  const see = async () => {
    const done = await deed(() => log.seeEmergencyAlarm({ seq }))
    if (done !== undefined) tell('good', text.done)
  }
  return (
    <li class="log-opening stack tight" data-open={seen === undefined}>
      <p>
        <strong>{reviewText.reasons[reason]}</strong> · {text.by(firstName, who)} ·{' '}
        {shortDayAndTime(at, 'sv-SE')}
      </p>
      <p class="said">{words ?? text.erased}</p>
      {seen !== undefined && (
        <p class="quiet small">{text.seen(seen.by, shortDayAndTime(seen.at, 'sv-SE'))}</p>
      )}
      {seen === undefined && own && <p class="quiet small">{text.own}</p>}
      {seen === undefined && !own && (
        <p>
          <button
            type="button"
            class="button small"
            aria-disabled={acting}
            onClick={() => void see()}
          >
            {text.see}
          </button>
        </p>
      )}
    </li>
  )
}

interface Props {
  alarms: readonly EmergencyAlarm[]
  again: () => void
}

export const EmergencyOpenings = ({ alarms, again }: Props) => {
  const open = alarms.filter(({ seen }) => seen === undefined)
  const rest = alarms.filter(({ seen }) => seen !== undefined)
  return (
    <section class="card stack" aria-labelledby="log-alarms">
      <h2 id="log-alarms">{text.title(open.length)}</h2>
      {alarms.length === 0 ? (
        <p class="quiet">{text.none}</p>
      ) : (
        <ul class="plain-list stack">
          {[...open, ...rest].map((opening) => (
            <EmergencyOpening key={opening.seq} opening={opening} again={again} />
          ))}
        </ul>
      )}
    </section>
  )
}
