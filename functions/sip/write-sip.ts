/** What is done of a plan after the yes: written with the youth, handed out, followed up and closed. */
import type { Ask } from '../../shared/contract/endpoint.ts'
import type { sipApi } from '../../shared/contract/intake/sip.ts'
import type { SipText } from '../../shared/contract/intake/sip-shapes.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { unitById } from '../../shared/county/dalarna.ts'
import { isDay, localTime } from '../../shared/rules/opening/shift-times.ts'
import { sipConsentMissing, sipMissing, sipRule } from '../../shared/rules/sip/sip-rule.ts'
import { mayChangeGoals, mayWrite, nextSipState } from '../../shared/rules/sip/sip-states.ts'
import type { Opened, RecordsWorld } from '../records/index.ts'
import type { StaffMember } from '../visit/index.ts'
import { namesOf, ownSip } from './agree.ts'
import { type SipItem, sipOf } from './sip-item.ts'
import { change, type Press, textOf } from './sip-text.ts'

type Row = typeof sipApi
type Record = Opened<'sip'>
const day = 86_400_000

/** Refuses `consent-first` and names whose yes is missing: nothing is shared, called or handed out without it. */
export const requireConsent = (world: RecordsWorld, { consent }: SipItem): void => {
  const missing = sipConsentMissing(consent, world.now())
  if (missing.length > 0) throw new Refusal('consent-first', missing)
}

const without = (words: string | undefined) =>
  words === undefined || words === '' ? {} : { words }

const requireDay = (world: RecordsWorld, followUpOn: string | undefined): void => {
  if (followUpOn === undefined) return
  const last = localTime(world.now() + sipRule.followUpWithin * day).day
  const isWithin =
    isDay(followUpOn) && followUpOn > localTime(world.now()).day && followUpOn <= last
  if (!isWithin) throw new Refusal('bad-input', ['followUpOn'])
}

/** Somebody who is written anew under an old id is somebody new: the youth has not said yes to them. */
const partiesAs = (now: SipText, wished: Ask<Row['writeSip']>['parties'], keeper: string) =>
  wished.map((one) => {
    const isNobody = one.unit !== undefined && unitById(one.unit) === undefined
    if (isNobody || one.unit === keeper) throw new Refusal('bad-input', ['parties'])
    const before = now.parties.find(({ party }) => party === one.party)
    const isSame = before?.name === one.name && before.unit === one.unit
    return { ...one, yes: isSame && before.yes }
  })

export const writeSip = async (
  world: RecordsWorld,
  { firstName: by }: StaffMember,
  { sip, rev, once, followUpOn, parties, ...text }: Ask<Row['writeSip']>,
  record: Record,
): Promise<void> => {
  const item = await sipOf(world, record.principal, sip)
  if (item.texts.includes(once)) return
  if (!mayWrite(item.state)) throw new Refusal('changed-meanwhile')
  if (followUpOn !== item.followUpOn) requireDay(world, followUpOn)
  const now = await textOf(world, record, item)
  const isWritten = nextSipState(item.state, 'write') !== undefined
  const named = partiesAs(now, parties, record.principal)
  await change(world, record, item, { rev, once }, now, {
    event: isWritten ? 'write' : undefined,
    step: { kind: isWritten ? 'written' : 'prepared', by },
    text: { ...text, parties: named },
    set: {
      followUpOn,
      readers: named.flatMap(({ unit, yes }) => (unit !== undefined && yes ? [unit] : [])),
    },
  })
}

export const sayGoals = async (
  world: RecordsWorld,
  record: Record,
  { sip, rev, once, goals }: Ask<Row['sayGoals']>,
): Promise<void> => {
  const item = await ownSip(world, record, sip)
  if (item.texts.includes(once)) return
  if (!mayChangeGoals(item.state)) throw new Refusal('changed-meanwhile')
  const now = await textOf(world, record, item)
  const step = { kind: 'goals' } as const
  await change(world, record, item, { rev, once }, now, { step, text: { goals } })
}

export const handSipOut = async (
  world: RecordsWorld,
  { firstName: by }: StaffMember,
  { sip, rev, once, to }: Ask<Row['handSipOut']>,
  record: Record,
): Promise<void> => {
  const item = await sipOf(world, record.principal, sip)
  if (item.texts.includes(once)) return
  requireConsent(world, item)
  const now = await textOf(world, record, item)
  const missing = sipMissing({ ...now, followUpOn: item.followUpOn })
  if (missing.length > 0) throw new Refusal('bad-input', missing)
  const given = now.parties.filter(({ party, yes }) => yes && to.includes(party))
  if (given.length !== new Set(to).size) throw new Refusal('consent-first', ['youth'])
  await change(world, record, item, { rev, once }, now, {
    event: 'hand-out',
    step: { kind: 'handed-out', by, words: namesOf(given) },
  })
}

export const followSipUp = async (
  world: RecordsWorld,
  { firstName: by }: StaffMember,
  { sip, rev, once, answers, words }: Ask<Row['followSipUp']>,
  record: Record,
): Promise<void> => {
  const item = await sipOf(world, record.principal, sip)
  if (item.texts.includes(once)) return
  const now = await textOf(world, record, item)
  await change(world, record, item, { rev, once }, now, {
    event: 'follow-up',
    step: { kind: 'followed-up', by },
    text: { staff: { at: world.now(), answers, ...without(words) } },
  })
}

/** From when it is handed out, as long as it is not closed; a new answer takes the place of the one before. */
export const answerSip = async (
  world: RecordsWorld,
  record: Record,
  { sip, rev, once, answers, words }: Ask<Row['answerSip']>,
): Promise<void> => {
  const item = await ownSip(world, record, sip)
  if (item.texts.includes(once)) return
  const isTime = item.state === 'handed-out' || item.state === 'followed-up'
  if (!isTime) throw new Refusal('changed-meanwhile')
  const now = await textOf(world, record, item)
  await change(world, record, item, { rev, once }, now, {
    step: { kind: 'youth-answered' },
    text: { youth: { at: world.now(), answers, ...without(words) } },
  })
}

export const closeSip = async (
  world: RecordsWorld,
  { firstName: by }: StaffMember,
  { sip, rev, once, words }: Ask<Row['closeSip']>,
  record: Record,
): Promise<void> => {
  const item = await sipOf(world, record.principal, sip)
  if (item.texts.includes(once)) return
  const now = await textOf(world, record, item)
  const press: Press = { rev, once }
  const step = { kind: 'closed', by, ...without(words) } as const
  await change(world, record, item, press, now, { event: 'close', step })
}
