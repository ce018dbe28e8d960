/**
 * What was written and is not yet with the clinic, so that neither a lost network nor a closed tab
 * loses a word (I9). It lies sealed by a key that no script can read out, and goes as soon as it
 * has arrived: nothing readable is left on a shared device (U5).
 */
import { compactDecrypt, CompactEncrypt } from 'jose'

/** One field of one module, as it stood last. */
export interface Pending {
  module: string
  field: string
  value: string
  version: number
}

interface Row {
  id: string
  sealed: string
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open('utkast', 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('rows', { keyPath: 'id' })
      asked.result.createObjectStore('keys')
    }
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('no storage'))
  })

const within = async <T>(
  store: 'rows' | 'keys',
  mode: IDBTransactionMode,
  act: (rows: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const database = await opened()
  try {
    return await new Promise<T>((resolve, reject) => {
      const asked = act(database.transaction(store, mode).objectStore(store))
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error ?? new Error('no storage'))
    })
  } finally {
    database.close()
  }
}

const sealingKey = async (): Promise<CryptoKey> => {
  const known = await within<CryptoKey | undefined>('keys', 'readonly', (keys) => keys.get('seal'))
  if (known !== undefined) return known
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  await within('keys', 'readwrite', (keys) => keys.put(made, 'seal'))
  return made
}

/** A browser without such storage (some private windows) keeps what is written in this page only. */
const orNothing = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined)

const idOf = (whose: string, { module, field }: Pick<Pending, 'module' | 'field'>): string =>
  `${whose} ${module} ${field}`

export const keepPending = (whose: string, one: Pending): Promise<unknown> =>
  orNothing(
    (async () => {
      const sealed = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(one)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(await sealingKey())
      return within('rows', 'readwrite', (rows) => rows.put({ id: idOf(whose, one), sealed }))
    })(),
  )

export const dropPending = (
  whose: string,
  one: Pick<Pending, 'module' | 'field'>,
): Promise<unknown> =>
  orNothing(within('rows', 'readwrite', (rows) => rows.delete(idOf(whose, one))))

/** What is still to be sent for this youth; a row that cannot be opened is nobody's. */
export const pendingOf = async (whose: string, module: string): Promise<readonly Pending[]> => {
  const rows = await orNothing(within<Row[]>('rows', 'readonly', (all) => all.getAll()))
  const mine = (rows ?? []).filter(({ id }) => id.startsWith(`${whose} ${module} `))
  if (mine.length === 0) return []
  const key = await sealingKey()
  const read = await Promise.all(
    mine.map(({ sealed }) =>
      orNothing(
        compactDecrypt(sealed, key).then(
          ({ plaintext }) => JSON.parse(new TextDecoder().decode(plaintext)) as Pending,
        ),
      ),
    ),
  )
  return read.filter((one) => one !== undefined)
}

/** "Glöm mig på den här enheten": the key goes, and with it everything it sealed. */
export const forgetPending = (): Promise<unknown> =>
  orNothing(
    Promise.all([
      within('keys', 'readwrite', (keys) => keys.clear()),
      within('rows', 'readwrite', (rows) => rows.clear()),
    ]),
  )
