/** What is asked, told and compared of pages that can read, in one file beside the talk. */
export { CompareWords } from './compare-words.tsx'
export { NewPageCard } from './new-page-card.tsx'
export { ReaderCard } from './second-reader-card.tsx'
