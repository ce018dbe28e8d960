/** What belongs to the border between the laws: fetched only when a talk comes near it. */
import { lazyPart } from '../../data/lazy-part.ts'

export const law = lazyPart(() => import('./identity-parts.tsx'))
