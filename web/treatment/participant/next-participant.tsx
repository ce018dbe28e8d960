/** Who waits next, at the foot of the page and after every answer: the way on does not go by the list. */
import type { WorkRow } from '../../../shared/contract/programme/therapist-shapes.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { useStaffQuery } from '../../staff/use-staff-query.ts'
import { paneOf } from './pane-of-reason.ts'

/** The first of the list that is mine and waits, but for the one that is open. */
export const nextOf = (rows: readonly WorkRow[], open: string): WorkRow | undefined =>
  rows.find(({ mine, reasons, participant }) => mine && reasons.length > 0 && participant !== open)

interface Props {
  participant: string
  /** Asked anew whenever something on the page was done. */
  asOf: number
  /** Something waits on this page, which comes before going on. */
  waits: boolean
}

export const NextParticipant = ({ participant, asOf, waits }: Props) => {
  const { data } = useStaffQuery(api.worklist, `next ${participant} ${asOf}`)
  if (data === undefined) return null
  const next = nextOf(data.rows, participant)
  const [reason] = next?.reasons ?? []
  if (next === undefined || reason === undefined)
    return <p class="quiet">{therapistText.page.nextNone}</p>
  const to = paneOf(reason.kind)
  return (
    <p class="row next-participant">
      <a
        class={waits ? 'button quiet small' : 'button'}
        href={`#deltagare/${next.participant}${to === undefined ? '' : `/${to.pane}`}`}
      >
        {therapistText.page.next}: {next.alias}
      </a>
      <span class="quiet">{therapistText.reasons[reason.kind]}</span>
    </p>
  )
}
