/** Two different people look at every bad ending and sign it; the oldest stands first (R8). */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { BadEnding } from '../../shared/contract/safety/safety.ts'
import { signedBy, type Finding } from '../../shared/rules/safety/bad-ending.ts'
import { employerName, type StaffMember } from '../visit/index.ts'
import { keys } from '../store/keys.ts'
import type { Value } from '../store/store.ts'
import type { World } from '../ports/world.ts'
import type { EndingItem } from './note-bad-ending.ts'

interface Signature {
  id: string
  firstName: string
  unit: string
  at: number
  finding: Finding
}

interface Signed extends EndingItem {
  first?: Signature
  second?: Signature
}

const all = async (world: World): Promise<Signed[]> =>
  (await world.clinic.list(keys.badEndings)) as unknown as Signed[]

const show = (world: World, { first, ...ending }: Signed): BadEnding => {
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
  (await all(world))
    .filter(({ second }) => second === undefined)
    .sort((a, b) => a.at - b.at)
    .map((ending) => show(world, ending))

/** Throws `two-people` for a second signature by the same person. */
export const signEnding = async (
  world: World,
  staff: StaffMember,
  id: string,
  finding: Finding,
): Promise<'signed-first' | 'signed-both' | 'already-signed'> => {
  const { firstName, unit } = staff
  const signature = { id: staff.id, firstName, unit, at: world.now(), finding } as unknown as Value
  const first = await world.clinic.write({
    patch: keys.badEnding(id),
    when: [{ path: 'first', absent: true }],
    set: { first: signature },
  })
  if (first.ok) return 'signed-first'
  if (first.current === undefined) throw new Refusal('not-found')
  const second = await world.clinic.write({
    patch: keys.badEnding(id),
    when: [
      { path: 'first.id', isNot: staff.id },
      { path: 'second', absent: true },
    ],
    set: { second: signature },
  })
  if (second.ok) {
    world.log('bad-ending-signed', { tookMs: world.now() - Number(second.item.at) })
    return 'signed-both'
  }
  const now = second.current as unknown as Signed | undefined
  if (now?.second === undefined && now?.first?.id === staff.id) throw new Refusal('two-people')
  return 'already-signed'
}
