/**
 * Leaves the schemas of the contract at home: the browser's bundle gets each row's method and path,
 * while the types still come from the rows themselves. A schema that a page names is still there.
 */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { accessibilityForAnyone, accessibilityForCoordinator } from '../shared/api/accessibility.ts'
import { bookingsForCounsellor, bookingsForYouth } from '../shared/api/bookings.ts'
import { careApi } from '../shared/api/care.ts'
import { codesForYouth } from '../shared/api/codes.ts'
import { coordinatorApi } from '../shared/api/coordinator.ts'
import { counsellorApi } from '../shared/api/counsellor.ts'
import { guestsApi } from '../shared/api/guests.ts'
import {
  consentsForCounsellor,
  consentsForPatient,
  consentsForYouth,
} from '../shared/api/consent.ts'
import { identityApi } from '../shared/api/identity.ts'
import { journalApi } from '../shared/api/journal.ts'
import { mineApi } from '../shared/api/mine.ts'
import { safetyRecordApi } from '../shared/api/safety-record.ts'
import { reviewApi } from '../shared/api/review.ts'
import { lettersForCounsellor, lettersForYouth } from '../shared/api/letters.ts'
import { programmeForAdmin } from '../shared/api/programme-admin.ts'
import { programmeEntry } from '../shared/api/programme-entry.ts'
import { programmeJournal } from '../shared/api/programme-journal.ts'
import { programmeForParticipant } from '../shared/api/programme-participant.ts'
import { scalesInTalk } from '../shared/api/programme-talk-scales.ts'
import { programmeForTherapist } from '../shared/api/programme-therapist.ts'
import { programmeApi } from '../shared/api/programme.ts'
import {
  referralsForCoordinator,
  referralsForCounsellor,
  referralsForReceiver,
  referralsForYouth,
} from '../shared/api/referral.ts'
import { safetyForCoordinator, safetyForCounsellor, safetyForYouth } from '../shared/api/safety.ts'
import { roomsApi } from '../shared/api/rooms.ts'
import type { Table } from '../shared/api/endpoint.ts'
import { wishesForCounsellor, wishesForYouth } from '../shared/api/wishes.ts'
import { youthApi } from '../shared/api/youth.ts'

const tables: Record<string, Readonly<Record<string, Table>>> = {
  'shared/api/youth.ts': { youthApi },
  'shared/api/counsellor.ts': { counsellorApi },
  'shared/api/rooms.ts': { roomsApi },
  'shared/api/care.ts': { careApi },
  'shared/api/guests.ts': { guestsApi },
  'shared/api/wishes.ts': { wishesForYouth, wishesForCounsellor },
  'shared/api/identity.ts': { identityApi },
  'shared/api/journal.ts': { journalApi },
  'shared/api/mine.ts': { mineApi },
  'shared/api/consent.ts': { consentsForPatient, consentsForYouth, consentsForCounsellor },
  'shared/api/safety-record.ts': { safetyRecordApi },
  'shared/api/review.ts': { reviewApi },
  'shared/api/programme.ts': { programmeApi },
  'shared/api/programme-entry.ts': { programmeEntry },
  'shared/api/programme-talk-scales.ts': { scalesInTalk },
  'shared/api/programme-journal.ts': { programmeJournal },
  'shared/api/programme-therapist.ts': { programmeForTherapist },
  'shared/api/programme-admin.ts': { programmeForAdmin },
  'shared/api/programme-participant.ts': { programmeForParticipant },
  'shared/api/referral.ts': {
    referralsForYouth,
    referralsForCounsellor,
    referralsForReceiver,
    referralsForCoordinator,
  },
  'shared/api/safety.ts': { safetyForYouth, safetyForCounsellor, safetyForCoordinator },
  'shared/api/coordinator.ts': { coordinatorApi },
  'shared/api/accessibility.ts': { accessibilityForAnyone, accessibilityForCoordinator },
  'shared/api/codes.ts': { codesForYouth },
  'shared/api/letters.ts': { lettersForYouth, lettersForCounsellor },
  'shared/api/bookings.ts': { bookingsForYouth, bookingsForCounsellor },
}

const routesOf = (table: Table): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(table).map(([name, { method, path }]) => [name, { method, path }]),
    ),
  )

const whole = '?schemas'

export const contractWithoutSchemas = (): Plugin => ({
  name: 'contract-without-schemas',
  enforce: 'pre',
  load: async (id) => {
    if (id.endsWith(whole)) {
      const code = await readFile(id.slice(0, -whole.length), 'utf8')
      return { code, moduleSideEffects: false }
    }
    const found = Object.entries(tables).find(([path]) => id.endsWith(path))?.[1]
    if (found === undefined) return undefined
    const routes = Object.entries(found).map(
      ([name, table]) => `export const ${name} = ${routesOf(table)}`,
    )
    // A name exported here goes before the same name from the whole file.
    const code = [`export * from ${JSON.stringify(id + whole)}`, ...routes].join('\n')
    return { code, moduleSideEffects: false }
  },
})
