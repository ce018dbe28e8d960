/** What was decided in a talk stands, though the network brings an earlier press of the counsellor again. */
import { test } from 'vitest'
import {
  comesOnDuty,
  elin,
  guest,
  nils,
  seat,
  standsAfter,
  state,
  takes,
  talks,
  toNils,
  type Story,
} from '../support/late-repeat.ts'

const byTheCounsellor: Story[] = [
  [
    '"Jag är här", and home',
    async (at) => {
      const duty = { status: 'here', seats: 2, channels: ['chat'] }
      await at.late([elin, 'counsellor/duty', duty], () =>
        at.press(elin, 'counsellor/duty', { ...duty, status: 'away' }),
      )
      return (await at.look(elin, 'counsellor/desk')).status
    },
    'away',
  ],
  [
    'home, and "Jag är här"',
    async (at) => {
      const duty = { status: 'away', seats: 2, channels: ['chat'] }
      await at.late([elin, 'counsellor/duty', duty], () => comesOnDuty(at, elin))
      return (await at.look(elin, 'counsellor/desk')).status
    },
    'here',
  ],
  [
    'put back, and taken again',
    async (at) => {
      const talk = await talks(at)
      await at.late([elin, `${talk.desk}/release`], async () => {
        await takes(at, elin, talk.visit)
        await at.press(talk.youth, `${talk.mine}/ready`)
      })
      return state(at, talk)
    },
    'talking',
  ],
  [
    'a level, and the one from before',
    async (at) => {
      const talk = await talks(at)
      await at.late([elin, `${talk.desk}/level`, { level: 3, reason: 'youth-said' }], () =>
        at.press(elin, `${talk.desk}/level`, { level: 4, reason: 'youth-said' }),
      )
      return (await at.look(elin, talk.desk)).level
    },
    4,
  ],
  [
    'a hand-over asked, and taken back',
    async (at) => {
      await comesOnDuty(at, nils)
      const talk = await talks(at)
      await at.late([elin, `${talk.desk}/handover`, toNils], () =>
        at.press(elin, `${talk.desk}/handover/withdraw`),
      )
      return state(at, talk)
    },
    'talking',
  ],
  [
    'a hand-over taken back, and asked anew',
    async (at) => {
      await comesOnDuty(at, nils)
      const talk = await talks(at)
      await at.press(elin, `${talk.desk}/handover`, toNils)
      await at.late([elin, `${talk.desk}/handover/withdraw`], () =>
        at.press(elin, `${talk.desk}/handover`, toNils),
      )
      return state(at, talk)
    },
    'asking',
  ],
  [
    'no to a hand-over, and offered anew',
    async (at) => {
      await comesOnDuty(at, nils)
      const talk = await talks(at)
      const offers = async () => {
        await at.press(elin, `${talk.desk}/handover`, toNils)
        await at.press(talk.youth, `${talk.mine}/handover`, { yes: true })
      }
      await offers()
      await at.late([nils, `${talk.desk}/handover/decline`], async () => {
        await takes(at, elin, talk.visit)
        await at.press(talk.youth, `${talk.mine}/ready`)
        await offers()
      })
      return state(at, talk)
    },
    'offered',
  ],
  [
    'asked to close a guest’s seat, and another seat',
    async (at) => {
      const talk = await talks(at)
      const rooms = `rooms/youth/${talk.visit}/guest`
      await at.press(talk.youth, rooms, seat('L'))
      await at.late([elin, `rooms/counsellor/${talk.visit}/guest/close`], async () => {
        await at.press(talk.youth, `${rooms}/close`)
        await at.press(talk.youth, rooms, seat('M'))
      })
      return (await guest(at, talk)).askedToClose
    },
    false,
  ],
]

test.each(byTheCounsellor)('%s', (...story) => standsAfter(story))
