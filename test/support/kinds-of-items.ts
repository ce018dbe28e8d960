/** Every kind of item that a clinic has ever stored, by what its key is for. */
import type { Key, Store } from '../../functions/store/store.ts'
import { kindOf as keyedAs } from '../../infra/restore/comes-back.ts'

/** `VISIT#… MSG#…` and the like: what a key is for, without whose. */
export const kindOf = (key: Key): string => {
  const kind = keyedAs(key)
  // A draft of a note and one of a homework begin alike, and end differently.
  return kind === 'SUBJECT DRAFT' && !/^DRAFT#(v_|s_|x)/.test(key.sk)
    ? 'SUBJECT DRAFT of homework'
    : kind
}

/** By table and key. */
export type Stored = Map<string, { key: Key; table: 'clinic' | 'records' }>

/** Remembers every key that was ever put, in either table. */
export const watch = (stored: Stored, table: 'clinic' | 'records', store: Store): void => {
  const { write } = store
  store.write = (change) => {
    if ('put' in change) {
      const { pk, sk } = change.put
      stored.set(`${table} ${pk} ${sk}`, { key: { pk, sk }, table })
    }
    return write(change)
  }
}
