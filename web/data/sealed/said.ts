/** What a sealed body holds: words, a form and its answers, whose pages are whose. Padded, so that its length says little. */

import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { PageKey } from '../../../shared/ids.ts'
import type { TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import type { Answers } from '../../../shared/rules/scales/score-scale.ts'
import { messageBytes } from '../messages-size.ts'

/** One line of an earlier part of the talk, as it was written then. */
export interface EarlierLine {
  from: Message['from']
  at: number
  text: string
}

/** What a message holds. A page of a later version may send a kind that this one does not know. */
export type Said =
  | { text: string }
  | { earlier: readonly EarlierLine[] }
  /** These pages are the writer's own: whoever gives keys may give them to these, too. */
  | { pages: readonly PageKey[] }
  /** The youth is asked to fill in this form, or has. */
  | { scale: TotalledScaleId }
  | { answered: TotalledScaleId; answers: Answers }

/** Where and when it was written, as its writer's page knows it. The server cannot change it. */
export interface Written {
  /** The page it was written on; its messages of a part of the talk are counted from one. */
  page: string
  count: number
  at: number
  /** The highest number that this page had seen. */
  after: number
}
/** Absent in what is not counted: keys, and what goes along. */
export type SaidThere = Said & { written?: Written | undefined }

/** Lengths are rounded up to whole blocks of so many bytes. */
const block = 64
/** Stands at the end of what is said, before the zeros; another number is a form that this page does not know. */
const form = 3

/** A line that says all but the text, the text, one byte for the form, then zeros: as TLS 1.3 pads (RFC 8446, 5.4). */
export const encodeSaid = (said: Said, written?: Written): Uint8Array<ArrayBuffer> => {
  const { text = '', ...rest } = 'text' in said ? said : { ...said, text: undefined }
  const where = written && [written.page, written.count, written.at, written.after]
  const bytes = new TextEncoder().encode(`${JSON.stringify({ ...rest, where })}\n${text}`)
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / block) * block)
  padded.set(bytes)
  padded[bytes.length] = form
  return padded
}

type Head = { where?: [string, number, number, number] } & Record<string, unknown>

/** Undefined when this page does not know the form. */
export const decodeSaid = (padded: Uint8Array): SaidThere | undefined => {
  let end = padded.length - 1
  while (end >= 0 && padded[end] === 0) end--
  if (padded[end] !== form) return undefined
  const content = new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(0, end))
  const line = content.indexOf('\n')
  const { where, ...rest } = JSON.parse(content.slice(0, line)) as Head
  const said = Object.keys(rest).length > 0 ? (rest as Said) : { text: content.slice(line + 1) }
  if (where === undefined) return said
  const [page, count, at, after] = where
  return { ...said, written: { page, count, at, after } }
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

/** What stands before the lines. */
const headBytes = 80

/** Earlier lines in as few messages as they fit in, in order. */
export const inMessages = (
  lines: readonly EarlierLine[],
  limit = messageBytes - headBytes,
): EarlierLine[][] => {
  const messages: EarlierLine[][] = []
  for (const line of lines.flatMap((one) => halved(one, limit))) {
    const last = messages.at(-1)
    if (last !== undefined && size(JSON.stringify([...last, line])) <= limit) last.push(line)
    else messages.push([line])
  }
  return messages
}
