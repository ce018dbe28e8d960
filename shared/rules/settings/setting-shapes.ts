/** What is typed into a setting: words, numbers and addresses, each of which can be nothing else. */
import * as z from 'zod/mini'
import { phonePattern } from '../safety/colleague-line.ts'

/** Words and never markup: nothing that is kept here can become a script anywhere. */
export const line = (longest: number) => z.string().check(z.maxLength(longest), z.regex(/^[^<>]*$/))
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
