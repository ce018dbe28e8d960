/** Whether a call came by way of the site, and with that through its firewall: it knows the word. */
import { timingSafeEqual } from 'node:crypto'

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** Set by the site on every call to an API; nobody else can know it. */
const header = 'x-dorren-site'

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** `words`: the word as it is, and while it is being changed the one before. */
export const fromTheSite = (words: readonly string[], headers: Headers = {}): boolean => {
  const [, given = ''] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === header) ?? []
  return typeof given === 'string' && words.some((word) => same(word, given))
}
