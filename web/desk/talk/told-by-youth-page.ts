/** What a youth's page has told this one, sealed: the key of the talk, the name, a colleague's note. */
import { signal } from '@preact/signals'
import type { PageKey } from '../../../shared/ids.ts'

export interface Told {
  /** The part of the talk it belongs to; in another it is forgotten. */
  epoch: number
  /** 32 bytes each in base64url; the one the youth used last stands last. */
  keys: readonly string[]
  /** Of each key, where it is not 0: how many times somebody had begun or ended to read along. */
  turns?: Readonly<Record<string, number>>
  name?: string | undefined
  note?: string | undefined
  /** The page that was told last in this tab, to be replaced after a reload. */
  lastPage?: PageKey | undefined
}

const place = (visit: string) => `dorren.talk.${visit}`

/** By visit, as this page shows it. */
export const told = signal<ReadonlyMap<string, Told>>(new Map())

/** From this page, or from before it was reloaded. */
export const toldOf = (visit: string, epoch: number): Told => {
  const stored = sessionStorage.getItem(place(visit))
  const known =
    told.peek().get(visit) ?? (stored === null ? undefined : (JSON.parse(stored) as Told))
  return known?.epoch === epoch ? known : { epoch, keys: [] }
}

export const keepTold = (visit: string, what: Told): void => {
  sessionStorage.setItem(place(visit), JSON.stringify(what))
  told.value = new Map(told.peek()).set(visit, what)
}

/** The key to write with: of those since the last colleague came or went, the one the youth used last. */
export const keyToWrite = ({ keys, turns = {} }: Told): string | undefined => {
  const newest = Math.max(0, ...keys.map((key) => turns[key] ?? 0))
  return keys.filter((key) => (turns[key] ?? 0) === newest).at(-1)
}

/** The talk is over: its key is gone. The name stands until the form is filed. */
export const forgetKey = (visit: string): void => {
  sessionStorage.removeItem(place(visit))
  const known = told.peek().get(visit)
  if (known === undefined || known.keys.length === 0) return
  told.value = new Map(told.peek()).set(visit, { ...known, keys: [] })
}

/** The talk has left the desk. */
export const forgetTold = (visit: string): void => {
  sessionStorage.removeItem(place(visit))
  told.value = new Map([...told.peek()].filter(([id]) => id !== visit))
}
