/** What the index of the line carries of an item, in the stores that have no index of their own. */
import { lineProjection } from '../../shared/rules/line/line-index.ts'
import type { Item } from './store.ts'

const indexed = new Set(['line', 'order', ...lineProjection])
const carried = new WeakMap<Item, Item>()

/** What the index of the line carries of an item, which is never changed and so projected once. */
export const asIndexed = (item: Item): Item => {
  const known = carried.get(item)
  if (known !== undefined) return known
  const { pk, sk, ...rest } = item
  const fields = Object.entries(rest).filter(([name]) => indexed.has(name))
  const projected: Item = { pk, sk, ...Object.fromEntries(fields) }
  carried.set(item, projected)
  return projected
}
