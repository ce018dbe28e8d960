/** Closing forms of the month before, drawn by lot for the unit's own review: closed lists, and no day or hour. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { isNewerTopic } from '../../shared/rules/line/newer-topic.ts'
import type { DrawnLot } from '../../shared/contract/safety/supervision.ts'
import { addDays, localTime } from '../../shared/rules/opening/shift-times.ts'
import { daysOf, monthOf, settledAfter } from '../../shared/rules/report/period.ts'
import { supervisionRule } from '../../shared/rules/safety/supervision.ts'
import { readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'
import { Tally } from './tally.ts'

const Named = z.extend(Tally, { sk: z.string() })

/** Drawn by the month and the unit, so that everybody of the unit sees the same and nobody has chosen it. */
export const drawnForms = async (world: World, unit: string): Promise<DrawnLot | undefined> => {
  // While a form of its last days may still come, a month would be drawn anew.
  const settled = monthOf(addDays(localTime(world.now()).day, -settledAfter))
  const month = monthOf(addDays(`${settled}-01`, -1))
  const days = await Promise.all(
    daysOf(month).map((day) =>
      readAll(world.clinic, { ...keys.day(day), prefix: 'TALLY#' }, Named),
    ),
  )
  const filed = days.flat().filter((one) => one.unit === unit && one.outcome !== undefined)
  if (filed.length < supervisionRule.drawnFrom) return undefined
  const lot = ({ sk }: { sk: string }) =>
    createHash('sha256').update(`${month} ${unit} ${sk}`).digest('hex')
  const forms = filed.sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, supervisionRule.drawn)
  return {
    month,
    forms: forms.map(({ level, topics = [], chosenTopics, outcome, whereTo = [] }) => ({
      level,
      topics: topics as DrawnLot['forms'][number]['topics'],
      ...(chosenTopics && { newerTopics: chosenTopics.filter(isNewerTopic) }),
      outcome: outcome as DrawnLot['forms'][number]['outcome'],
      whereTo: whereTo as DrawnLot['forms'][number]['whereTo'],
    })),
  }
}
