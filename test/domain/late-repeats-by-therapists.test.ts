/** What was decided of a treatment stands, though the network brings an earlier press of the therapist again. */
import { test } from 'vitest'
import type { Owner } from '../../functions/records/index.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { anybody, bearer, people } from '../support/contract.ts'
import { enrolled, overview, own, tilda, treatmentNow } from '../support/late-in-programme.ts'
import { once, standsAfter, type Played, type Story } from '../support/late-repeat.ts'
import { takes as takesTogether, worksThrough } from '../support/programme-people.ts'

const noted = async (at: Played, owner: Owner) =>
  (await at.world.records.list(programmeKeys.staffActions(owner)))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'enrol')
const why = { why: 'needs-it-now', words: 'Vi pratade om det.' }
const parts = (reason: string) => ({ reason, assessment: '', action: '', codes: [] })
const yusuf = bearer(anybody('therapist', 'region-dalarna'))
const admin = bearer(people.admin)

const byTheTherapist: Story[] = [
  [
    'a pause and on, each noted one time',
    async (at) => {
      const { path, page, owner } = await enrolled(at)
      await at.late([tilda, `${path}/pause`, { weeks: 2 }], () => at.press(tilda, `${path}/resume`))
      return [(await page()).state, (await noted(at, owner)).toSorted()]
    },
    ['active', ['pause', 'resume']],
  ],
  [
    'on again, and other help',
    async (at) => {
      const { path, page } = await enrolled(at)
      await at.press(tilda, `${path}/pause`, { weeks: 2 })
      await at.late([tilda, `${path}/resume`], () =>
        at.press(tilda, `${path}/refer`, { to: 'talk-with-counsellor' }),
      )
      return (await page()).state
    },
    'referred',
  ],
  [
    'other help, and back',
    async (at) => {
      const { path, page, mine } = await enrolled(at)
      await at.late([tilda, `${path}/refer`, { to: 'talk-with-counsellor' }], () =>
        at.press(mine, own('resume')),
      )
      return (await page()).state
    },
    'active',
  ],
  [
    'a message answered otherwise, and another comes',
    async (at) => {
      const { path, mine } = await enrolled(at)
      await at.press(mine, own('messages'), { once: once('a'), text: 'Hej' })
      await at.late([tilda, `${path}/messages/answered`], () => {
        at.world.pass(1_000)
        return at.press(mine, own('messages'), { once: once('b'), text: 'Det är värre nu' })
      })
      return (await overview(at, mine)).promised.length
    },
    1,
  ],
  [
    'written to the youth, who writes back',
    async (at) => {
      const { path, mine } = await enrolled(at)
      await at.late([tilda, `${path}/messages`, { once: once('t'), text: 'Hej' }], () => {
        at.world.pass(1_000)
        return at.press(mine, own('messages'), { once: once('b'), text: 'Det är värre nu' })
      })
      return (await overview(at, mine)).promised.length
    },
    1,
  ],
  [
    'a note for the line, and another',
    async (at) => {
      const { path, page } = await enrolled(at)
      await at.late([tilda, `${path}/line-note`, { text: 'Övar' }], () =>
        at.press(tilda, `${path}/line-note`, { text: 'Övar inte just nu' }),
      )
      return (await page()).lineNote
    },
    'Övar inte just nu',
  ],
  [
    'away, and back',
    async (at) => {
      await at.look(tilda, 'programme/therapist/worklist')
      const from = at.world.now()
      const away = { from, until: from + 5 * 86_400_000 }
      await at.late([tilda, 'programme/therapist/away', away], () =>
        at.press(tilda, 'programme/therapist/away/end'),
      )
      return (await at.look(tilda, 'programme/therapist/worklist')).away
    },
    [],
  ],
  [
    'back, and away',
    async (at) => {
      const from = at.world.now()
      await at.late([tilda, 'programme/therapist/away/end'], () =>
        at.press(tilda, 'programme/therapist/away', { from, until: from + 5 * 86_400_000 }),
      )
      return (await at.look(tilda, 'programme/therapist/worklist')).away.length
    },
    1,
  ],
  [
    'covered for, and the therapist is back',
    async (at) => {
      const { path, page } = await enrolled(at)
      const from = at.world.now()
      await at.press(tilda, 'programme/therapist/away', { from, until: from + 5 * 86_400_000 })
      await at.late([yusuf, `${path}/cover`], async () => at.press(tilda, `${path}/cover/end`))
      return (await page()).cover
    },
    undefined,
  ],
  [
    'back, and covered for anew',
    async (at) => {
      const { path, page } = await enrolled(at)
      const from = at.world.now()
      await at.press(tilda, 'programme/therapist/away', { from, until: from + 5 * 86_400_000 })
      await at.press(yusuf, `${path}/cover`)
      await at.late([tilda, `${path}/cover/end`], () => at.press(yusuf, `${path}/cover`))
      return typeof (await page()).cover
    },
    'object',
  ],
  [
    'handed over, and handed back',
    async (at) => {
      const { path } = await enrolled(at)
      const other = anybody('therapist', 'region-dalarna').id
      for (const one of [tilda, yusuf]) await at.press(one, 'programme/therapist/away/end')
      await at.late([tilda, `${path}/hand-over`, { to: other }], () =>
        at.press(yusuf, `${path}/hand-over`, { to: 'tilda-region' }),
      )
      return (await at.look(tilda, path)).therapist.id
    },
    'tilda-region',
  ],
  [
    'a module skipped, and begun again',
    async (at) => {
      const { path, page } = await enrolled(at)
      await at.late([tilda, `${path}/modules/m1/skip`, why], () =>
        at.press(tilda, `${path}/modules/m1/repeat`, why),
      )
      return (await page()).modules[0].state
    },
    'open',
  ],
  [
    'a module once more, and sent',
    async (at) => {
      const { path, page, owner } = await enrolled(at)
      await at.press(tilda, `${path}/modules/m1/skip`, why)
      await at.late([tilda, `${path}/modules/m1/repeat`, why], async () => {
        await at.press(tilda, `${path}/modules/m1/skip`, why)
      })
      return [(await page()).modules[0].state, owner.principal]
    },
    ['skipped', 'region-dalarna'],
  ],
  [
    'homework put back, sent again and answered twice',
    async (at) => {
      const { path, page, owner } = await enrolled(at)
      await worksThrough(at.world, { owner }, 'm1')
      const putBack = (letter: string) => ({ once: once(letter), text: 'Berätta mer' })
      await at.late([tilda, `${path}/modules/m1/put-back`, putBack('p')], async () => {
        await worksThrough(at.world, { owner }, 'm1')
        await at.press(tilda, `${path}/modules/m1/put-back`, putBack('q'))
        await worksThrough(at.world, { owner }, 'm1')
      })
      return (await page()).modules[0].state
    },
    'sent',
  ],
  [
    'homework answered, and sent twice again',
    async (at) => {
      const { path, page, owner } = await enrolled(at)
      const module = `${path}/modules/m1`
      const feedback = (letter: string) => ({ once: once(letter), text: 'Bra', release: true })
      const again = async () => {
        await at.press(tilda, `${module}/repeat`, why)
        await worksThrough(at.world, { owner }, 'm1')
      }
      await worksThrough(at.world, { owner }, 'm1')
      await at.late([tilda, `${module}/feedback`, feedback('f')], async () => {
        await again()
        await at.press(tilda, `${module}/feedback`, feedback('g'))
        await again()
      })
      return (await page()).modules[0].state
    },
    'sent',
  ],
  [
    'the next module let open, and kept closed after another round',
    async (at) => {
      const { path, owner } = await enrolled(at)
      const module = `${path}/modules/m1`
      const keepsClosed = async (letter: string) => {
        await worksThrough(at.world, { owner }, 'm1')
        const feedback = { once: once(letter), text: 'Bra', release: false }
        await at.press(tilda, `${module}/feedback`, feedback)
      }
      await keepsClosed('f')
      await at.late([tilda, `${module}/release`], async () => {
        at.world.pass(1_000)
        await at.press(tilda, `${module}/repeat`, why)
        await keepsClosed('g')
      })
      const modules = (await treatmentNow(at, owner))?.['modules']
      return (modules as Record<string, { releasedAt?: number }>)['m1']?.releasedAt
    },
    undefined,
  ],
  [
    'a draft of the journal, and what was written on',
    async (at) => {
      const person = { name: 'Kim Ek', personalNumber: '20100101-1234' }
      const { participant } = await takesTogether(at.world, people.therapist, { person })
      const path = `programme/therapist/participants/${participant}/journal`
      await at.look(tilda, path)
      await at.late([tilda, `${path}/draft`, parts('Oro')], () =>
        at.press(tilda, `${path}/draft`, parts('Oro i skolan')),
      )
      return (await at.look(tilda, path)).draft.reason
    },
    'Oro i skolan',
  ],
  [
    'a programme offered, and no longer',
    async (at) => {
      const offer = (offered: boolean) => ({ programme: 'angesthjalpen-ung', offered })
      await at.late([admin, 'programme/admin/offered', offer(true)], () =>
        at.press(admin, 'programme/admin/offered', offer(false)),
      )
      return (await at.look(tilda, 'programme/therapist/worklist')).offered.map(
        ({ programme }: { programme: string }) => programme,
      )
    },
    [],
  ],
  [
    'an invitation, told once',
    async (at) => {
      const { path, owner } = await enrolled(at)
      const invitation = async () => (await treatmentNow(at, owner))?.['invitation']
      let told: unknown
      await at.late([tilda, `${path}/invitation`], async () => (told = await invitation()))
      return (await invitation()) === told
    },
    true,
  ],
]

test.each(byTheTherapist)('%s', (...story) => standsAfter(story))
