/** Pages of one release meet functions of another for a while: what would break then, and what to do instead. */
import { fits, resolved } from './schema-fits.ts'
import type { JsonSchema } from './schema-writer.ts'
import type { Wire, WireRow } from './wire.ts'

const toAsk =
  'a page of the last release still asks so: go on taking it, as optional, until the release after this one'
const toAnswer =
  'a page of the last release reads it as it was: answer so until the release after this one, and what is new in an optional field beside it'
const toRead =
  'a page of this release meets functions of the last when a release goes back: read it as optional until the release after this one'

const open: JsonSchema = { type: 'object', properties: {} }

const framesOf = ({ live, schemas }: Wire): [type: unknown, frame: JsonSchema][] => {
  const { oneOf } = resolved({ schema: live.down, schemas })
  return (oneOf as JsonSchema[]).map((each) => [each.properties?.['type']?.['const'], each])
}

/** A new kind of frame is passed over by a page that does not know it. */
const knownFrames = (is: Wire, was: Wire): JsonSchema => {
  const known = framesOf(was).map(([type]) => type)
  return { oneOf: framesOf(is).flatMap(([type, each]) => (known.includes(type) ? [each] : [])) }
}

/** One sentence for each break, from the last release to this. */
export const breaks = (was: Wire, is: Wire): string[] => {
  const old = (schema: JsonSchema) => ({ schema, schemas: was.schemas })
  const fresh = (schema: JsonSchema) => ({ schema, schemas: is.schemas })
  const said = (name: string, wrong: readonly string[], what: string) =>
    wrong.map((each) => `${name}: ${each}; ${what}.`)

  const ofRow = ([name, before]: [string, WireRow]): string[] => {
    const now = is.rows[name]
    const isGone =
      now === undefined ||
      now.method !== before.method ||
      now.path !== before.path ||
      now.who !== before.who
    if (isGone)
      return [
        `${name}: ${before.method} ${before.path} is not there any more for ${before.who}; ${toAsk}.`,
      ]
    const asked = (['params', 'query', 'body'] as const).flatMap((part) => {
      const [mine, theirs] = [before[part] ?? open, now[part] ?? open]
      return fits(old(mine), fresh(theirs)).map((each) => `of its ${part}, ${each}`)
    })
    return [
      ...said(name, asked, toAsk),
      ...said(name, fits(fresh(now.reply), old(before.reply)), toAnswer),
      ...said(name, fits(old(before.reply), fresh(now.reply)), toRead),
    ]
  }
  const { up, down } = was.live
  return [
    ...Object.entries(was.rows).flatMap(ofRow),
    ...said('live, up', fits(old(up), fresh(is.live.up)), toAsk),
    ...said('live, down', fits(fresh(knownFrames(is, was)), old(down)), toAnswer),
    ...said('live, down', fits(old(down), fresh(is.live.down)), toRead),
  ]
}
