/** What lies beyond the talk, as one file to fetch: another day, becoming known, and sending on. */
export { HandoverMoves } from './handover/what-goes-along.tsx'
export { IdentityInTalk } from './identity/identity-in-talk.tsx'
export { Later } from './later/later-pages.tsx'
export { write as writeLetter } from './later/letters/letter-draft.ts'
export { LinksAfter, ReferralCard } from './referral/referral-card.tsx'

// What the page about oneself shares with it: named here, or it would all be divided into more files.
export { consentsForPatient } from '../../shared/contract/records/consent.ts'
export { consentSentences } from '../../shared/rules/records/consent-text.ts'
export { saveFile } from '../data/save-file.ts'
export { ConsentList } from './consent/consent-list.tsx'
export { receiverName, useServiceTexts } from './consent/consent-names.ts'
export { identifiedWords, loadIdentifiedWords } from './identity/identified-words.ts'
export { opened } from './later/code/code-session.ts'
export { word } from './my-record/my-session.ts'
export { Readings } from './my-record/who-has-read.tsx'
