/** Letters in numbers: what waits now, and how the promise was kept; no letter can be known by them. */
import * as z from 'zod/mini'
import type { Board } from '../../../shared/contract/visit/coordinator.ts'
import { isLate } from '../../../shared/rules/later/letter-promise.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import {
  inFives,
  shown,
  shownParts,
  smallestShown,
} from '../../../shared/rules/line/small-numbers.ts'
import { isInWeeks, lastFourWeeks, type Weeks } from '../../../shared/rules/report/period.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { Level } from '../../../shared/rules/line/triage.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { allLetters, type LetterItem } from './letter.ts'

/** One row for an answered letter, without any link to it. */
const LetterTallyItem = z.object({
  sk: z.string(),
  level: Level,
  /** Whole hours from the letter to its answer. */
  hours: z.number(),
  inTime: z.boolean(),
  expires: z.number(),
})
type LetterTallyItem = z.output<typeof LetterTallyItem>

/** Once for each letter, however often it is called. The row's id cannot be led back. */
export const tallyLetter = async (world: World, letter: LetterItem): Promise<void> => {
  const at = letter.answeredAt ?? world.now()
  const id = world.keys.sign('tally', letter.letter).slice(0, 22)
  const key = keys.letterTally(localTime(at).day, id)
  const row: LetterTallyItem = {
    sk: key.sk,
    level: letter.level,
    hours: Math.round((at - letter.writtenAt) / 3_600_000),
    inTime: !isLate(letter, at),
    expires: expiresAt(at + times.tallyKept),
  }
  await put(world.clinic, key, LetterTallyItem, row)
}

/** The letters answered in one month, to be counted. */
export const lettersAnsweredIn = (world: World, month: string) =>
  readAll(world.clinic, { ...keys.letterTallies, prefix: month }, LetterTallyItem)

const freshFor = 60_000
const known = new WeakMap<World, { at: number; rows: readonly LetterTallyItem[] }>()

const answeredIn = async (world: World, weeks: Weeks): Promise<readonly LetterTallyItem[]> => {
  const last = known.get(world)
  if (last !== undefined && Math.abs(world.now() - last.at) < freshFor) return last.rows
  const since = { ...keys.letterTallies, after: weeks.from }
  const rows = (await readAll(world.clinic, since, LetterTallyItem)).filter(isInWeeks(weeks))
  known.set(world, { at: world.now(), rows })
  return rows
}

export const countLetters = async (world: World): Promise<Board['letters']> => {
  const now = world.now()
  const waiting = (await allLetters(world)).filter(({ state }) => isUnanswered(state))
  const weeks = lastFourWeeks(localTime(now).day)
  const rows = await answeredIn(world, weeks)
  const kept = rows.filter(({ inTime }) => inTime).length
  const [inTime, tooLate] = shownParts([kept, rows.length - kept])
  const hours = rows.map((row) => row.hours).sort((a, b) => a - b)
  return {
    waiting: waiting.length,
    urgent: waiting.filter(({ level }) => level <= 2).length,
    withoutOwner: waiting.filter(({ owner }) => owner === undefined).length,
    late: waiting.filter((letter) => isLate(letter, now)).length,
    weeks,
    answered: inFives(shown(rows.length)),
    inTime: inFives(inTime),
    tooLate: inFives(tooLate),
    medianHours: rows.length < smallestShown ? undefined : hours[Math.floor(hours.length / 2)],
  }
}
