/** Whoever answers for a unit's access log: alarms first, then a sample to judge, then what was found before. */
import { useEffect } from 'preact/hooks'
import type { Review } from '../../../shared/contract/records/review.ts'
import { dismiss, notices } from '../../staff/notices/notices.ts'
import { reviewText as text } from '../../text/access-log/sv.ts'
import { Asking } from '../../staff/loading.tsx'
import { countEmergencyOpenings, log } from './unreviewed-count.ts'
import { LogFiles } from './log-files.tsx'
import { EmergencyOpenings } from './emergency-openings.tsx'
import { LogSample } from './log-sample.tsx'
import { LogSearch } from './find-in-log.tsx'
import { shortDayAndTime } from '../../data/format-times.ts'
import { useStaffQuery } from '../../staff/use-staff-query.ts'
import './log.css'

const Reviews = ({ reviews }: { reviews: readonly Review[] }) => (
  <section class="card stack" aria-labelledby="log-reviews">
    <h2 id="log-reviews">{text.reviews.title}</h2>
    {reviews.length === 0 && <p class="quiet">{text.reviews.none}</p>}
    <ul class="plain-list stack tight">
      {reviews.map(({ once, at, by, marks }) => {
        const many = (finding: string) => marks.filter((mark) => mark.finding === finding).length
        return (
          <li key={once} class="log-review">
            <strong>{text.reviews.line(shortDayAndTime(at, 'sv-SE'), by)}</strong>
            <span class="quiet">
              {text.reviews.counts(many('in-order'), many('asked-about'), many('not-in-order'))}
            </span>
          </li>
        )
      })}
    </ul>
  </section>
)

export const LogPage = () => {
  const asked = useStaffQuery(log.sample, 'log')
  const { data } = asked
  const again = () => {
    asked.again()
    void countEmergencyOpenings()
  }
  useEffect(() => {
    // Whoever is here has come because of it.
    for (const { id, text: said } of notices.peek()) if (said === text.came) dismiss(id)
  }, [])
  return (
    <main class="board stack log" id="main">
      <header class="stack tight">
        <h1>{text.title}</h1>
        <p class="quiet">{text.lead}</p>
      </header>
      <Asking of={asked} />
      {data !== undefined && (
        <>
          <p
            class="notice"
            data-kind={data.sound ? 'good' : 'urgent'}
            role={data.sound ? undefined : 'alert'}
          >
            {data.sound ? text.sound(data.entries) : text.unsound}
          </p>
          <EmergencyOpenings alarms={data.alarms} again={again} />
          <LogSample key={data.reviews.length} sample={data.sample} again={again} />
          <Reviews reviews={data.reviews} />
          <LogSearch />
          <LogFiles now={data.now} />
        </>
      )}
    </main>
  )
}
