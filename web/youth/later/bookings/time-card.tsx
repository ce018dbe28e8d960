/** One booked time: when, with whom, and the way in when it is time. */
import type { YouthBooking } from '../../../../shared/contract/later/bookings.ts'
import { unseal } from '../../../data/readable-body.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { noticeRule } from '../../../../shared/rules/later/notice-rule.ts'
import { OtherNotice } from '../../notice/lazy-notice.ts'
import { bookings, notices } from '../code/code-session.ts'
import { Confirm } from '../confirm.tsx'
import { locale, words } from '../../language.ts'
import { later } from '../later-words.ts'
import { longDayAndTime, timeOfDay } from '../../../data/format-times.ts'
import { ToCalendar } from './to-calendar.tsx'
import { enterVisit } from '../../visit/visit-store.ts'
import { go, standInVisit } from '../../route.ts'

interface Props {
  booking: YouthBooking
  /** The server's clock when it told. */
  now: number
  /** Something else under the code has a notice on. */
  isShared: boolean
  act: (deed: () => Promise<unknown>) => Promise<void>
}

export const TimeCard = ({ booking: one, now, isShared, act }: Props) => {
  const { mine, book } = later()
  const { names } = words()
  const { booking, state, start, length, channel, enterFrom, enterUntil } = one
  const { firstName, profession, employer } = one.with
  const mayEnter = state === 'booked' && now >= enterFrom
  const mayChange = state !== 'entered' && !mayEnter
  const enter = async () => {
    const entered = await bookings.enterBooking({ booking })
    if (entered.outcome !== 'entered') return
    const { visit, secret, nickname } = entered
    enterVisit({ visit, secret }, nickname && unseal(nickname))
    standInVisit()
  }
  return (
    <article class="card stack tight" aria-label={longDayAndTime(start, locale())}>
      <h3>{longDayAndTime(start, locale())}</h3>
      <p>
        {mine.withWhom(firstName, names.professions[profession].toLowerCase(), employer)}
        <span class="quiet small time-how">
          {names.channels[channel]} · {book.minutes(length)}
        </span>
      </p>
      {state === 'called-off' && (
        <Notice kind="waiting">
          <p>{mine.calledOff}</p>
        </Notice>
      )}
      {state === 'missed' && <p>{mine.missed}</p>}
      {state === 'booked' && (
        <p role="status">
          {mayEnter
            ? mine.enterNow(timeOfDay(enterUntil, locale()))
            : mine.enterFrom(timeOfDay(enterFrom, locale()))}
        </p>
      )}
      {state === 'entered' && <p>{mine.entered}</p>}
      {(mayEnter || state === 'entered') && (
        <button type="button" class="button full" onClick={() => void act(enter)}>
          {state === 'entered' ? mine.back : mine.enter}
        </button>
      )}
      {state === 'booked' && !mayEnter && <ToCalendar booking={one} />}
      {state === 'booked' && start - now > noticeRule.beforeTime && (
        <OtherNotice
          of="time"
          isOn={one.notice === true}
          isShared={isShared}
          ask={(to) => notices.askTimeNotice({ booking, to })}
        />
      )}
      {mayChange && (
        <div class="row">
          <button type="button" class="button quiet" onClick={() => go(`#boka/byt/${booking}`)}>
            {mine.change}
          </button>
          <Confirm
            label={mine.cancel}
            question={mine.cancelAsk}
            onYes={() => act(() => bookings.cancelBooking({ booking }))}
          />
        </div>
      )}
    </article>
  )
}
