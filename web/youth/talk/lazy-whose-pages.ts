/** Whose pages can read: what is asked and compared about it is fetched as the talk begins, and the talk is not waited for. */
import { lazyComponent } from '../../data/lazy-part.ts'

export const NewPageCard = lazyComponent(
  async () => (await import('./new-page-card.tsx')).NewPageCard,
)
export const ReaderCard = lazyComponent(
  async () => (await import('./second-reader-card.tsx')).ReaderCard,
)
export const CompareWords = lazyComponent(
  async () => (await import('./compare-words.tsx')).CompareWords,
)
