/** What few talks need beside the chat, in one file that comes with the talk: what is asked, told and compared. */
export { goBeside } from './follow-side.tsx'
export { BesideTalk } from './talk-extras.tsx'
export { CompareWords } from './compare-words.tsx'
