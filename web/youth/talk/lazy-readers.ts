/** What few talks need: it comes beside the talk, and the talk is not waited for. */
import { lazyComponent, lazyPart } from '../../data/lazy-part.ts'

const parts = () => import('./pages-parts.ts')
export const fetchReaders = lazyPart(parts).fetch

export const fetchBeside = async () => (await parts()).goBeside
export const Handover = lazyComponent(async () => (await parts()).Handover)
export const LoweredCard = lazyComponent(async () => (await parts()).LoweredCard)
export const SilentCard = lazyComponent(async () => (await parts()).SilentCard)
export const UnreadCard = lazyComponent(async () => (await parts()).UnreadCard)
export const NewPageCard = lazyComponent(async () => (await parts()).NewPageCard)
export const ReaderCard = lazyComponent(async () => (await parts()).ReaderCard)
export const CompareWords = lazyComponent(async () => (await parts()).CompareWords)
