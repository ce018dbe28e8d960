/** What few talks need: it comes beside the talk, and the talk is not waited for. */
import { lazyComponent, lazyPart } from '../../data/lazy-part.ts'

const parts = () => import('./pages-parts.ts')
export const fetchReaders = lazyPart(parts).fetch

export const fetchBeside = async () => (await parts()).goBeside
export const BesideTalk = lazyComponent(async () => (await parts()).BesideTalk)
export const CompareWords = lazyComponent(async () => (await parts()).CompareWords)
