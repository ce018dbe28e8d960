/** The plan itself, on one page: as it is read, printed and handed out. */
import type { SharedSipShown, SipShown } from '../../../shared/contract/intake/sip-shapes.ts'
import { instantOf } from '../../../shared/rules/opening/shift-times.ts'
import { longDate, longDayAndTime } from '../../data/format-times.ts'
import { sipText } from '../../text/desk-sip/sv.ts'

const { plan: text, call } = sipText

export const dayInWords = (day: string): string =>
  longDate(instantOf({ day, time: '12:00' }), 'sv-SE')

export const meetingWords = (
  meeting: NonNullable<SipShown['meeting']>,
  where = meeting.where,
): string => {
  const place = call.places[meeting.place].toLowerCase()
  return call.meeting(
    longDayAndTime(meeting.at, 'sv-SE'),
    where === undefined || where === '' ? place : `${place}, ${where}`,
  )
}

type Shown = Pick<SharedSipShown, 'goals' | 'measures' | 'responsible' | 'followUpOn' | 'meeting'>
interface Props {
  plan: Shown
  name: string
  parties: readonly string[]
}

export const sheetId = 'sip-sheet'

export const SipSheet = ({ plan, name, parties }: Props) => {
  const { goals, measures, responsible, followUpOn, meeting } = plan
  return (
    <section class="card stack tight sip-sheet" id={sheetId} aria-labelledby="sip-plan">
      <h3 id="sip-plan">{text.title}</h3>
      <p>
        <strong>{name}</strong>
      </p>
      {meeting !== undefined && <p>{meetingWords(meeting)}</p>}
      <h4>{text.goals}</h4>
      {goals.length === 0 ? (
        <p class="quiet">{text.noGoals}</p>
      ) : (
        <ul>
          {goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      )}
      <h4>{text.measures}</h4>
      {measures.length === 0 ? (
        <p class="quiet">{text.noMeasures}</p>
      ) : (
        <ol class="stack tight">
          {measures.map(({ what, who, side, when }) => (
            <li key={`${what} ${who}`}>
              <strong>{what}</strong>
              <br />
              {who} ({text.sides[side]}) · {when}
            </li>
          ))}
        </ol>
      )}
      {responsible !== undefined && (
        <p>
          {text.responsible}: {text.sides[responsible.side]}, {responsible.name}
        </p>
      )}
      {parties.length > 0 && (
        <p>
          {text.parties}: {parties.join(', ')}
        </p>
      )}
      {followUpOn !== undefined && <p>{text.followUp(dayInWords(followUpOn))}</p>}
    </section>
  )
}
