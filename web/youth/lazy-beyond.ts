/** What lies beyond the talk is fetched when it is near, and in one way, so that whoever failed can try again. */
import { lazyPart } from '../data/lazy-part.ts'

export const fetchBeyond = () => import('./beyond.ts')
export const beyond = lazyPart(fetchBeyond)
