/** What was decided of shifts, accounts, the wall and the numbers of a year stands, though an earlier press is brought again. */
import { test } from 'vitest'
import { bearer, people } from '../support/contract.ts'
import {
  elin,
  karin,
  nils,
  once,
  standsAfter,
  type Played,
  type Story,
} from '../support/late-repeat.ts'

const minute = 60_000
const [adam, ylva] = [bearer(people.admin), bearer(people.developer)]

const ofTheCounty: Story[] = [
  [
    'an answer on the wall, and a better one',
    async (at) => {
      const { proof } = await at.paid()
      await at.press('', 'later/youth/wall/ideas', { proof, text: 'Öppet på lördagar' })
      const [{ idea }] = (await at.look(ylva, 'later/coordinator/wall')).waiting
      const answer = (said: string) => ({ idea, text: 'Lördagar', answer: said })
      await at.late([ylva, 'later/coordinator/wall/answers', answer('Nej.')], () =>
        at.press(ylva, 'later/coordinator/wall/answers', answer('Vi provar.')),
      )
      return (await at.look('', 'later/youth/wall')).answers[0].answer
    },
    'Vi provar.',
  ],
  [
    'a question of the term, and its end',
    async (at) => {
      const asks = { text: 'När ska vi ha öppet?', options: ['Lördag', 'Söndag'], days: 30 }
      await at.late([ylva, 'later/coordinator/wall/questions', asks], async () => {
        const { question } = (await at.look('', 'later/youth/wall')).question
        at.world.pass(1)
        await at.press(ylva, 'later/coordinator/wall/questions/ended', { question })
      })
      return (await at.look('', 'later/youth/wall')).question
    },
    undefined,
  ],
  [
    'numbers of a year, and the right ones',
    async (at) => {
      const numbers = (of: number) => ({
        yardstick: {
          kind: 'languages',
          source: 'Skolverket',
          year: 2025,
          rows: [{ language: 'so', people: of }],
        },
      })
      const path = 'coordinator/report/yardsticks'
      await at.late([karin, path, numbers(40)], () => at.press(karin, path, numbers(400)))
      const { yardsticks } = await at.look(karin, 'coordinator/report')
      return yardsticks.find(({ kind }: { kind: string }) => kind === 'languages').rows
    },
    [{ language: 'so', people: 400 }],
  ],
  [
    'an account ended, and opened again',
    async (at) => {
      const maja = 'settings/admin/accounts/maja-region'
      await at.late([adam, `${maja}/end`], () => at.press(adam, `${maja}/open`))
      return stateOf(at, 'maja-region')
    },
    'active',
  ],
  [
    'an account opened again, and ended',
    async (at) => {
      const maja = 'settings/admin/accounts/maja-region'
      await at.press(adam, `${maja}/end`)
      await at.late([adam, `${maja}/open`], () => at.press(adam, `${maja}/end`))
      return stateOf(at, 'maja-region')
    },
    'ended',
  ],
  [
    'invited again, by a link told once',
    async (at) => {
      const nora = { firstName: 'Nora', profession: 'kurator', languages: ['sv'], roles: [] }
      const invited = { email: 'nora@region.example', ...nora }
      const { staff } = await at.press(adam, 'settings/admin/accounts', invited)
      const code = async () =>
        (await at.world.clinic.get({ pk: 'ACCOUNTS', sk: staff }, { fresh: true }))?.['code']
      let told: unknown
      await at.late([adam, `settings/admin/accounts/${staff}/invitation`], async () => {
        told = await code()
      })
      return typeof told === 'string' && (await code()) === told
    },
    true,
  ],
  [
    'an account changed, and changed back',
    async (at) => {
      const { firstName, profession, languages, roles, mark } = await accountOf(at, 'maja-region')
      const was = { firstName, profession, languages, roles }
      const path = 'settings/admin/accounts/maja-region'
      await at.late([adam, path, { ...was, mark, firstName: 'Maia' }], async () => {
        const { mark: since } = await accountOf(at, 'maja-region')
        await at.press(adam, path, { ...was, mark: since })
      })
      return (await accountOf(at, 'maja-region')).firstName
    },
    'Maja',
  ],
]
const accountOf = async (at: Played, of: string) =>
  (await at.look(adam, 'settings/admin/accounts')).accounts.find(
    ({ staff }: { staff: string }) => staff === of,
  )
const stateOf = async (at: Played, of: string) => (await accountOf(at, of)).state

/** A shift of Elin's next week. */
const planned = async (at: Played) => {
  const starts = Date.UTC(2026, 10, 25, 16)
  const plan = { starts, ends: starts + 4 * 60 * minute, channels: ['chat'], talks: 2 }
  const { shift } = await at.press(elin, 'counsellor/shifts', {
    press: once('s'),
    plan,
    despite: [],
  })
  return { shift, day: '2026-11-25' }
}
const dutyOf = async (at: Played) => {
  const week = await at.look(elin, `counsellor/shifts?at=${Date.UTC(2026, 10, 25, 16)}`)
  const { away, offer, person } = (week.week ?? week).duties[0]
  return { away, isOffered: offer !== undefined, whose: person.staff }
}
const mineAsPlanned = { away: undefined, isOffered: false, whose: 'elin-mora' }

const ofShifts: Story[] = [
  [
    'sick, and there after all',
    async (at) => {
      const day = await planned(at)
      await at.late([elin, 'counsellor/shifts/away', { ...day, why: 'sick' }], () =>
        at.press(elin, 'counsellor/shifts/away', { ...day, why: null }),
      )
      return dutyOf(at)
    },
    mineAsPlanned,
  ],
  [
    'sick and there after all, by the coordinator',
    async (at) => {
      const day = await planned(at)
      await at.late([karin, 'coordinator/shifts/away', { ...day, why: 'sick' }], () =>
        at.press(karin, 'coordinator/shifts/away', { ...day, why: null }),
      )
      return dutyOf(at)
    },
    mineAsPlanned,
  ],
  [
    'given away, and kept',
    async (at) => {
      const day = await planned(at)
      await at.late([elin, 'counsellor/shifts/offer', day], () =>
        at.press(elin, 'counsellor/shifts/keep', day),
      )
      return dutyOf(at)
    },
    mineAsPlanned,
  ],
  [
    'kept, and given away',
    async (at) => {
      const day = await planned(at)
      await at.press(elin, 'counsellor/shifts/offer', day)
      await at.late([elin, 'counsellor/shifts/keep', day], () =>
        at.press(elin, 'counsellor/shifts/offer', day),
      )
      return dutyOf(at)
    },
    { ...mineAsPlanned, isOffered: true },
  ],
  [
    'given away and kept, by the coordinator',
    async (at) => {
      const day = await planned(at)
      await at.late([karin, 'coordinator/shifts/offer', day], () =>
        at.press(karin, 'coordinator/shifts/keep', day),
      )
      return dutyOf(at)
    },
    mineAsPlanned,
  ],
  [
    'kept and given away, by the coordinator',
    async (at) => {
      const day = await planned(at)
      await at.press(karin, 'coordinator/shifts/offer', day)
      await at.late([karin, 'coordinator/shifts/keep', day], () =>
        at.press(karin, 'coordinator/shifts/offer', day),
      )
      return dutyOf(at)
    },
    { ...mineAsPlanned, isOffered: true },
  ],
  [
    'taken over, taken back, and offered anew',
    async (at) => {
      const day = await planned(at)
      const take = { ...day, despite: [] }
      await at.press(elin, 'counsellor/shifts/offer', day)
      await at.late([nils, 'counsellor/shifts/take', take], async () => {
        await at.press(nils, 'counsellor/shifts/offer', day)
        await at.press(elin, 'counsellor/shifts/take', take)
        await at.press(elin, 'counsellor/shifts/offer', day)
      })
      return dutyOf(at)
    },
    { ...mineAsPlanned, isOffered: true },
  ],
]

test.each(ofShifts)('a shift: %s', (...story) => standsAfter(story))
test.each(ofTheCounty)('%s', (...story) => standsAfter(story))
