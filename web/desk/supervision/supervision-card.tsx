/** Who of the unit wants to talk a talk through, and the closing forms drawn by lot; on the page of safety. */
import type * as z from 'zod/mini'
import type {
  supervisionForCounsellor,
  SupervisionTask,
} from '../../../shared/contract/safety/supervision.ts'
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import { supervisionRule } from '../../../shared/rules/safety/supervision.ts'
import { Asking } from '../../staff/loading.tsx'
import { attempt } from '../../staff/attempt.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { topicName } from '../../staff/names-of-terms.ts'
import { tell } from '../../staff/notices/notices.ts'
import { useStaffQuery } from '../../staff/use-staff-query.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { staffText } from '../../text/staff/sv.ts'
import { supervisionText as text } from '../../text/supervision/sv.ts'
import { useDeskStore } from '../desk-store.ts'

type Shown = z.infer<typeof supervisionForCounsellor.supervision.reply>

const Task = ({ task, act }: { task: SupervisionTask; act: (deed: 'take' | 'end') => void }) => {
  const { firstName, code, talkAt, mine, takenBy, youthAgreed } = task
  const name = mine ? text.mine : firstName
  return (
    <li class="stack tight">
      <p>
        {text.wants(name, code, shortDayAndTime(talkAt, 'sv-SE'))}
        {youthAgreed && <span class="small quiet"> {text.agreed}</span>}
      </p>
      <div class="row small">
        {takenBy !== undefined && <span>{text.takenBy(takenBy)}</span>}
        {!mine && takenBy === undefined && (
          <button type="button" class="button quiet small" onClick={() => act('take')}>
            {text.take}
          </button>
        )}
        {(mine || takenBy !== undefined) && (
          <button type="button" class="button plain small" onClick={() => act('end')}>
            {takenBy === undefined ? text.withdraw : text.done}
          </button>
        )}
      </div>
    </li>
  )
}

const Lot = ({ lot }: Pick<Shown, 'lot'>) => {
  if (lot === undefined) return <p class="small quiet">{text.lot.few(supervisionRule.drawnFrom)}</p>
  return (
    <details>
      <summary>{text.lot.title(lot.month)}</summary>
      <p class="small quiet">{text.lot.about}</p>
      <ol>
        {lot.forms.map(({ level, outcome, whereTo, ...about }, n) => (
          <li key={n} class="small">
            <LevelMark level={level} />{' '}
            {topicsTold(about).map(topicName).join(', ') || text.lot.noTopic} ·{' '}
            {[
              ...(outcome === undefined ? [] : [staffText.outcome[outcome]]),
              ...whereTo.map((one) => staffText.whereTo[one]),
            ].join(' · ')}
          </li>
        ))}
      </ol>
    </details>
  )
}

export const SupervisionCard = () => {
  const { safety } = useDeskStore()
  const asked = useStaffQuery(() => safety.api.supervision(), 'supervision')
  const shown = asked.data
  const act = (task: string) => async (deed: 'take' | 'end') => {
    const call = deed === 'take' ? safety.api.takeSupervision : safety.api.endSupervision
    const done = await attempt(() => call({ task }))
    if (done !== undefined && deed === 'end') tell('good', text.ended)
    asked.again()
  }
  return (
    <section aria-labelledby="supervision" class="stack tight">
      <h2 id="supervision">{text.title}</h2>
      <p class="small quiet">{text.about}</p>
      <Asking of={asked} />
      {shown?.tasks.length === 0 && <p class="quiet">{text.none}</p>}
      <ul class="plain-list">
        {shown?.tasks.map((task) => (
          <Task key={task.id} task={task} act={(deed) => void act(task.id)(deed)} />
        ))}
      </ul>
      {shown !== undefined && <Lot lot={shown.lot} />}
    </section>
  )
}
