/** Which key asks for what. Pure, so that the map can be read, tested and shown in one list. */

export type KeyWish =
  | { wish: 'take' | 'keys' | 'replies' | 'hand-over' | 'end' | 'step-done' | 'write' }
  | { wish: 'talk'; number: number }

export interface KeyPress {
  key: string
  code: string
  alt: boolean
  ctrlOrMeta: boolean
  /** True in a field, on a button or a link, or in an open dialog: there Enter and ? mean something else. */
  busy: boolean
  inDialog: boolean
  singleKeys: boolean
}

const withAlt: Record<string, KeyWish> = {
  KeyN: { wish: 'take' },
  KeyK: { wish: 'replies' },
  KeyL: { wish: 'hand-over' },
  KeyA: { wish: 'end' },
  KeyG: { wish: 'step-done' },
}

/** By `code` with Alt, because Alt changes the character on some keyboards. */
export const keyWish = (press: KeyPress): KeyWish | undefined => {
  if (press.inDialog || press.ctrlOrMeta) return undefined
  if (press.alt) {
    const digit = /^(?:Digit|Numpad)([1-8])$/.exec(press.code)
    return digit === null ? withAlt[press.code] : { wish: 'talk', number: Number(digit[1]) }
  }
  if (press.busy) return undefined
  if (press.singleKeys && press.key === 'Enter') return { wish: 'take' }
  if (press.singleKeys && press.key === '?') return { wish: 'keys' }
  // A letter beside the field belongs in it; a space goes down the page.
  return press.key.length === 1 && press.key !== ' ' ? { wish: 'write' } : undefined
}
