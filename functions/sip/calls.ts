/** Called to the meeting: each invited person by a link of their own, which tells a time and a kind of place, and whom it is about to nobody. */
import type { Ask, Reply } from '../../shared/contract/endpoint.ts'
import type { sipApi } from '../../shared/contract/intake/sip.ts'
import type { SipText } from '../../shared/contract/intake/sip-shapes.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Opened, RecordsWorld } from '../records/index.ts'
import { expiresAt } from '../store/expired.ts'
import { patch, put, read } from '../store/items.ts'
import { sipKeys } from '../store/sip-keys.ts'
import type { Condition } from '../store/store.ts'
import { employerName, type StaffMember } from '../visit/index.ts'
import { namesOf } from './agree.ts'
import { CallItem, callHash, holds, sipOf } from './sip-item.ts'
import { change, textOf } from './sip-text.ts'
import { requireConsent } from './write-sip.ts'

type Row = typeof sipApi
/** A link is dead a week after the meeting. */
const linkKept = 7 * 86_400_000

const requireCalled = (now: SipText, calls: Ask<Row['callToSip']>['calls']): void => {
  const agreed = now.parties.filter(({ yes }) => yes).map(({ party }) => party)
  if (calls.some(({ party }) => !agreed.includes(party)))
    throw new Refusal('consent-first', ['youth'])
}

export const callToSip = async (
  world: RecordsWorld,
  { firstName: by }: StaffMember,
  { sip, rev, once, at, place, where, calls }: Ask<Row['callToSip']>,
  record: Opened<'sip'>,
): Promise<void> => {
  const item = await sipOf(world, record.principal, sip)
  if (item.texts.includes(once)) return
  requireConsent(world, item)
  if (at <= world.now()) throw new Refusal('bad-input', ['at'])
  const now = await textOf(world, record, item)
  requireCalled(now, calls)
  const { principal } = record
  const expires = expiresAt(at + linkKept)
  const made = Object.fromEntries(calls.map(({ party, hash }) => [party, hash]))
  for (const { party, hash } of calls)
    await put(world.records, sipKeys.call(hash), CallItem, { principal, sip, party, expires })
  const after = { ...now.calls, ...made }
  await change(world, record, item, { rev, once }, now, {
    event: 'call',
    step: {
      kind: 'called',
      by,
      words: namesOf(now.parties.filter(({ party }) => after[party] !== undefined)),
    },
    text: { calls: after, meeting: { at, place, ...(where === undefined ? {} : { where }) } },
    set: { meeting: { at, how: place } },
  })
  // An older link leads nowhere, and the others live as long as the new time asks for.
  for (const [party, hash] of Object.entries(now.calls)) {
    const key = sipKeys.call(hash)
    if (made[party] !== undefined && made[party] !== hash)
      await world.records.write({ remove: key })
    else await patch(world.records, key, CallItem, [{ path: 'sip', is: sip }], { expires })
  }
}

/** What each has answered, by party. */
export const answersTo = async (
  world: RecordsWorld,
  { calls }: SipText,
): Promise<Map<string, 'comes' | 'cannot' | undefined>> =>
  new Map(
    await Promise.all(
      Object.entries(calls).map(async ([party, hash]) => {
        const item = await read(world.records, sipKeys.call(hash), CallItem, { fresh: true })
        return [party, item?.answer] as const
      }),
    ),
  )

const callBy = async (world: RecordsWorld, secret: string) => {
  const key = sipKeys.call(callHash(secret))
  const call = await read(world.records, key, CallItem, { fresh: true })
  if (call === undefined) throw new Refusal('not-found')
  return { key, call }
}

/** A call whose consent holds no more is called off, and no more is said. */
export const showCall = async (
  world: RecordsWorld,
  secret: string,
): Promise<Reply<Row['sipCall']>> => {
  const { call } = await callBy(world, secret)
  const { principal: unit, sip, answer } = call
  const item = await sipOf(world, unit, sip)
  const isOn = item.state !== 'stopped' && item.state !== 'closed' && holds(item, world.now())
  const { meeting } = item
  return {
    now: world.now(),
    unit,
    from: employerName(unit),
    answer,
    meeting: isOn && meeting !== undefined ? { at: meeting.at, place: meeting.how } : undefined,
  }
}

export const answerCall = async (
  world: RecordsWorld,
  { secret, answer, was }: Ask<Row['answerSipCall']>,
): Promise<void> => {
  const { meeting } = await showCall(world, secret)
  if (meeting === undefined) throw new Refusal('changed-meanwhile')
  const { key, call } = await callBy(world, secret)
  const path = 'answer'
  const asShown: Condition[] =
    was === 'none' ? [{ path, absent: true }] : was ? [{ path, is: was }] : []
  const when = [{ path: 'sip', is: call.sip }, ...asShown]
  const written = await patch(world.records, key, CallItem, when, { answer })
  if (!written.ok && written.current?.answer !== answer) throw new Refusal('not-now')
}
