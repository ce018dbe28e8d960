/** What is written, sealed for its participant before it is stored and opened only to be shown. */
import * as z from 'zod/mini'
import {
  openerFor,
  type Opened,
  type Owner,
  type RecordsWorld,
  sealFor,
} from '../../records/index.ts'
import { put, readAll, type Schema } from '../../store/items.ts'
import type { Key, Query } from '../../store/store.ts'

const Sealed = z.object({ sealed: z.string() })

/**
 * Puts an item unless it is there already; what lies open of the one that was there, if so. The schema
 * says what lies open: the words are sealed beside it.
 */
export const putSealed = async <T>(
  world: RecordsWorld,
  owner: Owner,
  key: Key,
  schema: Schema<T>,
  open: NoInfer<T>,
  words: unknown,
  seal = (text: string) => sealFor(world, owner, text),
): Promise<T | undefined> => {
  const sealed = await seal(JSON.stringify(words))
  const written = await put(world.records, key, schema, { ...open, sealed })
  return written.ok ? undefined : written.current
}

export interface WithWords<T, Words> {
  item: T
  words: Words
}

/** Every item of a list with its words; what can no longer be opened is left out. */
export const listOpened = async <T, Words>(
  world: RecordsWorld,
  owner: Opened,
  query: Query,
  schema: Schema<T>,
  wordsSchema: Schema<Words>,
): Promise<WithWords<T, Words>[]> => {
  const both = z.intersection(schema, Sealed)
  const items = await readAll(world.records, { ...query, fresh: true }, both)
  if (items.length === 0) return []
  const open = await openerFor(world, owner)
  const opened = await Promise.all(
    items.map(async (each) => {
      const text = await open(each.sealed)
      if (text === undefined) return []
      return [{ item: z.parse(schema, each), words: z.parse(wordsSchema, JSON.parse(text)) }]
    }),
  )
  return opened.flat()
}

export const openSealed = async (
  world: RecordsWorld,
  owner: Opened,
  sealed: string | undefined,
): Promise<string | undefined> => {
  if (sealed === undefined) return undefined
  const open = await openerFor(world, owner)
  return open(sealed)
}
