/** What is written, sealed for its participant before it is stored and opened only to be shown. */
import { openerFor, type Owner, type RecordsWorld, sealFor } from '../../records/index.ts'
import type { Item, Key, Query, Value } from '../../store/store.ts'

/** Puts an item with its sealed words unless it is there already; the one that was there, if so. */
export const putSealed = async (
  world: RecordsWorld,
  owner: Owner,
  key: Key,
  words: unknown,
  open: Readonly<Record<string, Value | undefined>> = {},
  seal = (text: string) => sealFor(world, owner, text),
): Promise<Item | undefined> => {
  const sealed = await seal(JSON.stringify(words))
  const written = await world.records.write({ put: { ...key, ...open, sealed } as Item })
  return written.ok ? undefined : written.current
}

export interface Opened<Words> {
  item: Item
  words: Words
}

/** Every item of a list with its words; what can no longer be opened is left out. */
export const listOpened = async <Words>(
  world: RecordsWorld,
  owner: Owner,
  query: Query,
): Promise<Opened<Words>[]> => {
  const items = await world.records.list({ ...query, fresh: true })
  if (items.length === 0) return []
  const open = await openerFor(world, owner)
  const opened = await Promise.all(
    items.map(async (item) => {
      const text = await open(String(item.sealed))
      return text === undefined ? [] : [{ item, words: JSON.parse(text) as Words }]
    }),
  )
  return opened.flat()
}

export const openSealed = async (
  world: RecordsWorld,
  owner: Owner,
  sealed: string | undefined,
): Promise<string | undefined> => {
  if (sealed === undefined) return undefined
  const open = await openerFor(world, owner)
  return open(sealed)
}
