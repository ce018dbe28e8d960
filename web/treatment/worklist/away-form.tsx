/** Going away: nobody is owned by a person who is not there. */
import { useState } from 'preact/hooks'
import type { Worklist } from '../../../shared/contract/programme/therapist-shapes.ts'
import { lastAwayDay } from '../../../shared/rules/opening/shift-findings.ts'
import { addDays, isDay, startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { therapistText as text } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { useDeed } from '../act-and-refetch.ts'
import { longDate, shortDay } from '../../data/format-times.ts'

export const AwayForm = ({ list, onChanged }: { list: Worklist; onChanged: () => void }) => {
  const { deed, acting } = useDeed(onChanged)
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const last = isDay(from) ? lastAwayDay(from) : undefined
  const isTooLong = last !== undefined && until > last
  const isAway = list.away.some(({ staff }) => staff.id === list.me.id)
  const go = () =>
    deed(() =>
      api.goAway({
        from: Math.max(list.now, startOfDay(from)),
        until: startOfDay(addDays(until, 1)),
      }),
    )
  return (
    <section class="stack tight">
      {list.away.map(({ staff, until: back }) => (
        <p key={staff.id} class="quiet">
          {text.list.away(staff.firstName, shortDay(back, 'sv-SE'))}
        </p>
      ))}
      {isAway ? (
        <p>
          <button
            type="button"
            class="button small"
            aria-disabled={acting}
            onClick={() => void deed(() => api.comeBack())}
          >
            {text.list.imBack}
          </button>
        </p>
      ) : (
        <details>
          <summary>{text.list.imAway}</summary>
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault()
              void go()
            }}
          >
            <p class="quiet small">{text.list.awayLead}</p>
            <DayField label={text.list.awayFrom} required value={from} onSet={setFrom} />
            <DayField
              label={text.list.awayUntil}
              required
              min={from}
              max={last}
              error={
                isTooLong ? text.list.awayTooLong(longDate(startOfDay(last), 'sv-SE')) : undefined
              }
              value={until}
              onSet={setUntil}
            />
            <button type="submit" class="button small" aria-disabled={acting}>
              {text.page.confirm}
            </button>
          </form>
        </details>
      )}
    </section>
  )
}
