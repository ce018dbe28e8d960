/**
 * What this tab keeps: the visit and its secret, and what was written but not yet sent. It is gone
 * when the tab closes, at the quick exit and at "glöm mig"; nothing lives longer on the device.
 */
import type { Unsent } from '../lib/talk-log.ts'

export interface Key {
  visit: string
  secret: string
}

const read = <T>(name: string): T | undefined => {
  const text = sessionStorage.getItem(name)
  return text === null ? undefined : (JSON.parse(text) as T)
}

export const keptKey = (): Key | undefined => read<Key>('visit')
export const keepKey = (key: Key): void => sessionStorage.setItem('visit', JSON.stringify(key))

export const keptUnsent = (): readonly Unsent[] => read<readonly Unsent[]>('unsent') ?? []
export const keepUnsent = (unsent: readonly Unsent[]): void =>
  unsent.length === 0
    ? sessionStorage.removeItem('unsent')
    : sessionStorage.setItem('unsent', JSON.stringify(unsent))

export const forget = (): void => sessionStorage.clear()

const linkMark = '#fortsatt='

/** The address that opens this visit on another device; the secret stands after `#` and is not sent. */
export const resumeLink = ({ visit, secret }: Key): string =>
  `${location.origin}/${linkMark}${visit}.${secret}`

/** The key in an opened resume link, or undefined. */
export const keyInHash = (hash: string): Key | undefined => {
  const found = /^#fortsatt=(v_[a-z2-7]{26})\.([A-Za-z0-9_-]{43})$/.exec(hash)
  return found === null ? undefined : { visit: found[1]!, secret: found[2]! }
}
