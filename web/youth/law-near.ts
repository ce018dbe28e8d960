/** What belongs to the border between the laws: fetched only when a talk comes near it. */
import { whenNear } from '../lib/when-near.ts'

export const law = whenNear(() => import('./law.tsx'))
