/** The rows of plans made together: the youth's own, those of staff, and those of whoever is called by a link. */
import type { sipApi } from '../../shared/contract/intake/sip.ts'
import type { RecordsWorld } from '../records/index.ts'
import {
  agreeToSip,
  answerCall,
  answerSip,
  callToSip,
  closeSip,
  followSipUp,
  handSipOut,
  listSips,
  proposeSip,
  recordSipConsent,
  sayGoals,
  showCall,
  showOwnSips,
  showSharedSip,
  showSip,
  takeSipBack,
  wishSip,
  writeSip,
} from '../sip/index.ts'
import type { Handlers } from './serve/serve.ts'

/** It is as it was asked to be; the page asks how it is. */
const thenDone =
  <A extends readonly unknown[]>(deed: (...asked: A) => Promise<unknown>) =>
  async (...asked: A): Promise<{ outcome: 'done' }> => {
    await deed(...asked)
    return { outcome: 'done' }
  }

export const sipHandlers: Handlers<typeof sipApi, RecordsWorld> = {
  ownSips: (world, record) => showOwnSips(world, record),
  wishSip: thenDone(wishSip),
  sayGoals: thenDone(sayGoals),
  agreeToSip: thenDone(agreeToSip),
  takeSipBack: thenDone(takeSipBack),
  answerSip: thenDone(answerSip),
  sips: (world, staff) => listSips(world, staff),
  sip: (world, _staff, { sip }, record) => showSip(world, record, sip),
  sharedSip: (world, _staff, { sip }, record) => showSharedSip(world, record, sip),
  proposeSip,
  writeSip: thenDone(writeSip),
  recordSipConsent: thenDone(recordSipConsent),
  callToSip: thenDone(callToSip),
  handSipOut: thenDone(handSipOut),
  followSipUp: thenDone(followSipUp),
  closeSip: thenDone(closeSip),
  sipCall: (world, _nobody, { secret }) => showCall(world, secret),
  answerSipCall: (world, _nobody, ask) => thenDone(answerCall)(world, ask),
}
