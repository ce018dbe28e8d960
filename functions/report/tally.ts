/** One row of statistics for a visit that is over, without any link to the visit itself. */
import type { Level } from '../../shared/rules/line/triage.ts'
import { county } from '../../shared/county/dalarna.ts'
import { noteBadEnding } from '../safety/index.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { Topic, UnitId } from '../../shared/ids.ts'
import { expiresAt } from '../store/expired.ts'
import { keys } from '../store/keys.ts'
import type { Item } from '../store/store.ts'
import type { Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { dayOf } from './day.ts'
import { countLevelChange } from './level-changes.ts'

export interface Tally {
  how: 'ended' | 'left' | 'lost'
  level: Level
  /** Whole minutes, so that a row cannot be matched with an hour somebody remembers. */
  waited: number
  talked?: number
  unit?: UnitId
  municipality?: string
  topics?: Topic[]
  outcome?: string
  whereTo?: string[]
  hour: number
  expires: number
}

const hourOf = new Intl.DateTimeFormat('sv-SE', { timeZone: county.timeZone, hour: '2-digit' })

const minutes = (ms: number): number => Math.max(0, Math.round(ms / 60_000))

/** Adds the row, once for each visit however often it is called. The row's id cannot be led back. */
export const addTally = async (
  world: World,
  visit: Visit,
  form: Pick<Tally, 'topics' | 'outcome' | 'whereTo'> = {},
): Promise<void> => {
  const over = visit.endedAt ?? world.now()
  const row: Tally = {
    how: visit.state === 'lost' ? 'lost' : visit.state === 'left' ? 'left' : 'ended',
    level: visit.level,
    waited: minutes((visit.calledAt ?? over) - visit.since),
    talked: visit.talkingAt === undefined ? undefined : minutes(over - visit.talkingAt),
    unit: visit.holder?.unit,
    municipality: visit.municipality,
    ...form,
    hour: Number(hourOf.format(visit.since)),
    expires: expiresAt(over + times.tallyKept),
  }
  await world.clinic.write({
    put: {
      ...keys.tally(dayOf(over), world.keys.sign('tally', visit.visit).slice(0, 22)),
      ...row,
    } as unknown as Item,
  })
  await countLevelChange(world, visit, over)
  await noteBadEnding(world, visit, form.outcome)
}
