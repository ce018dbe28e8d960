/** All that lies under a return code, in words, for whoever has the code: nothing that is kept of a youth is kept from them. */
import { topicFields, valuesOf } from '../../shared/rules/line/told-fields.ts'
import type { CodeTakenOut, LetterTakenOut } from '../../shared/contract/later/take-out.ts'
import type { BookingId, LetterId, Sealed } from '../../shared/ids.ts'
import { plainBody } from '../../shared/sealed-text.ts'
import { holderCard, visitById, visitIdOf } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { bookedName } from './bookings/booking-day.ts'
import { bookingsOfCode, heldBooking } from './bookings/show-times.ts'
import { showWish } from './bookings/show-wishes.ts'
import { wishById, wishedName } from './bookings/wish.ts'
import type { OpenCode } from './codes/code.ts'
import { letterById } from './letters/letter.ts'
import { readLetter } from './letters/show-letter.ts'
import { linksOfCode } from './referral/links-under-code.ts'
import { showReferral } from './referral/referral.ts'

/** A letter has no reader yet when it is written, so no page has sealed it: these bytes are its words. */
const wordsOf = (text: Sealed | undefined): string | undefined =>
  text?.v === plainBody ? Buffer.from(text.data, 'base64url').toString() : undefined

const letterTakenOut = async (world: World, id: LetterId): Promise<LetterTakenOut[]> => {
  const item = await letterById(world, id)
  if (item === undefined) return []
  const { letter, body, nickname, answer, note } = await readLetter(world, item)
  const { answeredAt, answeredBy } = item
  return [
    {
      body: wordsOf(body),
      writtenAt: letter.writtenAt,
      called: wordsOf(nickname),
      ...valuesOf(letter, topicFields),
      language: letter.language,
      level: letter.level,
      state: letter.state,
      maySwitchLaw: item.maySwitchLaw,
      regime: letter.regime,
      promisedBy: letter.promisedBy,
      keptUntil: item.expires * 1000,
      ...(item.notice !== undefined && { notice: true }),
      ...(answeredAt !== undefined &&
        answeredBy !== undefined && {
          answer: { at: answeredAt, by: holderCard(answeredBy), text: wordsOf(answer) },
        }),
      note: wordsOf(note),
      history: letter.history.map(({ at, event, by }) => ({
        at,
        event,
        by: by && { firstName: by.firstName, employer: by.employer },
      })),
    },
  ]
}

/** The talk that the time became; nothing else leads from a code to a talk. */
const visitTakenOut = async (world: World, id: BookingId) => {
  const visit = await visitById(world, visitIdOf(`booking ${id}`), true)
  if (visit === undefined) return undefined
  const { state, level, since, expires, notice } = visit
  const told = notice === undefined ? {} : { notice: true }
  return { state, level, since, keptUntil: expires * 1000, ...told }
}

const bookingsTakenOut = async (world: World, code: OpenCode): Promise<CodeTakenOut['bookings']> =>
  Promise.all(
    (await bookingsOfCode(world, code)).map(async (shown) => {
      const booking = (await heldBooking(world, code, shown.booking))?.time.booking
      const { topics, newerTopics, language } = booking ?? { topics: [], language: 'sv' as const }
      return {
        ...shown,
        topics,
        newerTopics,
        language,
        called: booking && wordsOf(bookedName(world, booking)),
        visit: await visitTakenOut(world, shown.booking),
      }
    }),
  )

const wishTakenOut = async (world: World, { wish }: OpenCode): Promise<CodeTakenOut['wish']> => {
  const item = wish === undefined ? undefined : await wishById(world, wish)
  if (item === undefined) return undefined
  const { language } = item
  const { suits, channel, writtenAt, keptUntil, offer } = await showWish(world, item)
  const called = wordsOf(wishedName(world, item))
  return {
    ...valuesOf(item, topicFields),
    language,
    called,
    suits,
    channel,
    writtenAt,
    keptUntil,
    offer,
  }
}

export const takeOutCode = async (world: World, code: OpenCode): Promise<CodeTakenOut> => {
  const ids = Object.keys(code.letters) as LetterId[]
  const [letters, bookings, wish, links] = await Promise.all([
    Promise.all(ids.map((id) => letterTakenOut(world, id))),
    bookingsTakenOut(world, code),
    wishTakenOut(world, code),
    linksOfCode(world, code),
  ])
  return {
    keptUntil: code.expires * 1000,
    letters: letters.flat().sort((a, b) => b.writtenAt - a.writtenAt),
    bookings,
    wish,
    links: links.map((link) => showReferral(world, link)),
  }
}
