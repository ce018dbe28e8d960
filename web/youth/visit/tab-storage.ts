/**
 * What this tab keeps: the visit and its secret, what was written but not yet sent, and what seals
 * the talk. It is gone when the tab closes, at the quick exit and at "glöm mig"; what seals and opens
 * the talk goes with the talk itself.
 */
import type { Join } from '../../../shared/contract/visit/door.ts'
import type { Regime } from '../../../shared/ids.ts'
import { base64url } from '../../data/random-id.ts'
import type { Key } from '../../data/visit-key.ts'
import type { Unsent } from '../../data/talk/talk-log.ts'
import type { SeenUpTo } from '../../data/talk/what-is-read.ts'

/** For what only the talk keeps, whose names `forgetTalk` knows too. */
export const readInTab = <T>(name: string): T | undefined => {
  try {
    const text = sessionStorage.getItem(name)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

export const keepInTab = (name: string, value: unknown): void => {
  try {
    if (value === undefined) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(value))
  } catch {
    // Where nothing may be kept, it stands on the page all the same.
  }
}

export const keptUnsent = (): readonly Unsent[] => readInTab<readonly Unsent[]>('unsent') ?? []
export const keepUnsent = (unsent: readonly Unsent[]): void =>
  keepInTab('unsent', unsent.length === 0 ? undefined : unsent)

/**
 * 32 random bytes, from which the keys of this visit come. Made with the visit, so that a tab that is opened from
 * this one has the same; a tab that has lost it makes another, and the talk goes on with that.
 */
export const keptSeed = (): string => {
  const kept = readInTab<string>('seed')
  if (kept !== undefined) return kept
  const made = base64url(crypto.getRandomValues(new Uint8Array(32)))
  keepInTab('seed', made)
  return made
}

/** What a join is known by that nobody has answered yet: a page that is opened anew asks for the same place. */
export type Joining = Pick<Join, 'proof' | 'nonce'>
export const keptJoining = (): Joining | undefined => readInTab<Joining>('joining')
export const keepJoining = (joining: Joining | undefined): void => keepInTab('joining', joining)

/** What is being written, not sent yet. */
export const keptDraft = (): string => readInTab<string>('draft') ?? ''
export const keepDraft = (draft: string): void => keepInTab('draft', draft || undefined)

/** How far each counsellor has read, so that a page that is opened again does not claim more, nor less. */
export const keptSeen = (): SeenUpTo => readInTab<SeenUpTo>('seen') ?? {}
export const keepSeen = (seen: SeenUpTo): void => keepInTab('seen', seen)

/** What the counsellor is to call the youth; told in the talk only. */
export const keptName = (): string | undefined => readInTab<string>('name')
export const keepName = (name: string): void => keepInTab('name', name === '' ? undefined : name)

/** What goes with the youth over a hand-over that was said yes to in this epoch. */
export interface Carried {
  epoch: number
  note?: string | undefined
  /** The law the yes to the note holds within; absent: the youth let it cross. */
  under?: Regime | undefined
  /** Whether whoever takes over may read what was written before. */
  history: boolean
}
export const keptCarried = (): Carried | undefined => readInTab<Carried>('carried')
export const keepCarried = (carried: Carried | undefined): void => keepInTab('carried', carried)

/** Until when this tab is asked to wait; outlives "glöm mig", for as long as the tab. */
export const keptCool = (): number => readInTab<number>('cool') ?? 0
export const keepCool = (until: number): void => keepInTab('cool', until)

/** The talk is over: nothing on this device can open it any longer. What did not get away is the writer's. */
export const forgetTalk = (): void => {
  for (const name of ['seed', 'carried', 'name', 'history', 'seen', 'given', 'let-in', 'compared'])
    sessionStorage.removeItem(name)
}

export const forget = (): void => {
  const cool = keptCool()
  sessionStorage.clear()
  if (cool > 0) keepCool(cool)
}

const linkMark = '#fortsatt='

/** The address that opens this visit on another device; the secret stands after `#` and is not sent. */
export const resumeLink = ({ visit, secret }: Key): string =>
  `${location.origin}/${linkMark}${visit}.${secret}`

/** The key in an opened resume link, or undefined. */
export const keyInHash = (hash: string): Key | undefined => {
  const found = /^#fortsatt=(v_[a-z2-7]{26})\.([A-Za-z0-9_-]{43})$/.exec(hash)
  return found === null ? undefined : { visit: found[1]!, secret: found[2]! }
}
