/** What is done seldom: invite again, pause, hand over, cover, refer, follow up. */
import { useState } from 'preact/hooks'
import type * as z from 'zod/mini'
import type { Instead } from '../../../shared/programme/inclusion.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { useDeed } from '../act-and-refetch.ts'
import { Invitation } from '../enrol/invitation.tsx'
import type { PaneProps } from './pane.ts'
import { useStaffQuery } from '../../staff/use-staff-query.ts'

const text = therapistText.page
type To = z.infer<typeof Instead>
const others = Object.keys(therapistText.instead) as To[]

const HandOver = ({ page, again }: PaneProps) => {
  const { deed, acting } = useDeed(again)
  const colleagues = useStaffQuery(api.therapists, 'therapists')
  const [to, setTo] = useState('')
  const rest =
    colleagues.data?.colleagues.filter(({ id, away }) => id !== page.therapist.id && !away) ?? []
  return (
    <div class="row">
      <SelectField
        label={text.handOver}
        labelHidden
        value={to}
        options={[
          { value: '', label: '–' },
          ...rest.map(({ id, firstName, participants }) => ({
            value: id,
            label: `${firstName} (${participants})`,
          })),
        ]}
        onChoose={setTo}
      />
      <button
        type="button"
        class="button quiet small"
        aria-disabled={acting || to === ''}
        onClick={() =>
          to !== '' && void deed(() => api.handOver({ participant: page.participant, to }))
        }
      >
        {text.handOver}
      </button>
    </div>
  )
}

export const RestPane = (props: PaneProps) => {
  const { page, again } = props
  const { participant, state } = page
  const { deed, acting } = useDeed(again)
  const [invitation, setInvitation] = useState<{ words: string; until: number } | undefined>(
    undefined,
  )
  const [to, setTo] = useState<To>('talk-with-counsellor')
  const press = (label: string, call: () => Promise<object>) => (
    <button
      type="button"
      class="button quiet small"
      aria-disabled={acting}
      onClick={() => void deed(call)}
    >
      {label}
    </button>
  )
  const mustAct = page.reasons.some(
    ({ kind }) => kind === 'uncovered' || kind === 'invitation-unused' || kind === 'follow-up',
  )
  const goesOn =
    state === 'active' || state === 'keeping' || state === 'paused' || state === 'invited'
  return (
    <section class="card" id="rest" aria-label={text.rest}>
      <details open={mustAct}>
        <summary>{text.rest}</summary>
        <div class="stack">
          <div class="stack tight">
            {invitation === undefined ? (
              <p class="row">
                <button
                  type="button"
                  class="button quiet small"
                  aria-disabled={acting}
                  onClick={() => void deed(() => api.invite({ participant })).then(setInvitation)}
                >
                  {text.invite}
                </button>
                <span class="quiet small">{text.inviteLead}</span>
              </p>
            ) : (
              <Invitation {...invitation} />
            )}
          </div>
          {state === 'active' && (
            <div class="row">
              {text.pause}:{' '}
              {[1, 2, 4].map((weeks) =>
                press(text.weeks(weeks), () => api.pauseFor({ participant, weeks })),
              )}
            </div>
          )}
          {(state === 'paused' || !goesOn) && (
            <p>{press(text.resume, () => api.resumeFor({ participant }))}</p>
          )}
          {state === 'keeping' && (
            <p>{press(text.followUp, () => api.finishFollowUp({ participant }))}</p>
          )}
          {goesOn && <HandOver {...props} />}
          {page.cover === undefined
            ? press(text.cover, () => api.coverFor({ participant }))
            : press(text.endCover, () => api.endCover({ participant }))}
          {goesOn && (
            <div class="row">
              <SelectField
                label={text.refer}
                labelHidden
                value={to}
                options={others.map((each) => ({
                  value: each,
                  label: therapistText.instead[each],
                }))}
                onChoose={setTo}
              />
              {press(text.refer, () => api.refer({ participant, to }))}
            </div>
          )}
        </div>
      </details>
    </section>
  )
}
