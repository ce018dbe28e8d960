/** Young people who have been sent in, so that a newcomer's inbox of the week has each of its parts. Invented, all of them. */
import { randomBytes } from 'node:crypto'
import type { IntakeForm } from '../../../shared/contract/intake/intake-form.ts'
import { intakeApi } from '../../../shared/contract/intake/intake.ts'
import type { IntakeDecision } from '../../../shared/rules/intake/intake-states.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { intakeHandlers } from '../../api/intake-app.ts'
import { openIntake } from '../../api/open-intake.ts'
import { answersOf } from '../../api/serve/serve.ts'
import { senderBy } from '../../intake/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { demoStaff } from './staff.ts'

const rows = answersOf(intakeApi, intakeHandlers, openIntake)
const day = 86_400_000

interface Sent {
  /** Days ago, and how old they are. */
  ago: number
  age: number
  sender: IntakeForm['sender']
  youth: { firstName: string; municipality: string; reach: string }
  about: string
  done?: string
  consent: IntakeForm['consent']
  /** Days ago. */
  decided?: { ago: number; decision: IntakeDecision; words?: string; reply?: string }
  met?: number
  takenBack?: number
}

const both = { youth: true, way: 'youth-and-both', reply: true } as const

/** The oldest first, for each is an entry of one chain. */
const sent: readonly Sent[] = [
  {
    ago: 26,
    age: 17,
    sender: {
      kind: 'health-centre',
      name: 'Vera Vårdcentral',
      workplace: 'Exempelvårdcentralen, Falun',
      phone: '023-000 00 00',
    },
    youth: { firstName: 'Kim', municipality: '2080', reach: 'Ring efter klockan 15.' },
    about: 'Stark oro i grupp sedan i våras. Vill träffa någon utanför skolan.',
    consent: both,
    decided: { ago: 22, decision: 'accept', reply: 'Vi hör av oss i veckan.' },
    met: 15,
  },
  {
    ago: 19,
    age: 15,
    sender: {
      kind: 'school',
      name: 'Siv Skolsköterska',
      workplace: 'Exempelskolan, Ludvika',
      phone: '0240-000 00',
    },
    youth: { firstName: 'Robin', municipality: '2085', reach: 'Genom skolsköterskan.' },
    about:
      'Äter nästan ingenting i skolan sedan i höstas och orkar inte med idrotten. Vill själv ha hjälp.',
    done: 'Samtal varje vecka, vägning hos skolläkaren.',
    consent: both,
    decided: {
      ago: 14,
      decision: 'consult',
      words: 'Ska BUP ta över, eller ska vi börja tillsammans med skolläkaren?',
    },
  },
  {
    ago: 12,
    age: 14,
    sender: {
      kind: 'social-services',
      name: 'Sara Socialsekreterare',
      workplace: 'Exempelkommunens socialtjänst',
      phone: '0250-000 00',
    },
    youth: { firstName: 'Love', municipality: '2062', reach: 'Ring en vårdnadshavare först.' },
    about: 'Flyttat mellan två hem i ett år. Vill prata med någon som inte är socialtjänsten.',
    consent: both,
    takenBack: 6,
  },
  {
    ago: 10,
    age: 16,
    sender: {
      kind: 'school',
      name: 'Kaj Kurator',
      workplace: 'Exempelgymnasiet, Borlänge',
      phone: '0243-000 00',
    },
    youth: { firstName: 'Elliot', municipality: '2081', reach: 'Sms, helst på lunchen.' },
    about:
      'Sover dåligt och har slutat träffa kompisar. Tycker att det är pinsamt att prata i skolan.',
    consent: both,
  },
  {
    ago: 6,
    age: 19,
    sender: {
      kind: 'health-centre',
      name: 'Vera Vårdcentral',
      workplace: 'Exempelvårdcentralen, Falun',
      phone: '023-000 00 00',
    },
    youth: { firstName: 'Noa', municipality: '2080', reach: 'Ring när som helst.' },
    about: 'Nedstämd sedan en flytt. Provtagning utan anmärkning.',
    consent: { youth: true, way: 'youth-alone', reply: false },
    decided: { ago: 2, decision: 'accept' },
  },
  {
    ago: 2,
    age: 15,
    sender: {
      kind: 'school',
      name: 'Siv Skolsköterska',
      workplace: 'Exempelskolan, Ludvika',
      phone: '0240-000 00',
    },
    youth: { firstName: 'Alva', municipality: '2085', reach: 'Sms efter skolan.' },
    about:
      'Har inte varit i skolan på fem veckor. Kommer upp på morgonen men inte ut genom dörren. Vill tillbaka.',
    done: 'Anpassat schema, hembesök av mentorn.',
    consent: {
      youth: true,
      way: 'youth-and-one',
      whyOne: 'only-guardian',
      reply: true,
    },
  },
]

/** `now`: when the county is seeded; each came so many days before. */
const seedOne = async (world: RecordsWorld, one: Sent, now: number): Promise<void> => {
  // Nobody waits at a start for work that keeps strangers away.
  const proof = { ...world.proof, verify: () => Promise.resolve(true) }
  const daysAgo = (ago: number): RecordsWorld => ({ ...world, proof, now: () => now - ago * day })
  const then = daysAgo(one.ago)
  const staff = demoStaff.find(({ id }) => id === 'maja-region')!
  const secret = randomBytes(32).toString('base64url')
  const challenge = await world.proof.challenge('words')
  const born = `${Number(localTime(then.now()).day.slice(0, 4)) - one.age}-01-02`
  await rows.sendIn(then, undefined, {
    proof: { challenge, solution: { counter: 1, derivedKey: '00' } },
    secret,
    form: {
      sender: one.sender,
      youth: { ...one.youth, lastName: 'Exempel', born },
      about: one.about,
      ...(one.done === undefined ? {} : { done: one.done }),
      consent: one.consent,
    },
  })
  const { decided, met, takenBack } = one
  if (takenBack !== undefined)
    await rows.senderTakesBack(daysAgo(takenBack), await senderBy(world, secret), {
      whose: 'guardians',
    })
  if (decided === undefined) return
  const press = async () => {
    const { cases } = await rows.intakes(then, staff, {})
    const { intake, rev } = cases.find(({ receivedAt }) => receivedAt === then.now())!
    return { intake, rev, once: randomBytes(18).toString('base64url') }
  }
  const { ago, ...decision } = decided
  const asked = { ...(await press()), senderChecked: true, ...decision }
  await rows.decideIntake(daysAgo(ago), staff, asked)
  if (met !== undefined) await rows.recordMet(daysAgo(met), staff, await press())
}

export const seedReferrals = async (world: RecordsWorld): Promise<void> => {
  const now = world.now()
  for (const one of sent) await seedOne(world, one, now)
}
