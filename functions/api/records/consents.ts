/** The rows of consents: the person's own, in a talk, the counsellor's and the receiver's. */
import type {
  consentsForCounsellor,
  consentsForPatient,
  consentsForYouth,
} from '../../../shared/contract/records/consent.ts'
import { openShared, type RecordsWorld, sharedWithUs, suggestConsent } from '../../records/index.ts'
import {
  askForSipInTalk,
  consentInTalk,
  consentsInTalk,
  giveOwnConsent,
  refuseConsent,
  suggestionInTalk,
  takeOwnConsentBack,
} from '../../use-cases/records/consents.ts'
import { personInTalk } from '../../use-cases/records/become-identified.ts'
import type { Handlers } from '../serve/serve.ts'

const done = { outcome: 'done' } as const

export const patientConsentHandlers: Handlers<typeof consentsForPatient, RecordsWorld> = {
  consent: giveOwnConsent,
  revoke: async (world, owner, { consent }) => {
    await takeOwnConsentBack(world, owner, consent)
    return done
  },
}

export const youthConsentHandlers: Handlers<typeof consentsForYouth, RecordsWorld> = {
  consentsInTalk: (world, visit, _ask, record) => consentsInTalk(world, visit, record),
  consentInTalk: (world, visit, { visit: _visit, ...ask }, record) =>
    consentInTalk(world, visit, ask, record),
  refuseConsent: async (world, visit) => {
    await refuseConsent(world, visit)
    return done
  },
  revokeInTalk: async (world, _visit, { consent }, record) => {
    await takeOwnConsentBack(world, record, consent)
    return done
  },
  askForSip: (world, visit, ask, record) => askForSipInTalk(world, visit, ask, record),
}

export const counsellorConsentHandlers: Handlers<typeof consentsForCounsellor, RecordsWorld> = {
  suggestConsent: async (world, staff, { visit, ...wish }) => {
    await suggestConsent(world, await personInTalk(world, staff, visit), visit, wish)
    return done
  },
  suggestion: (world, _staff, { visit }, record) => suggestionInTalk(world, visit, record),
  sharedWithUs: async (world, staff, _ask, list) => ({
    shared: await sharedWithUs(world, staff, list),
  }),
  openShared: (world, staff, { receipt }, record) => openShared(world, staff, receipt, record),
}
