/**
 * What a youth's page has told this one, sealed: the keys of the talk, the name, a colleague's note; and
 * whose pages are whose, as the person at this desk has said.
 */
import { signal } from '@preact/signals'
import type { PageKey } from '../../../shared/ids.ts'
import { keptJson } from '../../data/read-json.ts'
import type { Envelope } from '../../data/sealed/sealing.ts'

export interface Told {
  /** The part of the talk it belongs to; in another it is forgotten. */
  epoch: number
  /** 32 bytes each in base64url; the one the youth used last stands last. */
  keys: readonly string[]
  /** Of each key, where it is not 0: how many the youth's page had made before it. */
  turns?: Readonly<Record<string, number>>
  /** Of each key, the first from the same page of the youth's. */
  roots?: Readonly<Record<string, string>>
  name?: string | undefined
  note?: string | undefined
  /** The page that was told last in this tab, to be replaced after a reload. */
  lastPage?: PageKey | undefined
  /** Pages of this person that show or have shown the talk: of this tab, or said to be theirs in it. */
  pages?: readonly PageKey[]
  notMine?: readonly PageKey[]
  /** From another page of the youth's than those known: nothing is done with them until somebody says. */
  fresh?: readonly Envelope[]
  /** Keys that are not to be used. */
  refused?: readonly string[]
}

const ours = 'dorren.talk.'
const place = (visit: string) => `${ours}${visit}`

/** By visit, as this page shows it. */
export const told = signal<ReadonlyMap<string, Told>>(new Map())

/** From this page, or from before it was reloaded. */
export const toldOf = (visit: string, epoch: number): Told => {
  const stored = sessionStorage.getItem(place(visit))
  const known = told.peek().get(visit) ?? keptJson<Told>(stored)
  return known?.epoch === epoch ? known : { epoch, keys: [] }
}

export const keepTold = (visit: string, what: Told): void => {
  sessionStorage.setItem(place(visit), JSON.stringify(what))
  told.value = new Map(told.peek()).set(visit, what)
}

const newestOf = ({ keys, turns = {}, roots = {} }: Told, root?: string): string | undefined => {
  const same = keys.filter((key) => roots[key] === root)
  const newest = Math.max(0, ...same.map((key) => turns[key] ?? 0))
  return same.filter((key) => (turns[key] ?? 0) === newest).at(-1)
}

/** The key to write with: the newest of the page that the youth used last. */
export const keyToWrite = (what: Told): string | undefined =>
  newestOf(what, what.roots?.[what.keys.at(-1) ?? ''])

/** Which known page of the youth's an envelope comes from: only that one knows its newest key. */
const rootOf = (what: Told, { earlier = [] }: Envelope): string | undefined =>
  [...new Set(Object.values(what.roots ?? {}))].find((root) =>
    earlier.some(({ key }) => key === newestOf(what, root)),
  )

const withKeys = (what: Told, envelope: Envelope, root: string): Told => {
  const { key, turn = 0, earlier = [], name, note } = envelope
  const all = [...earlier, { key, turn }].filter((one) => !what.keys.includes(one.key))
  return {
    ...what,
    ...(name && { name }),
    ...(note && { note }),
    keys: [...what.keys, ...all.map((one) => one.key)],
    turns: { ...what.turns, ...Object.fromEntries(all.map((one) => [one.key, one.turn])) },
    roots: { ...what.roots, ...Object.fromEntries(all.map((one) => [one.key, root])) },
  }
}

/** The first comes from whoever is there; every later one must come from the same page, or it waits. */
export const withEnvelope = (what: Told, envelope: Envelope): Told => {
  const { key, earlier = [] } = envelope
  const named = [key, ...earlier.map((one) => one.key)]
  if (what.keys.includes(key) || named.some((one) => what.refused?.includes(one))) return what
  const root = what.keys.length === 0 ? key : rootOf(what, envelope)
  if (root !== undefined) return withKeys(what, envelope, root)
  const waits = what.fresh?.some((one) => one.key === key) === true
  return waits ? what : { ...what, fresh: [...(what.fresh ?? []), envelope] }
}

/** Yes: what came from the youth's new page is read, and it is written to that one from now on. */
export const answerFresh = (visit: string, epoch: number, yes: boolean): void => {
  const { fresh = [], ...known } = toldOf(visit, epoch)
  const refused = [...(known.refused ?? []), ...fresh.map(({ key }) => key)]
  if (!yes) return keepTold(visit, { ...known, refused })
  const add = (what: Told, one: Envelope): Told => withKeys(what, one, rootOf(what, one) ?? one.key)
  keepTold(visit, fresh.reduce(add, known))
}

/** Pages that show the talk, or are said to, and of which this tab does not know whose they are. */
export const unknownPages = (
  { pages = [], notMine = [] }: Told,
  seen: readonly PageKey[],
): PageKey[] => [...new Set(seen)].filter((one) => ![...pages, ...notMine].includes(one))

export const sayWhosePages = (
  visit: string,
  epoch: number,
  which: readonly PageKey[],
  whose: 'pages' | 'notMine' = 'pages',
): void => {
  const known = toldOf(visit, epoch)
  if (which.every((page) => known[whose]?.includes(page) === true)) return
  keepTold(visit, { ...known, [whose]: [...new Set([...(known[whose] ?? []), ...which])] })
}

/** The talk is over: its key is gone. The name stands until the form is filed. */
export const forgetKey = (visit: string): void => {
  const shown = told.peek().get(visit)
  const known = shown ?? keptJson<Told>(sessionStorage.getItem(place(visit)))
  sessionStorage.removeItem(place(visit))
  if (known === undefined) return
  const { epoch, name } = known
  // Of two forms to file one must still know whose is whose when the page is loaded anew.
  if (name !== undefined)
    sessionStorage.setItem(place(visit), JSON.stringify({ epoch, keys: [], name }))
  if (shown?.keys.length === 0) return
  told.value = new Map(told.peek()).set(visit, { ...known, keys: [], fresh: [] })
}

/** What is left of talks that ended while this page was not open. */
export const forgetToldBut = (here: readonly string[]): void => {
  const names = Array.from({ length: sessionStorage.length }, (_, n) => sessionStorage.key(n) ?? '')
  for (const name of names)
    if (name.startsWith(ours) && !here.includes(name.slice(ours.length)))
      sessionStorage.removeItem(name)
}

/** The talk has left the desk. */
export const forgetTold = (visit: string): void => {
  sessionStorage.removeItem(place(visit))
  told.value = new Map([...told.peek()].filter(([id]) => id !== visit))
}
