/** What belongs to the border between the laws: fetched only when a talk comes near it. */
import { whenNear } from '../../data/lazy-part.ts'

export const law = whenNear(() => import('./identity-parts.tsx'))
