/** The rows of consents: the person's own, in a talk, the counsellor's and the receiver's. */
import type {
  consentsForCounsellor,
  consentsForPatient,
  consentsForYouth,
} from '../../shared/contract/records/consent.ts'
import { openShared, type RecordsWorld, sharedWithUs, suggestConsent } from '../records/index.ts'
import {
  askForSipInTalk,
  consentInTalk,
  consentsInTalk,
  giveOwnConsent,
  refuseConsent,
  suggestionInTalk,
  takeOwnConsentBack,
} from '../use-cases/records/consents.ts'
import { personInTalk, personOf } from '../use-cases/records/become-identified.ts'
import type { Handlers } from '../http/serve.ts'

const done = { outcome: 'done' } as const

export const patientConsentHandlers: Handlers<typeof consentsForPatient, RecordsWorld> = {
  consent: giveOwnConsent,
  revoke: async (world, owner, { consent }) => {
    await takeOwnConsentBack(world, owner, consent)
    return done
  },
}

export const youthConsentHandlers: Handlers<typeof consentsForYouth, RecordsWorld> = {
  consentsInTalk: (world, visit) => consentsInTalk(world, visit),
  consentInTalk: (world, visit, { visit: _visit, ...ask }) => consentInTalk(world, visit, ask),
  refuseConsent: async (world, visit) => {
    await refuseConsent(world, visit)
    return done
  },
  revokeInTalk: async (world, visit, { consent }) => {
    await takeOwnConsentBack(world, await personOf(world, visit), consent)
    return done
  },
  askForSip: (world, visit, ask) => askForSipInTalk(world, visit, ask),
}

export const counsellorConsentHandlers: Handlers<typeof consentsForCounsellor, RecordsWorld> = {
  suggestConsent: async (world, staff, { visit, ...wish }) => {
    await suggestConsent(world, await personInTalk(world, staff, visit), visit, wish)
    return done
  },
  suggestion: (world, staff, { visit }) => suggestionInTalk(world, staff, visit),
  sharedWithUs: async (world, staff) => ({ shared: await sharedWithUs(world, staff) }),
  openShared: (world, staff, { receipt }) => openShared(world, staff, receipt),
}
