/** The whole contract: which tables each audience's function answers. Only what describes it may read it whole. */
import {
  accessibilityForAnyone,
  accessibilityForCoordinator,
} from '../shared/contract/later/accessibility.ts'
import { bookingsForCounsellor, bookingsForYouth } from '../shared/contract/later/bookings.ts'
import { calendarFeed, calendarForStaff } from '../shared/contract/opening/calendar.ts'
import { careApi } from '../shared/contract/records/care.ts'
import { codesForYouth } from '../shared/contract/later/codes.ts'
import {
  consentsForCounsellor,
  consentsForPatient,
  consentsForYouth,
} from '../shared/contract/records/consent.ts'
import { coordinatorApi } from '../shared/contract/visit/coordinator.ts'
import { counsellorApi } from '../shared/contract/visit/counsellor.ts'
import type { Table } from '../shared/contract/endpoint.ts'
import { guestsApi } from '../shared/contract/visit/guests.ts'
import { identityApi } from '../shared/contract/records/identity.ts'
import { journalApi } from '../shared/contract/records/journal.ts'
import { lettersForCounsellor, lettersForYouth } from '../shared/contract/later/letters.ts'
import { mineApi } from '../shared/contract/records/my-record.ts'
import { programmeApi } from '../shared/contract/programme/programme.ts'
import {
  referralsForCoordinator,
  referralsForCounsellor,
  referralsForReceiver,
  referralsForYouth,
} from '../shared/contract/later/referral.ts'
import { reviewApi } from '../shared/contract/records/review.ts'
import { roomsApi } from '../shared/contract/visit/rooms.ts'
import { safetyRecordApi } from '../shared/contract/records/safety-record.ts'
import {
  safetyForCoordinator,
  safetyForCounsellor,
  safetyForYouth,
} from '../shared/contract/safety/safety.ts'
import { wishesForCounsellor, wishesForYouth } from '../shared/contract/later/wishes.ts'
import { youthApi } from '../shared/contract/visit/youth.ts'
import type { Audience } from './routes.ts'

export const contract: Record<Audience, Table> = {
  youth: youthApi,
  counsellor: counsellorApi,
  coordinator: coordinatorApi,
  rooms: { ...roomsApi, ...guestsApi },
  care: {
    ...careApi,
    ...identityApi,
    ...journalApi,
    ...mineApi,
    ...consentsForPatient,
    ...consentsForYouth,
    ...consentsForCounsellor,
    ...safetyRecordApi,
    ...reviewApi,
  },
  programme: programmeApi,
  safety: {
    ...safetyForYouth,
    ...safetyForCounsellor,
    ...safetyForCoordinator,
    ...referralsForYouth,
    ...referralsForCounsellor,
    ...referralsForReceiver,
    ...referralsForCoordinator,
  },
  later: {
    ...codesForYouth,
    ...accessibilityForAnyone,
    ...accessibilityForCoordinator,
    ...lettersForYouth,
    ...bookingsForYouth,
    ...wishesForYouth,
    ...lettersForCounsellor,
    ...bookingsForCounsellor,
    ...wishesForCounsellor,
    ...calendarForStaff,
    ...calendarFeed,
  },
}
