/**
 * The file of the embedded store: a change is answered once the disk has it, and what was removed,
 * replaced or has expired leaves the file, bytes and all, the next time it is written anew.
 */
import { isExpired } from './expired.ts'
import {
  backupIn,
  fileOf,
  newestIn,
  putInPlace,
  removeFile,
  removeOthers,
  syncFile,
  unfinishedIn,
} from './lmdb-newest.ts'
import { keepIn, openTables, type Place, type Table, type Tables } from './lmdb-tables.ts'
import { StoreBusy, type Item } from './store.ts'

export interface DataFile {
  readonly table: (name: string) => Table
  /** One transaction. Throws `StoreBusy` when the disk did not take it, and then it has not happened. */
  readonly change: <T>(work: () => T) => Promise<T>
  /** Within a change: what lies there is replaced. */
  readonly keep: (table: string, place: Place, item: Item | undefined) => void
  /** Writes the file anew where something in it was removed, replaced or has expired since. */
  readonly tidy: () => Promise<void>
  /** A whole copy of this moment, in a file of the same folder. */
  readonly copy: () => Promise<string>
  readonly close: () => Promise<void>
}

/** So few at a time that nobody notices. */
const batch = 200

const failed = (error: unknown): Error => {
  const { commitError } = error as { commitError?: Promise<unknown> }
  if (commitError === undefined) return error as Error
  // The library has said why on the error output.
  commitError.catch(() => undefined)
  return new StoreBusy('write')
}

/** Opens the newest file of the folder, which nobody else may have open, and writes it anew first. */
export const openDataFile = async (
  folder: string,
  names: readonly string[],
  now: () => number,
): Promise<DataFile> => {
  let generation = newestIn(folder)
  removeOthers(folder, generation)
  // What is only read through cannot be damaged further, whatever it looks like inside.
  let opened =
    generation > 0 ? openTables(fileOf(folder, generation), names, { readOnly: true }) : undefined
  /** Seconds since 1970. */
  let nextExpiry = Infinity
  let isStale = false
  /** What has changed since a file began to be written. */
  let touched: Map<string, { name: string; place: Place }> | undefined
  let gate: Promise<void> | undefined
  const underWay = new Set<Promise<unknown>>()
  const settled = () => Promise.allSettled(underWay)
  let turn: Promise<unknown> = Promise.resolve()

  const tables = (): Tables => {
    if (opened === undefined) throw new StoreBusy('closed')
    return opened
  }
  const table = (name: string): Table => {
    const found = tables().table(name)
    if (found === undefined) throw new Error(`no table ${name}`)
    return found
  }
  const expects = ({ expires }: Item): void => {
    if (typeof expires === 'number') nextExpiry = Math.min(nextExpiry, expires)
  }

  const keep: DataFile['keep'] = (name, place, item) => {
    const before = keepIn(table(name), place, item)
    if (before !== undefined) isStale = true
    if (item !== undefined) expects(item)
    touched?.set(JSON.stringify([name, place]), { name, place })
  }
  const change: DataFile['change'] = async (work) => {
    while (gate !== undefined) await gate
    const written = tables().file.transaction(work)
    underWay.add(written)
    try {
      return await written
    } catch (error) {
      throw failed(error)
    } finally {
      underWay.delete(written)
    }
  }

  const copyTable = async (name: string, to: Tables): Promise<void> => {
    const into = to.table(name)
    let after: Place | undefined
    for (;;) {
      const start = after === undefined ? {} : { start: after, exclusiveStart: true }
      const from = opened?.table(name)?.items
      // In one breath, so that an item and its bytes are of one moment.
      const some = [...(from?.getRange({ ...start, limit: batch } as never) ?? [])].map((one) => ({
        ...one,
        bytes: from?.getBinary(one.key),
      }))
      after = some.at(-1)?.key
      if (into === undefined || after === undefined) return
      await to.file.transaction(() => {
        for (const { key, value, bytes } of some) {
          if (isExpired(value, now())) continue
          expects(value)
          keepIn(into, key, value, bytes)
        }
      })
    }
  }
  /** Fills an empty file with what is to be kept. Comes back while nobody can write. */
  const fill = async (to: Tables, hold: () => void): Promise<void> => {
    touched = new Map()
    await settled()
    nextExpiry = Infinity
    for (const name of names) await copyTable(name, to)
    hold()
    await settled()
    const late = [...touched.values()]
    await to.file.transaction(() => {
      for (const { name, place } of late)
        keepIn(to.table(name) as Table, place, table(name).items.get(place))
    })
    isStale = late.length > 0
  }
  /** `then` happens before anybody can write again. */
  const writeAnew = async (path: string, then: () => void): Promise<void> => {
    let open = (): void => undefined
    const hold = (): void => void (gate = new Promise((resolve) => (open = resolve)))
    removeFile(path)
    const to = openTables(path, names, { noSync: true })
    try {
      try {
        await fill(to, hold)
      } finally {
        await to.file.close()
      }
      syncFile(path)
      then()
    } catch (error) {
      isStale = true
      removeFile(path)
      throw failed(error)
    } finally {
      touched = gate = undefined
      open()
    }
  }
  const renew = async (): Promise<void> => {
    const [before, old] = [opened?.file, fileOf(folder, generation)]
    await writeAnew(unfinishedIn(folder), () => {
      try {
        opened = openTables(putInPlace(folder, generation + 1), names)
      } catch (error) {
        // Whoever starts next would take it for the newest.
        removeFile(fileOf(folder, generation + 1))
        throw error
      }
    })
    generation++
    await before?.close()
    removeFile(old)
  }
  /** One after the other. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }

  await renew()
  return {
    table,
    change,
    keep,
    tidy: () =>
      inTurn(async () => {
        if (isStale || nextExpiry * 1000 <= now()) await renew()
      }),
    copy: async () => {
      const path = backupIn(folder)
      await inTurn(() => writeAnew(path, () => undefined))
      return path
    },
    close: () =>
      inTurn(async () => {
        await settled()
        const { file } = tables()
        opened = undefined
        await file.close()
      }),
  }
}
