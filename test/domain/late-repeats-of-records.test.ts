/** What was decided in a record stands, though the network brings an earlier press again. */
import { test } from 'vitest'
import { nonceOf } from '../../functions/use-cases/records/become-identified.ts'
import { consentTextNow } from '../../shared/rules/records/consent-text.ts'
import { bearer, people } from '../support/contract.ts'
import { charliesReferral, secretOf } from '../support/intake.ts'
import { charlie, wordOf } from '../support/test-eid.ts'
import { once, standsAfter, takes, type Played, type Story } from '../support/late-repeat.ts'

const sara = bearer(people.region)
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
    'a draft of a patient of mine, and what was written on',
    async (at) => {
      await inTalk(at)
      const [{ patient, contact }] = (await at.look(sara, 'care/counsellor/patients')).patients
      const path = `care/counsellor/patients/${patient}/${contact}/journal`
      await at.late([sara, `${path}/draft`, parts('Sömn')], () =>
        at.press(sara, `${path}/draft`, parts('Sömn och oro')),
      )
      return (await at.look(sara, path)).draft.reason
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

test.each(ofRecords)('%s', (...story) => standsAfter(story))
