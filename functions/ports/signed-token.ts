/** Small signed texts that a page carries for us: readable, not forgeable. */
import { timingSafeEqual } from 'node:crypto'
import type { World } from './world.ts'

type Purpose =
  | 'pass'
  | 'on-call'
  | 'canary'
  | 'connection'
  | 'room'
  | 'code-ticket'
  | 'plain-letter'
  | 'participant'
  | 'passkey'
  | 'line'

export const sealToken = (world: World, purpose: Purpose, content: object): string => {
  const text = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${text}.${world.keys.sign(purpose, text)}`
}

/** What was sealed for this purpose, or undefined when the text is not ours. */
export const openToken = <T>(world: World, purpose: Purpose, token: string): T | undefined => {
  const [text = '', signature = ''] = token.split('.')
  const given = Buffer.from(signature)
  const isOurs = world.keys.known(purpose, text).some((known) => {
    const expected = Buffer.from(known)
    return expected.length === given.length && timingSafeEqual(expected, given)
  })
  if (!isOurs) return undefined
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as T
}
