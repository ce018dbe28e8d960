/** Of an alarm, a procedure with two keys and what is noted beside a talk the last that was decided stands. */
import { test } from 'vitest'
import {
  comesOnDuty,
  elin,
  inLine,
  karin,
  nils,
  standsAfter,
  talks,
  type Played,
  type Story,
} from '../support/late-repeat.ts'

const sealed = (data: string) => ({ v: 1, kid: 'none', data })
const alarmOf = async (at: Played) => {
  const [alarm] = (await at.look(elin, 'counsellor/line')).alarms
  return alarm.state
}
/** A procedure of Elin's talk, with Nils beside it where he has joined. */
const opened = async (at: Played) => {
  await comesOnDuty(at, nils)
  const talk = await talks(at)
  await at.press(elin, `safety/counsellor/visits/${talk.visit}/procedure`)
  return { ...talk, keys: `safety/counsellor/procedures/${talk.visit}` }
}
const joined = async (at: Played) => {
  const procedure = await opened(at)
  await at.press(nils, `${procedure.keys}/join`)
  return procedure
}
const procedureOf = async (at: Played) =>
  (await at.look(elin, 'safety/counsellor/safety')).procedures[0]

const stories: Story[] = [
  [
    'an alarm taken, and given back',
    async (at) => {
      const { visit } = await inLine(at, 'danger')
      const alarm = `safety/counsellor/alarms/${visit}`
      await at.late([elin, `${alarm}/take`], () => at.press(elin, `${alarm}/give-back`))
      return alarmOf(at)
    },
    'escalated',
  ],
  [
    'an alarm given back, and taken',
    async (at) => {
      const { visit } = await inLine(at, 'danger')
      const alarm = `safety/counsellor/alarms/${visit}`
      await at.press(elin, `${alarm}/take`)
      await at.late([elin, `${alarm}/give-back`], () => at.press(elin, `${alarm}/take`))
      return alarmOf(at)
    },
    'taken',
  ],
  [
    'where somebody is, and where they are now',
    async (at) => {
      const { visit, youth } = await inLine(at, 'danger')
      const place = `safety/youth/visits/${visit}/place`
      await at.late([youth, place, { place: sealed('QnJvbg') }], () =>
        at.press(youth, place, { place: sealed('SGVtbWE') }),
      )
      await at.press(elin, `safety/counsellor/alarms/${visit}/take`)
      return (await at.look(elin, `safety/counsellor/alarms/${visit}/place`)).place.data
    },
    'SGVtbWE',
  ],
  [
    'the second key taken, and given back',
    async (at) => {
      const { keys } = await opened(at)
      await at.late([nils, `${keys}/join`], () => at.press(nils, `${keys}/leave`))
      return (await procedureOf(at)).state
    },
    'open',
  ],
  [
    'the second key given back, and taken',
    async (at) => {
      const { keys } = await joined(at)
      await at.late([nils, `${keys}/leave`], () => at.press(nils, `${keys}/join`))
      return (await procedureOf(at)).state
    },
    'joined',
  ],
  [
    'a key turned, and turned back',
    async (at) => {
      const { keys } = await joined(at)
      await at.late([nils, `${keys}/key`, { turned: true }], () =>
        at.press(nils, `${keys}/key`, { turned: false }),
      )
      return (await procedureOf(at)).state
    },
    'joined',
  ],
  [
    'a step done, and not needed after all',
    async (at) => {
      const { keys } = await joined(at)
      const step = (answer: string) => ({ step: 'means', answer })
      await at.late([elin, `${keys}/steps`, step('done')], () =>
        at.press(elin, `${keys}/steps`, step('not-needed')),
      )
      return (await procedureOf(at)).steps[0].answer
    },
    'not-needed',
  ],
  [
    'a colleague asked to read along, and not after all',
    async (at) => {
      const { keys } = await joined(at)
      await at.late([elin, `${keys}/reader`], () => at.press(elin, `${keys}/reader/end`))
      return (await procedureOf(at)).reader
    },
    undefined,
  ],
  [
    'a colleague out of the chat, and asked anew',
    async (at) => {
      const { keys } = await joined(at)
      await at.press(elin, `${keys}/reader`)
      await at.late([elin, `${keys}/reader/end`], () => at.press(elin, `${keys}/reader`))
      return (await procedureOf(at)).reader
    },
    'asked',
  ],
  [
    'the youth’s yes to a colleague, out again, and asked anew',
    async (at) => {
      const { keys, visit, youth } = await joined(at)
      await at.press(elin, `${keys}/reader`)
      await at.late([youth, `safety/youth/visits/${visit}/reader`, { yes: true }], async () => {
        await at.press(elin, `${keys}/reader/end`)
        await at.press(elin, `${keys}/reader`)
      })
      return (await procedureOf(at)).reader
    },
    'asked',
  ],
  [
    'an assessment, and a later one',
    async (at) => {
      const { visit } = await talks(at)
      const path = `safety/counsellor/visits/${visit}/assessment`
      await at.late([elin, path, { body: sealed('QQ') }], () =>
        at.press(elin, path, { body: sealed('Qg') }),
      )
      return (await at.look(elin, path)).body.data
    },
    'Qg',
  ],
  [
    'a telephone, and another',
    async (at) => {
      await comesOnDuty(at, elin)
      await at.late([elin, 'safety/counsellor/phone', { phone: '070-111 11 11' }], () =>
        at.press(elin, 'safety/counsellor/phone', {}),
      )
      return (await at.look(elin, 'safety/counsellor/safety')).phone
    },
    undefined,
  ],
  [
    'supervision asked for, and not after all',
    async (at) => {
      const { visit } = await talks(at)
      const ask = { youthAgreed: true }
      await at.late([elin, `safety/counsellor/visits/${visit}/supervision`, ask], async () => {
        const [{ id }] = (await at.look(elin, 'safety/counsellor/supervision')).tasks
        await at.press(elin, `safety/counsellor/supervision/${id}/end`)
      })
      return (await at.look(elin, 'safety/counsellor/supervision')).tasks
    },
    [],
  ],
  [
    'the door held, and opened',
    async (at) => {
      const surge = { mode: 'pause', reason: 'many-waiting', minutes: 30, call: [] }
      await at.late([karin, 'coordinator/surge', surge], () =>
        at.press(karin, 'coordinator/surge', { ...surge, mode: null }),
      )
      return (await at.look(karin, 'coordinator/board')).surge
    },
    undefined,
  ],
  [
    'coming when called in, and cannot after all',
    async (at) => {
      const surge = { mode: 'call-in', reason: 'many-waiting', minutes: 30, call: ['elin-mora'] }
      await at.press(karin, 'coordinator/surge', surge)
      await at.late([elin, 'counsellor/call', { answer: 'coming' }], () =>
        at.press(elin, 'counsellor/call', { answer: 'cannot' }),
      )
      return (await at.look(elin, 'counsellor/desk')).calledIn.answer
    },
    'cannot',
  ],
]

test.each(stories)('%s', (...story) => standsAfter(story))
