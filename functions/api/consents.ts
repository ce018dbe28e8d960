/** The rows of consents: the person's own, in a talk, the counsellor's and the receiver's. */
import type {
  consentsForCounsellor,
  consentsForPatient,
  consentsForYouth,
} from '../../shared/contract/records/consent.ts'
import type { VisitId } from '../../shared/ids.ts'
import {
  answerSuggestion,
  enter,
  enterOwn,
  giveConsent,
  openShared,
  type RecordsWorld,
  sharedWithUs,
  showConsent,
  showConsents,
  suggestConsent,
  suggestionOf,
} from '../records/index.ts'
import { askForSip, takeBack } from '../use-cases/records/consents.ts'
import { employerName, type StaffMember, visitOfHolder } from '../visit/index.ts'
import type { Handlers } from '../http/serve.ts'
import { personOf } from '../use-cases/records/become-identified.ts'
import { showReferral } from '../later/index.ts'

const done = { outcome: 'done' } as const

export const patientConsentHandlers: Handlers<typeof consentsForPatient, RecordsWorld> = {
  consent: async (world, owner, ask) => {
    await enterOwn(world, owner, 'share', 'consent')
    return showConsent(world, owner, await giveConsent(world, owner, ask))
  },
  revoke: async (world, owner, { consent }) => {
    await enterOwn(world, owner, 'revoke', 'consent')
    await takeBack(world, owner, consent)
    return done
  },
}

/** The youth of the talk proves to be the person by having become known in it. */
export const youthConsentHandlers: Handlers<typeof consentsForYouth, RecordsWorld> = {
  consentsInTalk: async (world, visit) => {
    const owner = await personOf(world, visit)
    const { state, suggested } = await suggestionOf(world, owner, visit.visit)
    return {
      keeper: owner.principal,
      keeperName: employerName(owner.principal),
      suggested: state === 'asked' ? suggested : undefined,
      consents: await showConsents(world, owner),
    }
  },
  consentInTalk: async (world, visit, { visit: _visit, ...ask }) => {
    const owner = await personOf(world, visit)
    await enterOwn(world, owner, 'share', 'consent')
    const given = await giveConsent(world, owner, ask)
    await answerSuggestion(world, owner, visit.visit, 'given')
    return showConsent(world, owner, given)
  },
  refuseConsent: async (world, visit) => {
    await answerSuggestion(world, await personOf(world, visit), visit.visit, 'refused')
    return done
  },
  revokeInTalk: async (world, visit, { consent }) => {
    const owner = await personOf(world, visit)
    await enterOwn(world, owner, 'revoke', 'consent')
    await takeBack(world, owner, consent)
    return done
  },
  askForSip: async (world, visit, { make, text, lang }) => {
    const owner = await personOf(world, visit)
    await enterOwn(world, owner, 'share', 'consent')
    const { consent, referral } = await askForSip(world, owner, visit, make, { text, lang })
    return {
      referral: showReferral(world, referral),
      consent: await showConsent(world, owner, consent),
    }
  },
}

const personIn = async (world: RecordsWorld, staff: StaffMember, visit: VisitId) =>
  personOf(world, await visitOfHolder(world, visit, staff.id))

export const counsellorConsentHandlers: Handlers<typeof consentsForCounsellor, RecordsWorld> = {
  suggestConsent: async (world, staff, { visit, ...wish }) => {
    const owner = await personIn(world, staff, visit)
    await suggestConsent(world, owner, visit, wish)
    return done
  },
  suggestion: async (world, staff, { visit }) => {
    const owner = await personIn(world, staff, visit)
    await enter(world, staff, owner, { role: 'counsellor', action: 'read', resource: 'consent' })
    const { state } = await suggestionOf(world, owner, visit)
    return {
      state: state === 'given' ? 'none' : state,
      consents: await showConsents(world, owner),
    }
  },
  sharedWithUs: async (world, staff) => ({ shared: await sharedWithUs(world, staff) }),
  openShared: (world, staff, { receipt }) => openShared(world, staff, receipt),
}
