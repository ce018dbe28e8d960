/**
 * What may come back from a copy of the Records table: everything but what has been kept long enough,
 * and the people who were erased after the copy was made. The list of those lies in the Clinic table.
 */
import type { Item } from './content-root.ts'

export type RecordVerdict = 'back' | 'expired' | 'erased'

/** Principal and person of an item, or undefined for what is about nobody. */
const personIn = ({ pk, subject, principal }: Item): string | undefined => {
  if (pk.startsWith('SUBJECT#')) return pk.slice('SUBJECT#'.length)
  if (pk.startsWith('PERSON#')) return `${pk.slice('PERSON#'.length)}#${String(subject)}`
  return pk.startsWith('VISIT#') ? `${String(principal)}#${String(subject)}` : undefined
}

/** `erased`: the sort keys of the Clinic table's list of erased people. `now` in milliseconds. */
export function recordVerdictOn(
  item: Item,
  now: number,
  erased: ReadonlySet<string>,
): RecordVerdict {
  const { expires } = item
  if (typeof expires === 'number' && expires <= now / 1000) return 'expired'
  const person = personIn(item)
  return person !== undefined && erased.has(person) ? 'erased' : 'back'
}
