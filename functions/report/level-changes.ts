/** Changed levels in numbers: which way and why, with no way back to any visit (R1). */
import * as z from 'zod/mini'
import type { LevelChanges } from '../../shared/contract/safety/coordinator.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { inFives, shown, shownParts } from '../../shared/rules/line/small-numbers.ts'
import { isInWeeks, lastFourWeeks } from '../../shared/rules/report/period.ts'
import { times } from '../../shared/rules/line/times.ts'
import { LevelReason, levelWay, type LevelWay } from '../../shared/rules/line/triage.ts'
import { expiresAt } from '../store/expired.ts'
import { put, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'

const ways: readonly LevelWay[] = ['raised', 'lowered']
const LevelChange = z.object({
  sk: z.string(),
  way: z.enum(ways),
  why: LevelReason,
  expires: z.number(),
})

/** Once for each visit, however often it is called. Nothing where the youth's own choice stands. */
export const countLevelChange = async (world: World, visit: Visit): Promise<void> => {
  const { chose, levelWhy: why } = visit
  const way = chose === undefined ? undefined : levelWay(chose, visit.level)
  if (way === undefined || why === undefined) return
  const id = world.keys.sign('tally', `${visit.visit} level`).slice(0, 22)
  const at = visit.endedAt ?? world.now()
  const key = keys.levelChange(localTime(at).day, id)
  const row = { sk: key.sk, way, why, expires: expiresAt(at + times.tallyKept) }
  await put(world.clinic, key, LevelChange, row)
}

/** Those of one month, to be counted. */
export const levelChangesOf = (world: World, month: string) =>
  readAll(world.clinic, { ...keys.levelChanges, prefix: month }, LevelChange)

/** The last four whole weeks, in fives; a count of 1–4, or one that would give such a count away, is left out. */
export const levelChanges = async (world: World): Promise<LevelChanges> => {
  const weeks = lastFourWeeks(localTime(world.now()).day)
  const since = { ...keys.levelChanges, after: weeks.from }
  const rows = (await readAll(world.clinic, since, LevelChange)).filter(isInWeeks(weeks))
  const reasons = LevelReason.options.flatMap((why) => ways.map((way) => ({ why, way })))
  const counted = reasons.map(
    (one) => rows.filter(({ why, way }) => why === one.why && way === one.way).length,
  )
  const changed = shown(rows.length)
  const parts = shownParts(counted)
  return {
    weeks,
    changed: inFives(changed),
    // So few that not even their reasons are told: a row of "under five" for each would be noise.
    reasons: (changed === undefined ? [] : reasons).flatMap((one, n) =>
      parts[n] === 0 ? [] : [{ ...one, visits: inFives(parts[n]) ?? null }],
    ),
  }
}
