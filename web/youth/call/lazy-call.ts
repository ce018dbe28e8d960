/** What sounds and shows, fetched when it is near: whoever only writes never waits for it. */
import { whenNear } from '../../data/lazy-part.ts'

export const stage = whenNear(() => import('./call-stage.tsx'))
export const deviceCheck = whenNear(async () => (await import('./device-check.tsx')).DeviceCheck)
