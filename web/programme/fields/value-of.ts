/** What a draft holds, as the field's own kind of value. */
import type { Drafts } from '../drafts/drafts.ts'

export const valueOf = <T>(drafts: Drafts, name: string, empty: T): T => {
  const written = drafts.value(name)
  return written === undefined || written === '' ? empty : (JSON.parse(written) as T)
}
