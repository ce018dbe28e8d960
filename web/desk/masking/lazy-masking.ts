/** Covered words are fetched when the desk opens, and used where nothing urgent may be hidden. */
import type { Level } from '../../../shared/rules/line/triage.ts'
import { lazyPart } from '../../data/lazy-part.ts'

export const masking = lazyPart(() => import('./masking-parts.ts'))

/** In danger, or with thoughts of it, every word is shown (levels 1 and 2). */
export const mayCover = (level: Level): boolean => level > 2
