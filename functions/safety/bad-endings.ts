/**
 * A P1–P2 visit that ended badly goes to a list, with no way back to the visit itself; two different
 * people look at each and sign it, the oldest first (R8).
 */
import * as z from 'zod/mini'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { BadEnding } from '../../shared/contract/safety/bad-ending.ts'
import {
  badEnding,
  badEndingRule,
  BadHow,
  Finding,
  signedBy,
} from '../../shared/rules/safety/bad-ending.ts'
import { gravest, Level } from '../../shared/rules/line/triage.ts'
import { employerName, type StaffMember, type Visit } from '../visit/index.ts'
import { expiresAt } from '../store/expired.ts'
import { patch, put, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

const Signature = z.object({
  id: z.string(),
  firstName: z.string(),
  unit: z.string(),
  at: z.number(),
  finding: Finding,
})

const EndingItem = z.object({
  id: z.string(),
  level: Level,
  how: BadHow,
  at: z.number(),
  unit: z.optional(z.string()),
  /** Whole minutes from joining to being called, or to the end. */
  waited: z.number(),
  first: z.optional(Signature),
  second: z.optional(Signature),
  expires: z.number(),
})
type EndingItem = z.output<typeof EndingItem>

/** A page that has come into the line asks at once how it goes, or says on its connection who it is. */
const wasNeverSeen = ({ calledAt, connection, goneAt, seenAt, since }: Visit): boolean =>
  calledAt === undefined && connection === undefined && goneAt === undefined && seenAt === since

/** Once for each visit, however often it is called: the id is a keyed hash that cannot be led back. */
export const noteBadEnding = async (
  world: World,
  visit: Visit,
  outcome: string | undefined,
): Promise<void> => {
  const state = visit.state === 'left' || visit.state === 'lost' ? visit.state : 'ended'
  const level = gravest(visit)
  // Ended because it hurt: nobody has met what was behind it, whatever the form says.
  const said = visit.coolUntil === undefined ? outcome : 'interrupted'
  const at = visit.endedAt ?? world.now()
  const uncalledFor = visit.calledAt === undefined ? at - visit.since : undefined
  const isUnseen = wasNeverSeen(visit)
  const how = badEnding({ state, level, outcome: said, uncalledFor, isUnseen })
  if (how === undefined) return
  const hours = Math.floor(at / badEndingRule.unseenTogether)
  const which = how === 'unseen' ? `unseen ${level} ${hours}` : visit.visit
  const id = world.keys.sign('bad-ending', which).slice(0, 22)
  const noted = await put(world.clinic, keys.badEnding(id), EndingItem, {
    id,
    level,
    how,
    at,
    ...(visit.holder !== undefined && { unit: visit.holder.unit }),
    waited: Math.max(0, Math.round(((visit.calledAt ?? at) - visit.since) / 60_000)),
    expires: expiresAt(at + badEndingRule.kept),
  })
  if (noted.ok) world.log('bad-ending', { level })
}

/** In a programme there is no visit to end: the answer itself is what two people look at. False when it was noted before. */
export const noteDangerousAnswer = async (
  world: World,
  { id: answer, at, unit }: { id: string; at: number; unit: string },
): Promise<boolean> => {
  const id = world.keys.sign('bad-ending', answer).slice(0, 22)
  const item = { id, level: 1, how: 'answered', at, unit, waited: 0 } as const
  const expires = expiresAt(at + badEndingRule.kept)
  const noted = await put(world.clinic, keys.badEnding(id), EndingItem, { ...item, expires })
  if (noted.ok) world.log('danger-answered')
  return noted.ok
}

const show = (world: World, { first, ...ending }: EndingItem): BadEnding => {
  const by = signedBy(ending.at, ending.level)
  return {
    id: ending.id,
    level: ending.level,
    how: ending.how,
    at: ending.at,
    signedBy: by,
    late: world.now() > by,
    unit: ending.unit,
    waited: ending.waited,
    first: first && {
      id: first.id,
      firstName: first.firstName,
      employer: employerName(first.unit),
      at: first.at,
      finding: first.finding,
    },
  }
}

/** Those that both have not signed yet, oldest first. */
export const unsignedEndings = async (world: World): Promise<BadEnding[]> =>
  (await readAll(world.clinic, keys.badEndings, EndingItem))
    .filter(({ second }) => second === undefined)
    .sort((a, b) => a.at - b.at)
    .map((ending) => show(world, ending))

/** Throws `two-people` for a second signature by the same person. */
export const signEnding = async (
  world: World,
  staff: StaffMember,
  ending: string,
  finding: Finding,
): Promise<'signed-first' | 'signed-both' | 'already-signed'> => {
  const { id, firstName, unit } = staff
  const signature = { id, firstName, unit, at: world.now(), finding }
  const key = keys.badEnding(ending)
  const isUnsigned = [{ path: 'first', absent: true }] as const
  const first = await patch(world.clinic, key, EndingItem, isUnsigned, { first: signature })
  if (first.ok) return 'signed-first'
  if (first.current === undefined) throw new Refusal('not-found')
  const isBySomebodyElse = [
    { path: 'first.id', isNot: id },
    { path: 'second', absent: true },
  ] as const
  const second = await patch(world.clinic, key, EndingItem, isBySomebodyElse, { second: signature })
  if (second.ok) {
    world.log('bad-ending-signed', { tookMs: world.now() - second.item.at })
    return 'signed-both'
  }
  const now = second.current
  if (now?.second === undefined && now?.first?.id === id) throw new Refusal('two-people')
  return 'already-signed'
}
