/** What lies beyond the talk, as one file to fetch: another day, becoming known, and sending on. */
export { HandoverMoves } from './handover/what-goes-along.tsx'
export { IdentityInTalk } from './identity/identity-in-talk.tsx'
export { Later } from './later/later-pages.tsx'
export { write as writeLetter } from './later/letters/letter-draft.ts'
export { LinksAfter, ReferralCard } from './referral/referral-card.tsx'
