/** What the index of the line carries of an item, in the stores that have no index of their own. */
import { lineProjection } from '../../shared/rules/line/line-index.ts'
import type { Item, Key, Value } from './store.ts'

const indexed = new Set(['pk', 'sk', 'line', 'order', ...lineProjection])
const carried = new WeakMap<Item, Item>()

/** What the index of the line carries of an item, which is never changed and so projected once. */
export const asIndexed = (item: Item): Item => {
  const known = carried.get(item)
  if (known !== undefined) return known
  const { pk, sk } = item
  const projected: Record<string, Value | undefined> & Key = { pk, sk }
  for (const name of Object.keys(item)) if (indexed.has(name)) projected[name] = item[name]
  carried.set(item, projected)
  return projected
}
