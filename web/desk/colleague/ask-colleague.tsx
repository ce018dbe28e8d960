/** Beside any talk: a colleague is asked for advice, and reads nothing but what is written to them. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { Asking } from '../../staff/loading.tsx'
import { professionName } from '../../staff/names-of-terms.ts'
import { useStaffQuery } from '../../staff/use-staff-query.ts'
import { colleagueText as text } from '../../text/desk-colleague/sv.ts'
import { AskSupervision } from '../supervision/ask-supervision.tsx'
import { useDeskStore } from '../desk-store.ts'
import { ColleagueChat, Ring } from './colleague-chat.tsx'

/** Who can be rung when nobody else is here. */
export const OnCall = () => {
  const { safety } = useDeskStore()
  const now = safety.onCall.value
  return (
    <p class="small">
      <strong>{text.onCall}:</strong>{' '}
      {now.length === 0 && <span class="quiet">{text.nobodyOnCall}</span>}
      {now.map(({ firstName, employer, phone }) => (
        <span key={`${firstName} ${employer}`} class="on-call">
          {firstName}, {employer} · <Ring name={firstName} phone={phone} />
        </span>
      ))}
    </p>
  )
}

export const ColleagueTool = ({ visit }: { visit: DeskVisit }) => {
  const id = visit.visit
  const { desk, colleagues } = useDeskStore()
  const asked = useStaffQuery(() => desk.api.colleagues(), id)
  const among = colleagues.of(id)?.members.value.map(({ id }) => id) ?? []
  const others = asked.data?.colleagues.filter((one) => !among.includes(one.id))
  return (
    <div class="stack tight">
      <p class="small">{text.about}</p>
      <ColleagueChat visit={id} />
      <Asking of={asked} words={text} />
      {others?.length === 0 && among.length < 2 && <p class="quiet">{text.nobody}</p>}
      <ul class="plain-list colleague-here">
        {others?.map(({ id: one, firstName, employer, profession }) => (
          <li key={one}>
            <span>
              {firstName}, {professionName(profession).toLowerCase()}, {employer}
            </span>
            <button
              type="button"
              class="button quiet small"
              onClick={() => void colleagues.ask(id, one)}
            >
              {text.ask(firstName)}
            </button>
          </li>
        ))}
      </ul>
      <OnCall />
      <AskSupervision visit={visit} />
    </div>
  )
}
