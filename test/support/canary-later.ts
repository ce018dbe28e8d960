/** A youth who carries marks, on other days: a letter, a wish, a booked time, and the programme. */
import { expect } from 'vitest'
import { demoHomework } from '../../functions/local/demo/homework.ts'
import { accessibilityForAnyone } from '../../shared/contract/later/accessibility.ts'
import { bookingsForCounsellor, bookingsForYouth } from '../../shared/contract/later/bookings.ts'
import { codesForYouth } from '../../shared/contract/later/codes.ts'
import { lettersForCounsellor, lettersForYouth } from '../../shared/contract/later/letters.ts'
import { noticesForYouth } from '../../shared/contract/later/notices.ts'
import { programmeApi } from '../../shared/contract/programme/programme.ts'
import { wallForAnyone } from '../../shared/contract/later/wall.ts'
import { wishesForYouth } from '../../shared/contract/later/wishes.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { seal } from '../../web/data/readable-body.ts'
import { checklist } from './programme-contract.ts'
import { found } from './search.ts'
import { ofStaff, pushService, written } from './canary-marks.ts'
import { once, workOn } from './wire.ts'

import type { Cast } from './canary-talks.ts'

export const anotherDay = async ({ youth, staff }: Cast, elin: string) => {
  const { ticket } = await youth
    .speak(codesForYouth)
    .newCode({ proof: await workOn(youth, 'words') })
  const code = `Code ${ticket}`
  const { letter } = await youth.speak(lettersForYouth, code).writeLetter({
    once: once(),
    body: seal(written.letter),
    nickname: seal(written.letterName),
    urgency: 'talk',
    topics: ['somn'],
    language: 'sv',
    maySwitchLaw: true,
  })
  const notices = youth.speak(noticesForYouth, code)
  const to = {
    endpoint: `${pushService}/send/${written.endpoint}`,
    key: (await notices.noticeKey()).key ?? '',
  }
  await notices.askLetterNotice({ letter, to })
  const inbox = staff.speak(lettersForCounsellor, elin)
  await inbox.takeLetter({ letter })
  const read = JSON.stringify(await inbox.letter({ letter }))
  expect(found(read, [written.letter, written.letterName]), 'its owner reads it').toHaveLength(2)
  await inbox.answerLetter({ letter, body: seal(ofStaff.answer) })
  await youth.speak(lettersForYouth, code).readAnswer({ letter })
  await youth.speak(wishesForYouth, code).wishForTime({
    once: once(),
    suits: ['weekday-evening'],
    channel: 'chat',
    topics: ['angest'],
    language: 'sv',
    nickname: seal(written.wishName),
  })
  // At ten in the morning UTC: a time that goes past midnight is refused.
  const start = (Math.floor(Date.now() / 86_400_000) + 3) * 86_400_000 + 10 * 3_600_000
  const times = {
    once: once(),
    start,
    length: 45,
    count: 1,
    channel: 'chat' as const,
  }
  await staff.speak(bookingsForCounsellor, elin).offerTimes(times)
  const free = (await youth.speak(bookingsForYouth).freeTimes()).times.at(-1)!
  const booked = await youth.speak(bookingsForYouth, code).book({
    once: once(),
    time: free.time,
    start: free.start,
    topics: ['angest'],
    language: 'sv',
    nickname: seal(written.bookingName),
  })
  if (booked.outcome !== 'booked') throw new Error(booked.outcome)
  await notices.askTimeNotice({ booking: booked.booking.booking, to })
}

/** What anybody may tell the county without being anybody. */
export const tellTheCounty = async ({ youth }: Cast) => {
  const proof = () => workOn(youth, 'words')
  await youth.speak(wallForAnyone).tellIdea({ proof: await proof(), text: written.idea })
  await youth
    .speak(accessibilityForAnyone)
    .tellFeedback({ proof: await proof(), page: 'start', text: written.unusable })
}

export const takePart = async ({ youth, staff, visits }: Cast, hanna: string) => {
  const therapist = staff.speak(programmeApi, hanna)
  const enrolled = await therapist.enrol({
    once: once(),
    programme: 'angesthjalpen-ung',
    language: 'sv',
    alias: written.alias,
    ageBand: '16-17',
    checklist,
  })
  if (enrolled.outcome !== 'enrolled') throw new Error(enrolled.outcome)
  const { participant, invitation } = enrolled
  const { session } = await youth
    .speak(programmeApi)
    .useInvitation({ proof: await workOn(youth, 'words'), words: invitation.words, once: once() })
  const mine = youth.speak(programmeApi, `Participant ${session.token}`)
  const { key = '' } = await youth.speak(noticesForYouth).noticeKey()
  await mine.askReminder({ to: { endpoint: `${pushService}/send/${written.endpoint}`, key } })
  const fields: { field: string; version: number }[] = []
  for (const { field, value } of demoHomework['m1']!) {
    const words = field === 'situation' ? JSON.stringify(written.homework) : value
    const { draft } = await mine.keepDraft({ module: 'm1', field, value: words, version: 0 })
    fields.push({ field, version: draft.version })
  }
  await mine.keepPlace({ module: 'm1', place: 'block-3', read: true })
  expect(await mine.sendHomework({ module: 'm1', once: once(), fields })).toMatchObject({
    outcome: 'sent',
  })
  await mine.checkIn({ once: once(), module: 'm1', answers: [1, 2, 1, 0], safety: 0 })
  await mine.write({ once: once(), text: written.message })
  await mine.writeLetter({ text: written.toMyself })
  const at = { participant }
  await therapist.giveFeedback({
    ...at,
    module: 'm1',
    once: once(),
    text: ofStaff.feedback,
    release: true,
  })
  await therapist.setLineNote({ ...at, text: ofStaff.lineNote })
  await therapist.skipModule({ ...at, module: 'm3', why: 'needs-it-now', words: ofStaff.why })
  const page = JSON.stringify(await therapist.participant(at))
  expect(
    found(page, [written.alias, written.homework, written.message]),
    'their therapist reads it',
  ).toHaveLength(3)
  expect(JSON.stringify(await mine.takeOut())).toContain(written.homework)
  const stuck = await mine.stuck({
    proof: await workOn(youth),
    nonce: once(),
    urgency: 'talk',
    language: 'sv',
    share: true,
  })
  if (stuck.outcome !== 'joined') throw new Error(stuck.outcome)
  visits.push(stuck.visit)
  await youth.speak(youthApi, `Visit ${stuck.secret}`).leave({ visit: stuck.visit })
}
