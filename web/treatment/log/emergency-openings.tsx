/** Every broken glass, those nobody has seen first: who, why, and the reason they wrote. */
import type { GlassAlarm } from '../../../shared/contract/records/review.ts'
import { tell } from '../../staff/notices/notices.ts'
import { reviewText } from '../../text/access-log/sv.ts'
import { useDeed } from '../act-and-refetch.ts'
import { log } from './unreviewed-count.ts'
import { momentOf } from '../format-times.ts'

const text = reviewText.glasses

const Glass = ({ glass, again }: { glass: GlassAlarm; again: () => void }) => {
  const { deed, acting } = useDeed(again)
  const { seq, at, who, firstName, reason, words, own, seen } = glass
  const see = async () => {
    const done = await deed(() => log.seeGlass({ seq }))
    if (done !== undefined) tell('good', text.done)
  }
  return (
    <li class="log-glass stack tight" data-open={seen === undefined}>
      <p>
        <strong>{reviewText.reasons[reason]}</strong> · {text.by(firstName, who)} · {momentOf(at)}
      </p>
      <p class="said">{words ?? text.erased}</p>
      {seen !== undefined && <p class="quiet small">{text.seen(seen.by, momentOf(seen.at))}</p>}
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
  glasses: readonly GlassAlarm[]
  again: () => void
}

export const LogGlasses = ({ glasses, again }: Props) => {
  const open = glasses.filter(({ seen }) => seen === undefined)
  const rest = glasses.filter(({ seen }) => seen !== undefined)
  return (
    <section class="card stack" aria-labelledby="log-glasses">
      <h2 id="log-glasses">{text.title(open.length)}</h2>
      {glasses.length === 0 ? (
        <p class="quiet">{text.none}</p>
      ) : (
        <ul class="plain-list stack">
          {[...open, ...rest].map((glass) => (
            <Glass key={glass.seq} glass={glass} again={again} />
          ))}
        </ul>
      )}
    </section>
  )
}
