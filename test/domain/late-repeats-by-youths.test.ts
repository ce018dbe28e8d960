/** What a youth has decided since, or was asked since, stands, though the network brings an earlier press of theirs again. */
import { test } from 'vitest'
import {
  call,
  called,
  comesOnDuty,
  elin,
  guest,
  inLine,
  nils,
  seat,
  standsAfter,
  state,
  takes,
  takesNotices,
  talks,
  toNils,
  noticeTo,
  type Story,
} from '../support/late-repeat.ts'

const sealed = (data: string) => ({ v: 1, kid: 'none', data })

const byTheYouth: Story[] = [
  [
    '"Jag är kvar", and no answer to the next call',
    async (at) => {
      const talk = await called(at)
      const unanswered = async () => {
        at.world.pass(46_000)
        await at.press(elin, `${talk.desk}/no-answer`)
      }
      await unanswered()
      await at.late([talk.youth, `${talk.mine}/stay`], async () => {
        await takes(at, elin, talk.visit)
        await unanswered()
      })
      return state(at, talk)
    },
    'aside',
  ],
  [
    'told in the waiting room, and told otherwise',
    async (at) => {
      const talk = await inLine(at)
      await at.late([talk.youth, `${talk.mine}/told`, { topics: ['somn'], language: 'en' }], () =>
        at.press(talk.youth, `${talk.mine}/told`, { topics: ['vald'], language: 'sv' }),
      )
      const [{ topics, language }] = (await at.look(elin, 'counsellor/line')).entries
      return { topics, language }
    },
    { topics: ['vald'], language: 'sv' },
  ],
  [
    'yes to a hand-over, and another is asked',
    async (at) => {
      await comesOnDuty(at, nils)
      const talk = await talks(at)
      await at.press(elin, `${talk.desk}/handover`, toNils)
      await at.late([talk.youth, `${talk.mine}/handover`, { yes: true }], async () => {
        await at.press(elin, `${talk.desk}/handover/withdraw`)
        await at.press(elin, `${talk.desk}/handover`, toNils)
      })
      return state(at, talk)
    },
    'asking',
  ],
  [
    'asked for voice, and no',
    async (at) => {
      const talk = await talks(at)
      await at.late([talk.youth, `${talk.mine}/medium`, { to: 'voice' }], () =>
        at.press(elin, `${talk.desk}/medium/answer`, { to: 'voice', yes: false }),
      )
      return call(at, talk)
    },
    { medium: 'chat', asks: undefined },
  ],
  [
    'down to the chat, and voice again',
    async (at) => {
      const talk = await talks(at)
      await at.late([talk.youth, `${talk.mine}/medium`, { to: 'chat' }], async () => {
        await at.press(talk.youth, `${talk.mine}/medium`, { to: 'voice' })
        await at.press(elin, `${talk.desk}/medium/answer`, { to: 'voice', yes: true })
      })
      return call(at, talk)
    },
    { medium: 'voice', asks: undefined },
  ],
  [
    'yes to voice, the chat again, and asked for anew',
    async (at) => {
      const talk = await talks(at)
      const asks = () => at.press(elin, `${talk.desk}/medium`, { to: 'voice' })
      await asks()
      await at.late(
        [talk.youth, `${talk.mine}/medium/answer`, { to: 'voice', yes: true }],
        async () => {
          await at.press(talk.youth, `${talk.mine}/medium`, { to: 'chat' })
          await asks()
        },
      )
      return call(at, talk)
    },
    { medium: 'chat', asks: 'voice' },
  ],
  [
    'the counsellor’s voice, and the youth’s no',
    async (at) => {
      const talk = await talks(at)
      await at.late([elin, `${talk.desk}/medium`, { to: 'video' }], () =>
        at.press(talk.youth, `${talk.mine}/medium/answer`, { to: 'video', yes: false }),
      )
      return call(at, talk)
    },
    { medium: 'chat', asks: undefined },
  ],
  [
    'the counsellor’s yes to voice, the chat again, and asked for anew',
    async (at) => {
      const talk = await talks(at)
      const asks = () => at.press(talk.youth, `${talk.mine}/medium`, { to: 'voice' })
      await asks()
      await at.late([elin, `${talk.desk}/medium/answer`, { to: 'voice', yes: true }], async () => {
        await at.press(talk.youth, `${talk.mine}/medium`, { to: 'chat' })
        await asks()
      })
      return call(at, talk)
    },
    { medium: 'chat', asks: 'voice' },
  ],
  [
    'a guest’s seat, and closed',
    async (at) => {
      const talk = await talks(at)
      const rooms = `rooms/youth/${talk.visit}/guest`
      await at.late([talk.youth, rooms, seat('L')], () => at.press(talk.youth, `${rooms}/close`))
      return guest(at, talk)
    },
    'none beside v_',
  ],
  [
    'a guest’s seat closed, and another opened',
    async (at) => {
      const talk = await talks(at)
      const rooms = `rooms/youth/${talk.visit}/guest`
      await at.press(talk.youth, rooms, seat('L'))
      await at.late([talk.youth, `${rooms}/close`], () => at.press(talk.youth, rooms, seat('M')))
      return (await guest(at, talk)).kind
    },
    'adult',
  ],
  [
    'a notice asked for, and taken back',
    async (at) => {
      const talk = await inLine(at)
      takesNotices(at)
      await at.late([talk.youth, `later/youth/notices/${talk.visit}`, { to: noticeTo }], () =>
        at.press(talk.youth, `later/youth/notices/${talk.visit}`, {}),
      )
      const pk = `VISIT#${talk.visit}`
      return (await at.world.clinic.get({ pk, sk: 'VISIT' }, { fresh: true }))?.['notice']
    },
    undefined,
  ],
  [
    'no to what could be sent on, and suggested anew',
    async (at) => {
      const talk = await talks(at)
      const draft = `safety/counsellor/visits/${talk.visit}/referral-draft`
      const mine = `safety/youth/visits/${talk.visit}/referral-draft`
      await at.press(elin, draft, { body: sealed('QQ') })
      await at.late([talk.youth, `${mine}/refuse`], () =>
        at.press(elin, draft, { body: sealed('Qg') }),
      )
      return (await at.look(talk.youth, mine)).draft?.data
    },
    'Qg',
  ],
  [
    'suggested to be sent on, and no',
    async (at) => {
      const talk = await talks(at)
      const draft = `safety/counsellor/visits/${talk.visit}/referral-draft`
      const mine = `safety/youth/visits/${talk.visit}/referral-draft`
      await at.late([elin, draft, { body: sealed('QQ') }], () =>
        at.press(talk.youth, `${mine}/refuse`),
      )
      return (await at.look(talk.youth, mine)).draft
    },
    undefined,
  ],
]

test.each(byTheYouth)('%s', (...story) => standsAfter(story))
