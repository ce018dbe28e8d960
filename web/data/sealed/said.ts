/** What a sealed body holds: words, or earlier words the youth passes on. Padded, so that its length says little. */

import type { Message } from '../../../shared/contract/visit/messages.ts'
import { messageBytes } from '../readable-body.ts'

/** One line of an earlier part of the talk, as it was written then. */
export interface EarlierLine {
  from: Message['from']
  at: number
  text: string
}

export type Said = { text: string } | { earlier: readonly EarlierLine[] }

/** Lengths are rounded up to whole blocks of so many bytes. */
const block = 64
const kinds = { text: 1, earlier: 2 } as const

/** The content, one byte that says its kind, then zeros: as TLS 1.3 pads its records (RFC 8446, 5.4). */
export const encodeSaid = (said: Said): Uint8Array<ArrayBuffer> => {
  const [kind, content] =
    'text' in said ? [kinds.text, said.text] : [kinds.earlier, JSON.stringify(said.earlier)]
  const bytes = new TextEncoder().encode(content)
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / block) * block)
  padded.set(bytes)
  padded[bytes.length] = kind
  return padded
}

/** Undefined when this page does not know the kind. */
export const decodeSaid = (padded: Uint8Array): Said | undefined => {
  let end = padded.length - 1
  while (end >= 0 && padded[end] === 0) end--
  const kind = padded[end]
  if (kind !== kinds.text && kind !== kinds.earlier) return undefined
  const content = new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(0, end))
  if (kind === kinds.text) return { text: content }
  return { earlier: JSON.parse(content) as EarlierLine[] }
}

const size = (text: string): number => new TextEncoder().encode(text).length

/** A line too long for one message with its frame of JSON, in as many as it needs. */
const halved = (line: EarlierLine, limit: number): EarlierLine[] => {
  const letters = [...line.text]
  if (letters.length < 2 || size(JSON.stringify([line])) <= limit) return [line]
  const middle = Math.ceil(letters.length / 2)
  const part = (some: string[]) => halved({ ...line, text: some.join('') }, limit)
  return [...part(letters.slice(0, middle)), ...part(letters.slice(middle))]
}

/** Earlier lines in as few messages as they fit in, in order. */
export const inMessages = (
  lines: readonly EarlierLine[],
  limit = messageBytes,
): EarlierLine[][] => {
  const messages: EarlierLine[][] = []
  for (const line of lines.flatMap((one) => halved(one, limit))) {
    const last = messages.at(-1)
    if (last !== undefined && size(JSON.stringify([...last, line])) <= limit) last.push(line)
    else messages.push([line])
  }
  return messages
}
