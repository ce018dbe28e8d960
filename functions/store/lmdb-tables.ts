/** The tables of one opened file: items by their key, and beside them the line, which is made of the items. */
import { asBinary, open, type Database, type RootDatabase } from 'lmdb'
import type { Item, Key } from './store.ts'

export type Place = [pk: string, sk: string]
/** The line, its order, and where the item lies. */
export type InLine = [line: string, order: string, pk: string, sk: string]

export interface Table {
  readonly items: Database<Item, Place>
  readonly inLine: Database<true, InLine>
}

export interface Tables {
  readonly file: RootDatabase
  /** Absent in a file that is only read and never had it. */
  readonly table: (name: string) => Table | undefined
}

export const placeIn = ({ pk, sk }: Key): Place => [pk, sk]

const lineOf = ({ line, order, pk, sk }: Item): InLine | undefined =>
  typeof line === 'string' ? [line, String(order), pk, sk] : undefined

/** `noSync` for a file that nobody relies on before it has been synced as a whole. */
export const openTables = (
  path: string,
  names: readonly string[],
  how: { readOnly?: true; noSync?: true } = {},
): Tables => {
  const options = {
    path,
    // By default a change is answered before the disk has it.
    overlappingSync: false,
    // By default a commit that fails also rejects a promise which nobody can hold, and so ends the process.
    eventTurnBatching: false,
    permissionsMode: 0o600,
    ...how,
  }
  const file = open(options)
  const tables = new Map<string, Table>()
  for (const name of names) {
    const items: Database<Item, Place> | undefined = file.openDB(name, { encoding: 'msgpack' })
    const inLine: Database<true, InLine> | undefined = file.openDB(`${name}-line`, {
      encoding: 'msgpack',
    })
    if (items !== undefined && inLine !== undefined) tables.set(name, { items, inLine })
  }
  return { file, table: (name) => tables.get(name) }
}

/**
 * Within a transaction: what lies there is replaced, and the line with it. Gives what lay there. `bytes`: the item as
 * it lies in another file, which need not be written out anew.
 */
export const keepIn = (
  { items, inLine }: Table,
  place: Place,
  item: Item | undefined,
  bytes?: Uint8Array,
): Item | undefined => {
  const before = items.get(place)
  const left = before && lineOf(before)
  const entered = item && lineOf(item)
  if (item === undefined) void items.remove(place)
  else void items.put(place, bytes === undefined ? item : (asBinary(bytes) as never))
  if (left !== undefined && String(left) !== String(entered)) void inLine.remove(left)
  if (entered !== undefined && String(left) !== String(entered)) void inLine.put(entered, true)
  return before
}
