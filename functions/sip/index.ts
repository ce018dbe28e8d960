/** Plans made together with others (SIP): the way into this domain. */
export { agreeToSip, recordSipConsent, takeSipBack } from './agree.ts'
export { proposeSip, wishSip } from './wish-sip.ts'
export { answerCall, callToSip, showCall } from './calls.ts'
export { standingInShared, standingInSip } from './open-sip.ts'
export { showSharedSip } from './shared-sip.ts'
export { listSips, showOwnSips, showSip } from './show-sip.ts'
export { answerSip, closeSip, followSipUp, handSipOut, sayGoals, writeSip } from './write-sip.ts'
