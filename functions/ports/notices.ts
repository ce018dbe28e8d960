/** The port of notices outside the page: they say nothing, not even that it is us, and are sent by the browser's own maker. */
import * as z from 'zod/mini'

/** Where a browser takes notices in, and the key it knows ours by. */
export const NoticeTo = z.object({ endpoint: z.string(), key: z.string() })
export type NoticeTo = z.output<typeof NoticeTo>

export interface Notices {
  /** By which a browser knows our notices from now on. */
  key(): string
  /** Whether we would send to it: a push service that the stage names, with a key of ours. */
  takes(to: NoticeTo): boolean
  /** An empty notice, worth nothing after so many milliseconds. `gone`: the browser wants no more. Never throws. */
  send(to: NoticeTo, lasts: number): Promise<'sent' | 'gone' | 'failed'>
}
