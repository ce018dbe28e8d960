/** What was decided of a letter, or of a time, stands, though the network brings an earlier press again. */
import { test } from 'vitest'
import {
  comesOnDuty,
  elin,
  nils,
  once,
  standsAfter,
  takesNotices,
  noticeTo,
  type Played,
  type Story,
} from '../support/late-repeat.ts'

const minute = 60_000
const sealed = (data: string) => ({ v: 1, kid: 'none', data })

const letter = {
  once: once('a'),
  body: sealed('SGVq'),
  urgency: 'talk',
  topics: ['angest'],
  language: 'sv',
  maySwitchLaw: true,
}
const written = async (at: Played) => {
  await comesOnDuty(at, elin)
  await comesOnDuty(at, nils)
  const { authorization: code } = await at.coded()
  const { letter: id } = await at.press(code, 'later/youth/letters', letter)
  return { code, mine: `later/youth/letters/${id}`, desk: `later/counsellor/letters/${id}` }
}
const letters = async (at: Played, who = elin) =>
  (await at.look(who, 'later/counsellor/letters')).letters[0].state

const ofLetters: Story[] = [
  [
    'written, and erased',
    async (at) => {
      const { authorization: code } = await at.coded()
      await at.late([code, 'later/youth/letters', letter], async () => {
        const [{ letter: id }] = (await at.look(code, 'later/youth/codes/mine')).letters
        await at.press(code, `later/youth/letters/${id}/erase`)
      })
      return (await at.look(code, 'later/youth/codes/mine')).letters
    },
    [],
  ],
  [
    'taken, and put back',
    async (at) => {
      const { desk } = await written(at)
      await at.late([elin, `${desk}/take`], () => at.press(elin, `${desk}/put-back`))
      return letters(at)
    },
    'waiting',
  ],
  [
    'put back, and taken',
    async (at) => {
      const { desk } = await written(at)
      await at.press(elin, `${desk}/take`)
      await at.late([elin, `${desk}/put-back`], () => at.press(elin, `${desk}/take`))
      return letters(at)
    },
    'owned',
  ],
  [
    'offered, and not after all',
    async (at) => {
      const { desk } = await written(at)
      await at.press(elin, `${desk}/take`)
      await at.late([elin, `${desk}/offer`, { to: 'nils-orsa' }], () =>
        at.press(elin, `${desk}/withdraw`),
      )
      return letters(at)
    },
    'owned',
  ],
  [
    'an offer taken back, and offered anew',
    async (at) => {
      const { desk } = await written(at)
      const offers = () => at.press(elin, `${desk}/offer`, { to: 'nils-orsa' })
      await at.press(elin, `${desk}/take`)
      await offers()
      await at.late([elin, `${desk}/withdraw`], offers)
      return letters(at)
    },
    'offered',
  ],
  [
    'no to an offer, and offered anew',
    async (at) => {
      const { desk } = await written(at)
      const offers = () => at.press(elin, `${desk}/offer`, { to: 'nils-orsa' })
      await at.press(elin, `${desk}/take`)
      await offers()
      await at.late([nils, `${desk}/decline`], offers)
      return letters(at)
    },
    'offered',
  ],
  [
    'taken over, given back, and offered anew',
    async (at) => {
      const { desk } = await written(at)
      const offers = () => at.press(elin, `${desk}/offer`, { to: 'nils-orsa' })
      await at.press(elin, `${desk}/take`)
      await offers()
      await at.late([nils, `${desk}/accept`], async () => {
        await at.press(nils, `${desk}/put-back`)
        await at.press(elin, `${desk}/take`)
        await offers()
      })
      return letters(at)
    },
    'offered',
  ],
  [
    'a notice asked for, and taken back',
    async (at) => {
      takesNotices(at)
      const { code, mine } = await written(at)
      await at.late([code, `${mine}/notice`, { to: noticeTo }], () =>
        at.press(code, `${mine}/notice`, {}),
      )
      return (await at.look(code, 'later/youth/codes/mine')).letters[0].notice
    },
    undefined,
  ],
]

/** Times that Elin offers, from in two days on. */
const offered = async (at: Played, count = 2) => {
  const start = at.world.now() + 2 * 24 * 60 * minute
  const ask = { once: once('t'), start, length: 45, count, channel: 'chat' }
  const { times } = await at.press(elin, 'later/counsellor/times', ask)
  return times.map(({ time, start: at }: { time: string; start: number }) => ({ time, start: at }))
}
const ask = (time: object) => ({ once: once('b'), ...time, topics: [], language: 'sv' })
const mine = async (at: Played, code: string) => at.look(code, 'later/youth/codes/mine')
const wish = {
  once: once('w'),
  suits: ['weekday-evening'],
  channel: 'chat',
  topics: [],
  language: 'sv',
}
const wished = async (at: Played) => {
  const { authorization: code } = await at.coded()
  const { wish: id } = await at.press(code, 'later/youth/wishes', wish)
  let hours = 24
  const answer = () => ({
    wish: id,
    once: at.world.id(),
    start: at.world.now() + (hours += 2) * 60 * minute,
    length: 45,
  })
  return {
    code,
    id,
    answer,
    answers: () => at.press(elin, 'later/counsellor/wishes/answer', answer()),
  }
}

const ofTimes: Story[] = [
  [
    'booked, and called off',
    async (at) => {
      const [time] = await offered(at)
      const { authorization: code } = await at.coded()
      await at.late([code, 'later/youth/bookings', ask(time)], async () => {
        const [{ booking }] = (await mine(at, code)).bookings
        await at.press(code, `later/youth/bookings/${booking}/cancel`)
      })
      return (await mine(at, code)).bookings
    },
    [],
  ],
  [
    'changed, and changed back',
    async (at) => {
      const [first, second] = await offered(at)
      const { authorization: code } = await at.coded()
      const { booking } = (await at.press(code, 'later/youth/bookings', ask(first))).booking
      const change = `later/youth/bookings/${booking.booking ?? booking}/change`
      await at.late([code, change, second], () => at.press(code, change, first))
      return (await mine(at, code)).bookings[0].start - first.start
    },
    0,
  ],
  [
    'offered, and taken back',
    async (at) => {
      const start = at.world.now() + 60 * minute
      const times = { once: once('t'), start, length: 45, count: 1, channel: 'chat' }
      await at.late([elin, 'later/counsellor/times', times], async () => {
        const [{ time }] = (await at.look(elin, 'later/counsellor/times')).times
        await at.press(elin, `later/counsellor/times/${time}/withdraw`, { start })
      })
      return (await at.look(elin, 'later/counsellor/times')).times
    },
    [],
  ],
  [
    'wished for, and not any more',
    async (at) => {
      const { authorization: code } = await at.coded()
      await at.late([code, 'later/youth/wishes', wish], async () =>
        at.press(code, 'later/youth/wishes/withdraw', { wish: (await mine(at, code)).wish.wish }),
      )
      return (await mine(at, code)).wish
    },
    undefined,
  ],
  [
    'no to a time, and another is offered',
    async (at) => {
      const { code, id, answers } = await wished(at)
      await answers()
      await at.late([code, 'later/youth/wishes/decline', { wish: id }], answers)
      return (await mine(at, code)).wish.offer.length
    },
    45,
  ],
  [
    'a wish answered, and no',
    async (at) => {
      const { code, id, answer } = await wished(at)
      await at.late([elin, 'later/counsellor/wishes/answer', answer()], () =>
        at.press(code, 'later/youth/wishes/decline', { wish: id }),
      )
      return (await mine(at, code)).wish.offer
    },
    undefined,
  ],
  [
    'a notice asked for, and taken back',
    async (at) => {
      takesNotices(at)
      const [time] = await offered(at)
      const { authorization: code } = await at.coded()
      await at.press(code, 'later/youth/bookings', ask(time))
      const [{ booking }] = (await mine(at, code)).bookings
      const notice = `later/youth/bookings/${booking}/notice`
      await at.late([code, notice, { to: noticeTo }], () => at.press(code, notice, {}))
      return (await mine(at, code)).bookings[0].notice
    },
    undefined,
  ],
  [
    'a link to the calendar, and none',
    async (at) => {
      await at.late([elin, 'later/counsellor/calendar/link'], () =>
        at.press(elin, 'later/counsellor/calendar/link/revoke'),
      )
      return (await at.look(elin, 'later/counsellor/calendar')).feedSince
    },
    undefined,
  ],
  [
    'no link to the calendar, and one again',
    async (at) => {
      await at.late([elin, 'later/counsellor/calendar/link/revoke'], () =>
        at.press(elin, 'later/counsellor/calendar/link'),
      )
      return typeof (await at.look(elin, 'later/counsellor/calendar')).feedSince
    },
    'number',
  ],
]

test.each(ofLetters)('a letter: %s', (...story) => standsAfter(story))
test.each(ofTimes)('a time: %s', (...story) => standsAfter(story))
