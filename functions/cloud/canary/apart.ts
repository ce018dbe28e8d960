/**
 * A county apart for the canary, in the same table and by the same code: whatever it does lies under one
 * key that nobody else asks for, so that it meets no youth, no desk and no statistics.
 */
import type { StaffMember } from '../../visit/index.ts'
import type { VerifyStaff } from '../../http/verify-staff.ts'
import type { LogEvent } from '../../ports/log-events.ts'
import type { World } from '../../ports/world.ts'
import { expiresAt } from '../../store/expired.ts'
import type {
  Change,
  Condition,
  Item,
  Key,
  Query,
  Store,
  Value,
  Written,
} from '../../store/store.ts'
import { canaryKey } from '../../../shared/rules/on-call/canary-names.ts'
import { isMark, openFrame } from './mark.ts'

/** Longer than a round of the canary, so that one that was cut off is forgotten all the same. */
const keptFor = 10 * 60_000

const inside = ({ pk, sk }: Key): Key => ({ pk: canaryKey, sk: `${pk}|${sk}` })
const lineInside = (line: string): string => `${canaryKey}|${line}`

const outside = (item: Item): Item => {
  const at = item.sk.indexOf('|')
  const { line, ...rest } = item
  return {
    ...rest,
    pk: item.sk.slice(0, at),
    sk: item.sk.slice(at + 1),
    ...(typeof line === 'string' ? { line: line.slice(canaryKey.length + 1) } : {}),
  }
}

const written = (answer: Written): Written =>
  answer.ok
    ? { ok: true, item: outside(answer.item) }
    : { ok: false, current: answer.current && outside(answer.current) }

const condition = (one: Condition): Condition =>
  one.path === 'line' && 'is' in one ? { ...one, is: lineInside(String(one.is)) } : one

const queryInside = (query: Query): Query => {
  if (query.index === 'line') return { ...query, pk: lineInside(query.pk) }
  const { pk, prefix = '', after } = query
  return {
    ...query,
    pk: canaryKey,
    prefix: `${pk}|${prefix}`,
    ...(after === undefined ? {} : { after: `${pk}|${after}` }),
  }
}

const storeApart = (store: Store, now: () => number): Store => {
  const fields = (set: Readonly<Record<string, Value | undefined>>) => ({
    ...set,
    ...(typeof set['line'] === 'string' ? { line: lineInside(set['line']) } : {}),
    ...('expires' in set ? { expires: expiresAt(now() + keptFor) } : {}),
  })
  const changeInside = (change: Change): Change => {
    if ('put' in change) {
      const item = fields({ ...change.put, expires: 0 })
      return { put: { ...item, ...inside(change.put) } }
    }
    const when = change.when?.map(condition)
    if ('remove' in change)
      return { remove: inside(change.remove), ...(when === undefined ? {} : { when }) }
    return { patch: inside(change.patch), when: when ?? [], set: fields(change.set) }
  }
  return {
    ...store,
    get: async (key, options) => {
      const found = await store.get(inside(key), options)
      return found && outside(found)
    },
    list: async (query) => (await store.list(queryInside(query))).map(outside),
    write: async (change) => written(await store.write(changeInside(change))),
    // The canary lives beside a database that has no such thing.
    writeBoth: undefined,
    removeAll: (keys) => store.removeAll(keys.map(inside)),
  }
}

/** What goes wrong on our side is heard from the canary too; what it does is counted nowhere. */
const heard: readonly LogEvent[] = ['fault', 'store-busy', 'item-unreadable']

export const countyApart = <W extends World>(world: W): W => ({
  ...world,
  clinic: storeApart(world.clinic, world.now),
  log: (event, fields, where) => {
    if (heard.includes(event)) world.log(event, fields, where)
  },
})

/** Sits at the desk in the county apart, and is known in no other. */
const canary: StaffMember = {
  id: 'canary',
  firstName: 'Kanarie',
  unit: 'region-dalarna',
  profession: 'kurator',
  languages: ['sv'],
  roles: ['counsellor'],
}

interface CountyApart {
  world: World
  /** No provider of the stage is asked, and nobody else is let in. */
  verify: VerifyStaff
}

/** Where a call with this mark is answered; undefined when the mark is none of ours. */
export const countyOf = (world: World, mark: string): CountyApart | undefined => {
  if (!isMark(world, mark)) return undefined
  const verify: VerifyStaff = (token) => Promise.resolve(isMark(world, token) ? canary : undefined)
  return { world: countyApart(world), verify }
}

/** A frame of the canary as a page would have sent it, and where it is answered. */
export const frameApart = (
  world: World,
  text: string,
): { county: CountyApart; body: string } | undefined => {
  const frame = openFrame(text)
  const county = frame && countyOf(world, frame.mark)
  return county && { county, body: frame.body }
}

/** Everything that lies in the county apart. */
export const sweepApart = async ({ clinic }: World): Promise<void> => {
  const left = () => clinic.list({ pk: canaryKey, fresh: true })
  await clinic.removeAll((await left()).map(({ pk, sk }) => ({ pk, sk })))
  const still = await left()
  if (still.length > 0) throw new Error(`${still.length} items of the canary are still there`)
}
