/** The whole contract: which tables each audience's function answers. Only what describes it may read it whole. */
import { accessibilityForAnyone, accessibilityForCoordinator } from '../shared/api/accessibility.ts'
import { bookingsForCounsellor, bookingsForYouth } from '../shared/api/bookings.ts'
import { calendarFeed, calendarForStaff } from '../shared/api/calendar.ts'
import { careApi } from '../shared/api/care.ts'
import { codesForYouth } from '../shared/api/codes.ts'
import {
  consentsForCounsellor,
  consentsForPatient,
  consentsForYouth,
} from '../shared/api/consent.ts'
import { coordinatorApi } from '../shared/api/coordinator.ts'
import { counsellorApi } from '../shared/api/counsellor.ts'
import type { Table } from '../shared/api/endpoint.ts'
import { guestsApi } from '../shared/api/guests.ts'
import { identityApi } from '../shared/api/identity.ts'
import { journalApi } from '../shared/api/journal.ts'
import { lettersForCounsellor, lettersForYouth } from '../shared/api/letters.ts'
import { mineApi } from '../shared/api/mine.ts'
import { programmeApi } from '../shared/api/programme.ts'
import {
  referralsForCoordinator,
  referralsForCounsellor,
  referralsForReceiver,
  referralsForYouth,
} from '../shared/api/referral.ts'
import { reviewApi } from '../shared/api/review.ts'
import { roomsApi } from '../shared/api/rooms.ts'
import { safetyRecordApi } from '../shared/api/safety-record.ts'
import { safetyForCoordinator, safetyForCounsellor, safetyForYouth } from '../shared/api/safety.ts'
import { wishesForCounsellor, wishesForYouth } from '../shared/api/wishes.ts'
import { youthApi } from '../shared/api/youth.ts'
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
