/** What was sent and what was answered, side by side in time; and an extra exercise from the therapist. */
import type { ModulePage } from '../../../shared/contract/programme/participant-modules.ts'
import type { ModuleText } from '../../../shared/programme/pack.ts'
import { inWords } from '../../ui/homework-in-words.ts'
import { longDay } from '../../data/format-times.ts'
import { words } from '../programme-words.ts'

export const SentAndAnswered = ({ told, text }: { told: ModulePage; text: ModuleText }) => {
  const { module } = words()
  if (told.sent.length + told.feedback.length + told.extras.length === 0) return null
  const fieldOf = (key: string) => text.homework.fields.find(({ id }) => id === key.split('.')[0])
  return (
    <section class="stack">
      {told.feedback.map(({ id, text: said, at }) => (
        <article key={id} class="card stack tight">
          <h2>{module.feedback}</h2>
          <blockquote class="said">{said}</blockquote>
          <p class="quiet small">{longDay(at, words().locale)}</p>
        </article>
      ))}
      {told.extras.map(({ id, text: said }) => (
        <article key={id} class="card stack tight">
          <h2>{module.extra}</h2>
          <blockquote class="said">{said}</blockquote>
        </article>
      ))}
      {told.sent.map(({ round, sentAt, fields }) => (
        <details key={round} class="card">
          <summary>
            {module.sentTitle} · {longDay(sentAt, words().locale)}
          </summary>
          <dl class="filled">
            {fields.map(({ field, value }) => (
              <div key={field}>
                <dt class="quiet small">{fieldOf(field)?.label ?? field}</dt>
                <dd>{inWords(fieldOf(field), value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
