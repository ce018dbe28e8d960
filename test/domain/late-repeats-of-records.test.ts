/** What was decided in a record and in a programme stands, though the network brings an earlier press again. */
import { test } from 'vitest'
import { nonceOf } from '../../functions/use-cases/records/become-identified.ts'
import { participantOf } from '../../functions/programme/entry/session.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { consentTextNow } from '../../shared/rules/records/consent-text.ts'
import { anybody, bearer, people, staffFor } from '../support/contract.ts'
import { charliesReferral, secretOf } from '../support/intake.ts'
import { takesPart } from '../support/programme-contract.ts'
import { worksThrough } from '../support/programme-people.ts'
import { standsAfter, takes, type Played, type Story } from '../support/late-repeat.ts'
import { charlie, wordOf } from '../support/test-eid.ts'

const once = (letter: string) => letter.repeat(22)
const [sara, tilda] = [people.region, people.therapist].map(bearer) as [string, string]
const yusuf = bearer(anybody('therapist', 'region-dalarna'))
const admin = bearer(staffFor.admin)
const read = { text: consentTextNow, lang: 'sv' }
const wish = { receiver: 'mora-kommun', content: ['journal'], days: 14 }

/** Charlie talks with the region, and has let it know who they are. */
const knownTalk = async (at: Played) => {
  await at.press(sara, 'counsellor/duty', { status: 'here', seats: 2, channels: ['chat'] })
  const { visit, authorization: youth } = await at.joined()
  await takes(at, sara, visit)
  await at.press(youth, `youth/visits/${visit}/ready`)
  const care = `care/youth/visits/${visit}`
  const desk = `care/counsellor/visits/${visit}`
  const known = { word: wordOf(charlie, nonceOf(visit)), understood: true }
  return { visit, youth, care, desk, known }
}
const inTalk = async (at: Played) => {
  const talk = await knownTalk(at)
  await at.press(talk.youth, `${talk.care}/known`, talk.known)
  return { ...talk, patient: await at.known() }
}
const consent = async (at: Played, who: string) =>
  (await at.look(who, 'care/patient/mine')).consents[0].state
const parts = (reason: string) => ({ reason, assessment: '', action: '', codes: [] })

const ofRecords: Story[] = [
  [
    'known, put back in line, and taken anew',
    async (at) => {
      const { visit, youth, care, known } = await knownTalk(at)
      await at.late([youth, `${care}/known`, known], async () => {
        await at.press(sara, `counsellor/visits/${visit}/release`)
        await takes(at, sara, visit)
        await at.press(youth, `youth/visits/${visit}/ready`)
      })
      return (await at.look(youth, `youth/visits/${visit}`)).identity
    },
    'anonymous',
  ],
  [
    'a consent taken back, and given anew',
    async (at) => {
      const { patient } = await inTalk(at)
      const gives = (letter: string) =>
        at.press(patient, 'care/patient/consents', { once: once(letter), ...wish, ...read })
      await gives('A')
      await at.late([patient, 'care/patient/consents/revoke', { consent: 'mora-kommun' }], () =>
        gives('B'),
      )
      return consent(at, patient)
    },
    'holds',
  ],
  [
    'a consent taken back in the talk, and given anew',
    async (at) => {
      const { youth, care, patient } = await inTalk(at)
      const gives = (letter: string) =>
        at.press(youth, `${care}/consents`, { once: once(letter), ...wish, ...read })
      await gives('A')
      await at.late([youth, `${care}/consents/revoke`, { consent: 'mora-kommun' }], () =>
        gives('B'),
      )
      return consent(at, patient)
    },
    'holds',
  ],
  [
    'no to a consent, and suggested anew',
    async (at) => {
      const { youth, care, desk } = await inTalk(at)
      await at.press(sara, `${desk}/consent-suggestion`, wish)
      await at.late([youth, `${care}/consents/refuse`], () =>
        at.press(sara, `${desk}/consent-suggestion`, { ...wish, days: 30 }),
      )
      return (await at.look(youth, `${care}/consents`)).suggested?.days
    },
    30,
  ],
  [
    'a consent given, and another suggested',
    async (at) => {
      const { youth, care, desk } = await inTalk(at)
      await at.press(sara, `${desk}/consent-suggestion`, wish)
      const yes = { once: once('A'), ...wish, ...read }
      await at.late([youth, `${care}/consents`, yes], () =>
        at.press(sara, `${desk}/consent-suggestion`, { ...wish, days: 30 }),
      )
      return (await at.look(youth, `${care}/consents`)).suggested?.days
    },
    30,
  ],
  [
    'a consent suggested, and no',
    async (at) => {
      const { youth, care, desk } = await inTalk(at)
      await at.late([sara, `${desk}/consent-suggestion`, wish], () =>
        at.press(youth, `${care}/consents/refuse`),
      )
      return (await at.look(youth, `${care}/consents`)).suggested
    },
    undefined,
  ],
  [
    'a unit closed out, and let in',
    async (at) => {
      const { patient } = await inTalk(at)
      const unit = { unit: 'region-dalarna' }
      await at.late([patient, 'care/patient/block', unit], () =>
        at.press(patient, 'care/patient/unblock', unit),
      )
      return (await at.look(patient, 'care/patient/mine')).blocked
    },
    [],
  ],
  [
    'a unit let in, and closed out',
    async (at) => {
      const { patient } = await inTalk(at)
      const unit = { unit: 'region-dalarna' }
      await at.press(patient, 'care/patient/block', unit)
      await at.late([patient, 'care/patient/unblock', unit], () =>
        at.press(patient, 'care/patient/block', unit),
      )
      return (await at.look(patient, 'care/patient/mine')).blocked.length
    },
    1,
  ],
  [
    'a draft, and what was written on',
    async (at) => {
      const { desk } = await inTalk(at)
      await at.late([sara, `${desk}/journal/draft`, parts('Sömn')], () =>
        at.press(sara, `${desk}/journal/draft`, parts('Sömn och oro')),
      )
      return (await at.look(sara, `${desk}/journal`)).draft.reason
    },
    'Sömn och oro',
  ],
  [
    'a draft, and signed',
    async (at) => {
      const { desk } = await inTalk(at)
      await at.late([sara, `${desk}/journal/draft`, parts('Sömn')], () =>
        at.press(sara, `${desk}/journal/notes`, {
          once: once('N'),
          parts: { reason: 'Sömn', assessment: 'Oro', action: 'Ny tid', codes: ['ZV051'] },
        }),
      )
      return (await at.look(sara, `${desk}/journal`)).draft
    },
    undefined,
  ],
  [
    'a consent of guardians taken back by the sender, and given again',
    async (at) => {
      const { proof } = await at.paid()
      const sent = { proof, secret: secretOf('S'), form: charliesReferral }
      await at.press('', 'intake/sender/referrals', sent)
      const sender = `Sender ${secretOf('S')}`
      const takesBack = [sender, 'intake/sender/withdrawals', { whose: 'guardians' }] as const
      await at.late(takesBack, async () => {
        const [{ intake, rev }] = (await at.look(sara, 'intake/counsellor/referrals')).cases
        await at.press(sara, `intake/counsellor/referrals/${intake}/consents`, {
          rev,
          once: once('g'),
          whose: 'guardians',
          said: 'yes',
        })
      })
      return (await at.look(sara, 'intake/counsellor/referrals')).cases[0].takenBack
    },
    [],
  ],
]

/** Somebody who takes part, with Tilda as their therapist. */
const enrolled = async (at: Played) => {
  const { participant, authorization: mine } = await takesPart(at.world, people.therapist)
  const owner = await participantOf(at.world, mine.slice('Participant '.length))
  const path = `programme/therapist/participants/${participant}`
  return { participant, mine, owner, path, page: () => at.look(tilda, path) }
}
const overview = (at: Played, who: string) => at.look(who, 'programme/participant/overview')
const own = (path: string) => `programme/participant/${path}`
const noted = async (at: Played, owner: Parameters<typeof programmeKeys.staffActions>[0]) =>
  (await at.world.records.list(programmeKeys.staffActions(owner)))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'enrol')
const why = { why: 'needs-it-now', words: 'Vi pratade om det.' }

const byTheYouth: Story[] = [
  [
    'a pause, and on',
    async (at) => {
      const { mine } = await enrolled(at)
      await at.late([mine, own('pause'), { weeks: 2 }], () => at.press(mine, own('resume')))
      return (await overview(at, mine)).state
    },
    'active',
  ],
  [
    'on again, and left',
    async (at) => {
      const { mine } = await enrolled(at)
      await at.press(mine, own('pause'), { weeks: 2 })
      await at.late([mine, own('resume')], () => at.press(mine, own('leave'), {}))
      return (await overview(at, mine)).state
    },
    'left',
  ],
  [
    'left, and back',
    async (at) => {
      const { mine } = await enrolled(at)
      await at.late([mine, own('leave'), { why: 'other' }], () => at.press(mine, own('resume')))
      return (await overview(at, mine)).state
    },
    'active',
  ],
  [
    'a code of one’s own, told once',
    async (at) => {
      const { mine, owner } = await enrolled(at)
      const code = async () =>
        (await at.world.records.get(programmeKeys.treatment(owner), { fresh: true }))?.['ownCode']
      let told: unknown
      await at.late([mine, own('code')], async () => (told = await code()))
      return (await code()) === told
    },
    true,
  ],
  [
    'reminders, and no longer',
    async (at) => {
      at.world.notices = {
        key: () => 'B'.repeat(87),
        takes: () => true,
        send: () => Promise.resolve('sent'),
      }
      const { mine } = await enrolled(at)
      const to = { endpoint: 'https://push.test/send', key: 'B'.repeat(87) }
      await at.late([mine, own('reminder'), { to }], () => at.press(mine, own('reminder'), {}))
      return (await overview(at, mine)).reminded ?? false
    },
    false,
  ],
  [
    'a letter to oneself, and written anew',
    async (at) => {
      const { mine, owner } = await enrolled(at)
      let newest: unknown
      const stored = async () =>
        (await at.world.records.get(programmeKeys.letter(owner), { fresh: true }))?.['sealed']
      await at.late([mine, own('letter'), { text: 'Hej' }], async () => {
        await at.press(mine, own('letter'), { text: 'Hej framtida jag' })
        newest = await stored()
      })
      return (await stored()) === newest
    },
    true,
  ],
  [
    'where one reads, and further on',
    async (at) => {
      const { mine } = await enrolled(at)
      const place = (at: string) => ({ place: at, read: false })
      await at.late([mine, own('modules/m1/place'), place('block-3')], () =>
        at.press(mine, own('modules/m1/place'), place('block-9')),
      )
      return (await at.look(mine, own('modules/m1'))).place
    },
    'block-9',
  ],
]
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
      const invitation = async () =>
        (await at.world.records.get(programmeKeys.treatment(owner), { fresh: true }))?.[
          'invitation'
        ]
      let told: unknown
      await at.late([tilda, `${path}/invitation`], async () => (told = await invitation()))
      return (await invitation()) === told
    },
    true,
  ],
]

test.each(ofRecords)('of a record: %s', (...story) => standsAfter(story))
test.each(byTheYouth)('of a programme, by the youth: %s', (...story) => standsAfter(story))
test.each(byTheTherapist)('of a programme, by the therapist: %s', (...story) => standsAfter(story))
