/** What lies under a code, part by part: what was written, and what the clinic did with it. */
import type {
  BookingTakenOut,
  CodeTakenOut,
  LetterTakenOut,
  WishTakenOut,
} from '../../../shared/contract/later/take-out.ts'
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'
import { longDate, longDayAndTime, shortDateAndTime } from '../../data/format-times.ts'
import { receiverName } from '../consent/consent-names.ts'
import { named, row, type In, type Part, type Row } from './part.ts'

type Told = Pick<LetterTakenOut, 'called' | 'topics' | 'newerTopics' | 'language'>
const told = ({ t, names }: In, { called, language, ...topics }: Told): Row[] => [
  ...row(t.fields.called, called),
  ...row(
    t.fields.topics,
    topicsTold(topics)
      .map((one) => names.topics[one])
      .join(', '),
  ),
  ...row(t.fields.language, names.languages[language]),
]

const letterPart = (as: In, letter: LetterTakenOut): Part => {
  const { t, names, locale } = as
  const { answer } = letter
  return {
    title: t.letter(longDayAndTime(letter.writtenAt, locale)),
    rows: [
      ...row(t.fields.wrote, letter.body),
      ...(answer === undefined
        ? row(t.fields.promised, longDayAndTime(letter.promisedBy, locale))
        : row(
            t.answer(named(as, answer.by), longDayAndTime(answer.at, locale)),
            answer.text ?? '–',
          )),
      ...told(as, letter),
      ...row(t.fields.level, names.levels[letter.level]),
      ...row(t.fields.mayCross, letter.maySwitchLaw ? t.yes : t.no),
      ...row(t.fields.note, letter.note),
      ...row(t.fields.notice, letter.notice === true ? t.noticeOn : undefined),
      ...row(
        t.fields.history,
        letter.history
          .map(({ at, event, by }) =>
            [shortDateAndTime(at, locale), by && `${by.firstName}, ${by.employer}`, t.events[event]]
              .filter((one) => one !== undefined)
              .join(': '),
          )
          .join('\n'),
      ),
      ...row(t.fields.kept, longDate(letter.keptUntil, locale)),
    ],
  }
}

const bookingPart = (as: In, booking: BookingTakenOut): Part => {
  const { t, names, locale, later } = as
  const { visit } = booking
  return {
    title: t.booking(longDayAndTime(booking.start, locale)),
    rows: [
      ...row(t.fields.with, named(as, booking.with)),
      ...row(
        t.fields.how,
        `${names.channels[booking.channel]}, ${later.book.minutes(booking.length)}`,
      ),
      ...row(t.fields.state, t.bookingStates[booking.state]),
      ...told(as, booking),
      ...row(
        t.fields.notice,
        booking.notice === true || visit?.notice === true ? t.noticeOn : undefined,
      ),
      ...row(
        t.fields.talk,
        visit && t.talk(isOver(visit.state), longDayAndTime(visit.keptUntil, locale)),
      ),
    ],
  }
}

const wishPart = (as: In, wish: WishTakenOut): Part => {
  const { t, names, locale, later } = as
  const { offer } = wish
  return {
    title: t.wish,
    rows: [
      ...row(t.fields.suits, wish.suits.map((one) => later.wish.suits[one]).join(', ')),
      ...row(t.fields.how, names.channels[wish.channel]),
      ...told(as, wish),
      ...row(
        t.fields.offered,
        offer && `${longDayAndTime(offer.start, locale)}: ${named(as, offer.with)}`,
      ),
      ...row(t.fields.kept, longDate(wish.keptUntil, locale)),
    ],
  }
}

const linksPart = ({ t, locale, later, services }: In, links: CodeTakenOut['links']): Part => ({
  title: t.links,
  rows: links.flatMap((link) => {
    const { madeAt, state, ended, until } = link
    return row(
      `${receiverName(link, services)}, ${longDate(madeAt, locale)}`,
      `${later.links.states[ended ? 'ended' : state]}. ${later.links.until(longDate(until, locale))}`,
    )
  }),
})

export const codeParts = (as: In, { letters, bookings, wish, links }: CodeTakenOut): Part[] => [
  ...letters.map((one) => letterPart(as, one)),
  ...bookings.map((one) => bookingPart(as, one)),
  ...(wish === undefined ? [] : [wishPart(as, wish)]),
  ...(links.length === 0 ? [] : [linksPart(as, links)]),
]
