/** Wishes for a time in the county: the oldest first, each answered with a time of one's own. */
import { useState } from 'preact/hooks'
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import type { DeskWish } from '../../../shared/contract/later/wishes.ts'
import { bookingRule } from '../../../shared/rules/later/booking.ts'
import { instantOf, isDay, localTime, addDays } from '../../../shared/rules/opening/shift-times.ts'
import { usePress } from '../../staff/use-press.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { TimeField } from '../../ui/time-fields/time-field.tsx'
import { channelName, languageName, topicName } from '../../staff/names-of-terms.ts'
import { serverNow } from '../../data/server-clock.ts'
import { Asking } from '../../staff/loading.tsx'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { tell } from '../../staff/notices/notices.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { useDeskStore } from '../desk-store.ts'

const { times: timesText, wishes: text } = laterStaffText

const Answer = ({ wish, onDone }: { wish: DeskWish; onDone: () => void }) => {
  const { inbox } = useDeskStore()
  const press = usePress()
  const [day, setDay] = useState(() => addDays(localTime(serverNow()).day, 1))
  const [at, setAt] = useState('17:00')
  const [length, setLength] = useState(45)
  const [wrong, setWrong] = useState('')
  const offer = async () => {
    if (!isDay(day) || !/^\d\d:\d\d$/.test(at)) return
    const start = instantOf({ day, time: at })
    const time = { wish: wish.wish, start, length }
    const done = await inbox.act(() => inbox.wishes.answerWish({ ...time, once: press.of(time) }))
    if (done === undefined) return
    if (done.outcome === 'offered') {
      tell('good', text.offeredNow)
      onDone()
    } else if (done.outcome === 'answered-by-other') {
      tell('waiting', text.byOther)
      onDone()
    } else {
      press.done()
      setWrong(timesText.outcome[done.outcome])
    }
  }
  return (
    <form
      class="stack tight"
      aria-label={text.answer}
      onSubmit={(event) => {
        event.preventDefault()
        void offer()
      }}
    >
      <DayField label={timesText.date} required value={day} onSet={setDay} />
      <TimeField label={timesText.at} required value={at} onSet={setAt} />
      <SelectField
        label={timesText.length}
        value={length}
        options={bookingRule.lengths.map((one) => ({ value: one, label: timesText.minutes(one) }))}
        onChoose={setLength}
      />
      <p class="error" role="alert">
        {wrong}
      </p>
      <div class="row">
        <button type="submit" class="button small">
          {text.send}
        </button>
        <button type="button" class="button quiet small" onClick={onDone}>
          {text.close}
        </button>
      </div>
    </form>
  )
}

const Row = ({ wish }: { wish: DeskWish }) => {
  const [open, setOpen] = useState(false)
  const { suits, channel, language, writtenAt, offered } = wish
  const about = [
    channelName(channel),
    ...(language === 'sv' ? [] : [languageName(language)]),
    ...topicsTold(wish).map(topicName),
  ]
  return (
    <li class="stack tight wish-row">
      <p>
        <strong>{suits.map((when) => text.suits[when]).join(', ')}</strong>
        <span class="small quiet time-note">{about.join(' · ')}</span>
        <span class="small quiet time-note">{text.since(shortDayAndTime(writtenAt, 'sv-SE'))}</span>
      </p>
      {offered !== undefined && (
        <p class="small">
          {offered.mine
            ? text.mine(shortDayAndTime(offered.start, 'sv-SE'))
            : text.others(offered.firstName, shortDayAndTime(offered.start, 'sv-SE'))}
        </p>
      )}
      {open ? (
        <Answer wish={wish} onDone={() => setOpen(false)} />
      ) : (
        (offered === undefined || offered.mine) && (
          <div class="row">
            <button type="button" class="button quiet small" onClick={() => setOpen(true)}>
              {offered === undefined ? text.answer : text.answerAnew}
            </button>
          </div>
        )
      )}
    </li>
  )
}

export const Wishes = () => {
  const { inbox } = useDeskStore()
  const wanted = inbox.wanted.value
  return (
    <section class="card stack tight" aria-labelledby="wishes">
      <h2 id="wishes">{text.title}</h2>
      {wanted === undefined && <Asking of={staffQueryOf(inbox.asked.wishes)} words={text.asked} />}
      {wanted?.length === 0 && <p class="quiet small">{text.empty}</p>}
      <ol class="plain-list stack">
        {(wanted ?? []).map((wish) => (
          <Row key={wish.wish} wish={wish} />
        ))}
      </ol>
    </section>
  )
}
