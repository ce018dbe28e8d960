/** A plan is wished for by the youth, or proposed by staff: nothing of it is shared before the youth's yes. */
import type { Ask } from '../../shared/contract/endpoint.ts'
import type { sipApi } from '../../shared/contract/intake/sip.ts'
import type { SipText } from '../../shared/contract/intake/sip-shapes.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { identityOf, type Opened, type RecordsWorld } from '../records/index.ts'
import { put } from '../store/items.ts'
import { sipKeys } from '../store/sip-keys.ts'
import type { StaffMember } from '../visit/index.ts'
import { SipItem, sipsOf } from './sip-item.ts'
import { ageNow, keepText } from './sip-text.ts'

type Row = typeof sipApi
type Record = Opened<'sip' | 'identity'>

/** Of the number, which is asked for once and kept nowhere here: days above sixty are those of a coordination number. */
const bornOf = (personalNumber: string): string => {
  const [year, month, day] = [[0, 4] as const, [4, 6] as const, [6, 8] as const].map(([from, to]) =>
    personalNumber.slice(from, to),
  )
  return `${year}-${month}-${String(Number(day) % 60).padStart(2, '0')}`
}

type Begun = Pick<SipText, 'wish' | 'goals' | 'parties'> & { step: Omit<SipText['step'], 'at'> }

/** One at a time is open: whoever begins a second sees the first. The same press is the same plan. */
const begin = async (world: RecordsWorld, record: Record, once: string, begun: Begun) => {
  const sip = `p_${once}`
  const others = (await sipsOf(world, record)).filter((one) => one.sip !== sip)
  if (others.some(({ state }) => state !== 'closed')) throw new Refusal('changed-meanwhile')
  const proved = await identityOf(world, record)
  if (proved === undefined) throw new Refusal('not-found')
  const { firstName, lastName, personalNumber } = proved
  const at = world.now()
  const text: SipText = {
    ...begun,
    person: { firstName, lastName, born: bornOf(personalNumber) },
    measures: [],
    calls: {},
    step: { ...begun.step, at },
  }
  const expires = await keepText(world, record, sip, once, text)
  const { principal, subject } = record
  const way = 'youth-and-both'
  const item = await put(world.records, sipKeys.sip(principal, sip), SipItem, {
    sip,
    rev: 1,
    subject,
    state: 'wished',
    since: at,
    consent: { age: ageNow(world, text), way, youth: 'unasked', guardians: 'unasked' },
    readers: [],
    texts: [once],
    expires,
  })
  if (!item.ok && item.current?.subject !== subject) throw new Refusal('changed-meanwhile')
  return { sip }
}

export const wishSip = (
  world: RecordsWorld,
  record: Record,
  { once, wish, goals }: Ask<Row['wishSip']>,
) => begin(world, record, once, { wish, goals, parties: [], step: { kind: 'wished' } })

export const proposeSip = (
  world: RecordsWorld,
  { firstName }: StaffMember,
  { once, wish, parties }: Ask<Row['proposeSip']>,
  record: Record,
) =>
  begin(world, record, once, {
    wish,
    goals: [],
    parties: parties.map((one) => ({ ...one, yes: false })),
    step: { kind: 'proposed', by: firstName },
  })
