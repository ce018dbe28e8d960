/** What sounds and shows, fetched when it is near: whoever only writes never waits for it. */
import { lazyPart } from '../../data/lazy-part.ts'

export const stage = lazyPart(async () => (await import('./call-stage.tsx')).withWords())
export const deviceCheck = lazyPart(async () => (await import('./device-check.tsx')).withWords())
