/** Afterwards: what was done, and what a colleague would look at. Nothing of it is kept. */
import { longestWait, reviewOf } from '../../../shared/training/review.ts'
import type { Script } from '../../../shared/training/script.ts'
import { Icon } from '../../ui/icons/icons.tsx'
import { trainingText } from '../../text/training/sv.ts'
import { events } from './training-store.ts'

const { review: text } = trainingText

const minute = 60_000
const startAnew = () => location.reload()

export const TrainingReview = ({ script, at }: { script: Script; at: number }) => {
  const reviewed = reviewOf(script, events.value, at)
  const done = reviewed.filter(({ isDone }) => isDone)
  const missing = reviewed.filter(({ isDone }) => !isDone)
  const longest = longestWait(events.value, at)
  return (
    <main class="training-page stack" id="main" tabIndex={-1}>
      <h1>{text.title(script.title)}</h1>
      <p>
        {text.count(done.length, reviewed.length)}.{' '}
        {longest === 0
          ? text.noWait
          : text.longest(Math.floor(longest / minute), Math.round((longest % minute) / 1000))}
      </p>
      {done.length > 0 && (
        <section class="stack tight">
          <h2>{text.done}</h2>
          <ul class="training-list">
            {done.map(({ id, text: words }) => (
              <li key={id}>
                <Icon name="done" /> {words}
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section class="stack tight">
          <h2>{text.look}</h2>
          <dl class="training-missing">
            {missing.map(({ id, text: words, look }) => (
              <div key={id}>
                <dt>{words}</dt>
                <dd>{look}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section class="stack tight">
        <h2>{text.talkAbout}</h2>
        <ul class="training-list">
          {script.look.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <p class="small quiet">{text.notJudged}</p>
      <div class="row no-print">
        <button type="button" class="button" onClick={startAnew}>
          {trainingText.others}
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          {text.print}
        </button>
      </div>
    </main>
  )
}
