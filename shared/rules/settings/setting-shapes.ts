/** What is typed into a setting: words, numbers and addresses, each of which can be nothing else. */
import * as z from 'zod/mini'
import { phonePattern } from '../safety/colleague-line.ts'

/** Words and never markup: nothing that is kept here can become a script anywhere. */
export const line = (longest: number) => z.string().check(z.maxLength(longest), z.regex(/^[^<>]*$/))
/**
 * A name, plain enough to stand in a page as it is, between quotes too, and where one text replaces another; without signs
 * that nobody sees, which turn what stands beside them or hide a name that is there already. Dari alone is spelt with one,
 * between two letters.
 */
export const plainName = (longest: number) =>
  line(longest).check(
    z.regex(/^(?:\p{Script=Arabic}\u200C(?=\p{Script=Arabic})|[^&"'$`\p{C}])+$/u),
    z.regex(/\S/),
  )
/** Two names that a reader takes for the same are. */
export const asRead = (name: string): string =>
  name.normalize('NFKC').replaceAll('\u200C', '').trim().replaceAll(/\s+/g, ' ').toLowerCase()
export const phone = z.union([z.literal(''), z.string().check(z.regex(phonePattern))])
/** Everybody's number may be a short one: 1177, 90101. */
export const publicNumber = z.union([
  z.literal(''),
  z.string().check(z.regex(/^\+?[0-9][0-9 -]{1,18}[0-9]$/)),
])
export const web = z.union([
  z.literal(''),
  z.string().check(z.maxLength(120), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./-]*)?$/i)),
])
/** Left out, with its ways kept for the day it is shown again; absent where it is shown. */
export const hidden = z.optional(z.literal(true))
export const date = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
