/** What is kept of a person: access, journal, consent, identity, retention and the log of every reading. Others know this folder by this file alone. */
export { blocksOf, setBlock } from './access/block.ts'
export {
  enter,
  enterFurther,
  enterUnit,
  enterUnnoted,
  ofList,
  type Opened,
  ownStanding,
  type Standing,
  standingOf,
} from './access/enter.ts'
export { isBlocked } from './access/relation.ts'
export { readersOf } from './access/readers.ts'
export {
  addVersion,
  type Consent,
  consentsOf,
  holds,
  newestConsent,
  newestOf,
} from './consent/consent.ts'
export { checkText, giveConsent, receiptOf } from './consent/give-consent.ts'
export { openShared, sharedWithUs, sharerOf } from './consent/shared-with-unit.ts'
export { answerSuggestion, suggestConsent, suggestionOf } from './consent/suggestion.ts'
export { beginCare, careByEnrolment, careOf } from './identity/care-relation.ts'
export { type Eid, noEid } from './identity/eid.ts'
export { keepers, patientBy } from './identity/patient.ts'
export {
  findPerson,
  identityOf,
  keepIdentityUntil,
  keepPerson,
  numberHash,
} from './identity/person.ts'
export { signOut } from './identity/sign-out.ts'
export { notesOf } from './journal/note-item.ts'
export { keyRingVault } from './keys/key-ring-vault.ts'
export { appendAccess } from './log/append-to-log.ts'
export type { Entry } from './log/chain.ts'
export type { DataKey, Owner, RecordsWorld, Vault } from './records-world.ts'
export { sweepRetention } from './retention/sweep-retention.ts'
export { openerFor, openFor, sealerFor, sealFor, shred } from './sealed.ts'
export { showUnit } from './show-unit.ts'
export { closeWays, keepClosed } from './stays-closed.ts'
