/** Months in counts, kept as long as the rows they are made of; and what has been published of them, without an end. Both are written once. */
import * as z from 'zod/mini'
import { type MonthCounts, withUnasked } from '../../shared/rules/report/counts.ts'
import type { Period } from '../../shared/rules/report/period.ts'
import type { Published } from '../../shared/rules/report/publish.ts'
import { times } from '../../shared/rules/line/times.ts'
import { expiresAt } from '../store/expired.ts'
import { put, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

const numbers = z.record(z.string(), z.number())
/** Of a unit that met one person, it is that person's row by another name. Its year is published before it goes. */
const MonthItem = z.object({
  sk: z.string(),
  units: z.record(z.string(), z.object({ counts: numbers, sums: numbers })),
  expires: z.number(),
})
/** No `expires`: nothing in it is one person's, and a report of ten years is made of it. */
const PublicationItem = z.object({
  sk: z.string(),
  months: z.array(z.string()),
  counts: z.record(z.string(), z.nullable(z.number())),
  means: numbers,
})

/** The months from this one on, in order. */
export const monthsSince = async (
  world: World,
  month: Period,
): Promise<Map<Period, MonthCounts>> => {
  const items = await readAll(world.clinic, { ...keys.months, fresh: true }, MonthItem)
  return new Map(
    items.filter(({ sk }) => sk >= month).map(({ sk, units }) => [sk, withUnasked(units)]),
  )
}

/** The first time counts: a repeated night finds what it has written. */
export const keepMonth = async (world: World, month: Period, units: MonthCounts): Promise<void> => {
  const expires = expiresAt(world.now() + times.tallyKept)
  await put(world.clinic, keys.month(month), MonthItem, { ...keys.month(month), units, expires })
}

/** All that has been published, of a year or ever. */
export const publications = async (
  world: Pick<World, 'clinic'>,
  year?: Period,
): Promise<Map<Period, Published>> => {
  const query = { ...keys.publications, ...(year !== undefined && { prefix: year }), fresh: true }
  const items = await readAll(world.clinic, query, PublicationItem)
  return new Map(items.map(({ sk, months, counts, means }) => [sk, { months, counts, means }]))
}

export const keepPublication = async (
  world: World,
  period: Period,
  published: Published,
): Promise<void> => {
  const key = keys.publication(period)
  await put(world.clinic, key, PublicationItem, {
    ...key,
    ...published,
    months: [...published.months],
  })
}
