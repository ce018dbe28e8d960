/** Whose pages can read: what is asked and compared about it is fetched as the talk begins, and the talk is not waited for. */
import { lazyComponent } from '../../data/lazy-part.ts'

const parts = () => import('./pages-parts.ts')

export const NewPageCard = lazyComponent(async () => (await parts()).NewPageCard)
export const ReaderCard = lazyComponent(async () => (await parts()).ReaderCard)
export const CompareWords = lazyComponent(async () => (await parts()).CompareWords)
