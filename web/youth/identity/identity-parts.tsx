/** The border between the laws, as one file to fetch: what may cross it, and becoming known. */
export { HandoverMoves } from '../handover/what-goes-along.tsx'
export { IdentityInTalk } from './identity-in-talk.tsx'
export { MyRecordPage } from '../my-record/my-record-page.tsx'
