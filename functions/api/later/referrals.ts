/** The rows of referrals, for the youth, the counsellor, the receiver and the coordinator. */
import type {
  referralsForCoordinator,
  referralsForCounsellor,
  referralsForReceiver,
  referralsForYouth,
} from '../../../shared/contract/later/referral.ts'
import type { Handlers } from '../serve/serve.ts'
import {
  allReferrals,
  answerReferral,
  codeOfTicket,
  referralDraftOf,
  isSender,
  keepLinks,
  lookAtReferral,
  makeReferral,
  measureReferrals,
  openReferral,
  referralIdOf,
  referralsOf,
  showReferral,
  stopReferral,
  stopsWith,
} from '../../later/index.ts'
import { refuseDraft, showDraft } from '../../use-cases/talk/referral-draft.ts'
import { visitOfHolder } from '../../visit/index.ts'

const done = { outcome: 'done' } as const

export const youthReferralHandlers: Handlers<typeof referralsForYouth> = {
  referralDraft: async (world, visit) => ({
    draft: await referralDraftOf(world, visit),
    referrals: (await referralsOf(world, visit)).map((one) => showReferral(world, one)),
  }),
  refuseDraft: async (world, visit) => {
    await refuseDraft(world, visit)
    return done
  },
  makeReferral: async (world, visit, { visit: _visit, ...ask }) =>
    showReferral(world, await makeReferral(world, visit, ask)),
  keepLinks: async (world, visit, { ticket }) => ({
    kept: await keepLinks(world, visit, await codeOfTicket(world, ticket)),
  }),
  stopAsYouth: async (world, visit, { referral }) => {
    const mine = await referralsOf(world, visit)
    const isMine = (id: string) => mine.some((one) => one.referral === id)
    await stopReferral(world, (item) => isMine(item.referral), referral)
    return done
  },
}

export const counsellorReferralHandlers: Handlers<typeof referralsForCounsellor> = {
  showDraft: async (world, staff, { visit, body }) => {
    await showDraft(world, await visitOfHolder(world, visit, staff.id), body)
    return done
  },
  myReferrals: async (world, staff) => ({
    referrals: (await allReferrals(world))
      .filter(isSender(staff.id))
      .sort((a, b) => b.madeAt - a.madeAt)
      .map((one) => showReferral(world, one)),
  }),
  stopAsCounsellor: async (world, staff, { referral }) => {
    await stopReferral(world, isSender(staff.id), referral)
    return done
  },
}

export const receiverReferralHandlers: Handlers<typeof referralsForReceiver> = {
  lookAtReferral: (world, _nobody, { link }) => lookAtReferral(world, link),
  openReferral: (world, _nobody, { link, once }) => openReferral(world, link, once),
  answerReferral: async (world, _nobody, { link, once, answer }) => {
    await answerReferral(world, link, once, answer)
    return done
  },
  stopReferral: async (world, _nobody, { link, stop }) => {
    await stopReferral(world, stopsWith(stop), referralIdOf(link))
    return done
  },
}

export const coordinatorReferralHandlers: Handlers<typeof referralsForCoordinator> = {
  referralsMeasured: (world) => measureReferrals(world),
}
