/** What few talks need beside the chat, in one file that comes with the talk: what is asked, told and compared. */
export { Handover } from '../handover/handover.tsx'
export { LoweredCard } from './lowered-level-card.tsx'
export { UnreadCard } from './unread-card.tsx'
export { goBeside, SilentCard } from './follow-side.tsx'
export { CompareWords } from './compare-words.tsx'
export { NewPageCard } from './new-page-card.tsx'
export { ReaderCard } from './second-reader-card.tsx'
