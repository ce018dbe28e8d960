/** Booking or changing a time: choose one, tell a little if you like, and keep the code. */
import { useEffect, useState } from 'preact/hooks'
import type { FreeTime, YouthBooking } from '../../../../shared/contract/later/bookings.ts'
import type { AnyTopic } from '../../../../shared/rules/line/newer-topic.ts'
import { onceId } from '../../../data/random-id.ts'
import { seal } from '../../../data/readable-body.ts'
import { Choices } from '../../../ui/choice/choice.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { CodeCard } from '../code/code-card.tsx'
import { bookings, opened, underCode } from '../code/code-session.ts'
import { languageRead, locale, words } from '../../language.ts'
import { troubleOf, TroubleNotice, type Trouble } from '../later-failure.tsx'
import { later } from '../later-words.ts'
import { Onward, Page, WhoSees } from '../../shell.tsx'
import { calledTooLong, TellMore } from '../tell-more.tsx'
import { longDay, longDayAndTime, timeOfDay } from '../../../data/format-times.ts'
import { ToCalendar } from './to-calendar.tsx'
import { go } from '../../route.ts'

const useFreeTimes = () => {
  const [times, setTimes] = useState<readonly FreeTime[] | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const load = async () => {
    try {
      setTimes((await bookings.freeTimes()).times)
      setTrouble(undefined)
    } catch (problem) {
      setTrouble(troubleOf(problem, false))
    }
  }
  useEffect(() => void load(), [])
  return { times, trouble, load }
}

const byDay = (times: readonly FreeTime[]): [string, FreeTime[]][] => {
  const days = new Map<string, FreeTime[]>()
  for (const time of times) {
    const day = longDay(time.start, locale())
    days.set(day, [...(days.get(day) ?? []), time])
  }
  return [...days]
}

const optionOf = ({ time, start, length, channel, with: who }: FreeTime) => {
  const { names } = words()
  const profession = names.professions[who.profession].toLowerCase()
  return {
    value: time,
    label: `${timeOfDay(start, locale())} · ${who.firstName}, ${profession}`,
    hint: `${names.channels[channel]} · ${later().book.minutes(length)} · ${who.employer}`,
  }
}

/** `changing`: the booking whose time is to be another. */
export const BookPage = ({ changing }: { changing: string | undefined }) => {
  const { book } = later()
  const { times, trouble: loadTrouble, load } = useFreeTimes()
  const [once] = useState(onceId)
  const [chosen, choose] = useState<string | undefined>(undefined)
  const [told, tell] = useState<{ topics: readonly AnyTopic[]; nickname: string }>({
    topics: [],
    nickname: '',
  })
  const [done, setDone] = useState<YouthBooking | undefined>(undefined)
  const [state, setState] = useState<'still' | 'booking' | 'taken'>('still')
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)

  const long = calledTooLong(told.nickname)
  const press = async () => {
    const wanted = times?.find(({ time }) => time === chosen)
    if (wanted === undefined || state === 'booking' || long !== undefined) return
    setState('booking')
    setTrouble(undefined)
    const { time, start } = wanted
    const nickname = told.nickname.trim()
    try {
      const answer = await underCode(() =>
        changing === undefined
          ? bookings.book({
              once: `${once.slice(0, 11)}${time.slice(2, 13)}`,
              time,
              start,
              topics: [...told.topics],
              language: languageRead(),
              ...(nickname === '' ? {} : { nickname: seal(nickname) }),
            })
          : bookings.changeBooking({ booking: changing, time, start }),
      )
      if (answer.outcome === 'booked') return setDone(answer.booking)
      choose(undefined)
      setState('taken')
      await load()
    } catch (problem) {
      setTrouble(troubleOf(problem, true))
      setState('still')
    }
  }
  if (done !== undefined) return <Booked booking={done} />
  return (
    <Page title={changing === undefined ? book.title : book.changeTitle} name="book">
      <div class="stack wide">
        {opened.value === undefined && <p class="lead">{book.lead}</p>}
        <TroubleNotice trouble={loadTrouble} />
        {times?.length === 0 && (
          <>
            <p class="lead">{book.none}</p>
            <p>{book.noneNow}</p>
            <button type="button" class="button full" onClick={() => go('#boka/onska')}>
              {later().wish.title}
            </button>
            <button type="button" class="button quiet full" onClick={() => go('#brev')}>
              {later().letter.title}
            </button>
          </>
        )}
        {state === 'taken' && (
          <Notice kind="waiting" alert>
            <p>{book.taken}</p>
          </Notice>
        )}
        {byDay(times ?? []).map(([day, ofDay]) => (
          <Choices<string>
            key={day}
            legend={day}
            options={ofDay.map(optionOf)}
            chosen={chosen === undefined ? [] : [chosen]}
            onChoose={([time]) => choose(time)}
          />
        ))}
        {times !== undefined && times.length > 0 && (
          <>
            {changing === undefined && (
              <>
                <TellMore
                  title={book.more}
                  {...told}
                  onTell={(some) => tell({ ...told, ...some })}
                />
                <WhoSees>{book.see}</WhoSees>
              </>
            )}
            <ul class="stack tight">
              {book.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            {changing === undefined && (
              <button type="button" class="button quiet full" onClick={() => go('#boka/onska')}>
                {later().wish.noneSuits}
              </button>
            )}
            <TroubleNotice trouble={trouble} />
            {chosen !== undefined && (
              <Onward isBusy={state === 'booking'} onPress={() => void press()} alert={long}>
                {state === 'booking'
                  ? book.booking
                  : changing === undefined
                    ? book.book
                    : book.change}
              </Onward>
            )}
          </>
        )}
      </div>
    </Page>
  )
}

const Booked = ({ booking }: { booking: YouthBooking }) => {
  const { book, mine } = later()
  const { names } = words()
  const { firstName, profession, employer } = booking.with
  return (
    <Page title={book.doneTitle} name="booked">
      <p class="lead" role="status">
        {book.done(longDayAndTime(booking.start, locale()))}
      </p>
      <p>{mine.withWhom(firstName, names.professions[profession].toLowerCase(), employer)}</p>
      <CodeCard />
      <section class="card">
        <ToCalendar booking={booking} />
      </section>
      <button type="button" class="button quiet full" onClick={() => go('#kod')}>
        {mine.title}
      </button>
    </Page>
  )
}
