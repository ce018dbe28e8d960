/**
 * The access log ends after its years, from its oldest entry on: what goes is noted in the log itself, and
 * the chain begins from then on where it was cut, which is remembered outside it.
 */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { mayAccess } from '../../../shared/rules/records/access-policy.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { UnitId } from '../../../shared/ids.ts'
import { patch, readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { anchorOf, appendAccess } from '../log/append-to-log.ts'
import { Anchor, Entry } from '../log/chain.ts'
import type { RecordsWorld } from '../records-world.ts'

const atOnce = 200

const isOver = ({ at }: Entry, now: number): boolean => keptUntil('accessLog', at) <= now

/** Its beginning, as far as every entry is old enough to go; in order, so that nothing younger goes along. */
const oldOf = async (world: RecordsWorld, principal: UnitId): Promise<Entry[]> => {
  const first = { ...recordKeys.entries(principal), limit: atOnce, fresh: true }
  const entries = await readAll(world.records, first, Entry)
  const young = entries.findIndex((entry) => !isOver(entry, world.now()))
  return young === -1 ? entries : entries.slice(0, young)
}

const endSome = async (world: RecordsWorld, principal: UnitId): Promise<number> => {
  const old = await oldOf(world, principal)
  const last = old.at(-1)
  if (last === undefined) return 0
  const start = { seq: last.seq, hash: last.hash }
  const known = (await anchorOf(world, principal))?.start?.seq ?? 0
  if (known < start.seq) {
    const entry = { who: 'clock', role: 'clock', action: 'erase', resource: 'log' } as const
    await appendAccess(world, principal, { ...entry, unit: principal })
    await patch(world.clinic, recordKeys.anchor(principal), Anchor, [], { start })
  }
  await world.records.removeAll(
    old.flatMap(({ seq, subject }) => [
      ...(subject === undefined ? [] : [recordKeys.read({ principal, subject }, seq)]),
      recordKeys.entry(principal, seq),
    ]),
  )
  return old.length
}

/** How many entries have ended. Safe to repeat, and to break off anywhere. */
export const endOldLog = async (world: RecordsWorld, principal: UnitId): Promise<number> => {
  const wish = { role: 'clock', action: 'erase', resource: 'log', relation: 'none' } as const
  if (!mayAccess({ ...wish, place: 'own-unit' })) throw new Refusal('not-found')
  let ended = 0
  for (;;) {
    const some = await endSome(world, principal)
    ended += some
    if (some < atOnce) return ended
  }
}
