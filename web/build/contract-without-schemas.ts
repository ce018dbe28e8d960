/**
 * Leaves the schemas of the contract at home: the browser's bundle gets each row's method and path,
 * while the types still come from the rows themselves. A schema that a page names is still there.
 */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import {
  accessibilityForAnyone,
  accessibilityForCoordinator,
} from '../../shared/contract/later/accessibility.ts'
import { bookingsForCounsellor, bookingsForYouth } from '../../shared/contract/later/bookings.ts'
import { careApi } from '../../shared/contract/records/care.ts'
import { codesForYouth } from '../../shared/contract/later/codes.ts'
import { coordinatorApi } from '../../shared/contract/visit/coordinator.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { guestsApi } from '../../shared/contract/visit/guests.ts'
import {
  consentsForCounsellor,
  consentsForPatient,
  consentsForYouth,
} from '../../shared/contract/records/consent.ts'
import { identityApi } from '../../shared/contract/records/identity.ts'
import { journalApi } from '../../shared/contract/records/journal.ts'
import { mineApi } from '../../shared/contract/records/my-record.ts'
import { safetyRecordApi } from '../../shared/contract/records/safety-record.ts'
import { reviewApi } from '../../shared/contract/records/review.ts'
import { lettersForCounsellor, lettersForYouth } from '../../shared/contract/later/letters.ts'
import { programmeForAdmin } from '../../shared/contract/programme/admin.ts'
import { programmeEntry } from '../../shared/contract/programme/entry.ts'
import { programmeJournal } from '../../shared/contract/programme/journal.ts'
import { programmeForParticipant } from '../../shared/contract/programme/participant.ts'
import { scalesInTalk } from '../../shared/contract/programme/talk-scales.ts'
import { programmeForTherapist } from '../../shared/contract/programme/therapist.ts'
import { programmeApi } from '../../shared/contract/programme/programme.ts'
import {
  referralsForCoordinator,
  referralsForCounsellor,
  referralsForReceiver,
  referralsForYouth,
} from '../../shared/contract/later/referral.ts'
import {
  safetyForCoordinator,
  safetyForCounsellor,
  safetyForYouth,
} from '../../shared/contract/safety/safety.ts'
import { roomsApi } from '../../shared/contract/visit/rooms.ts'
import type { Table } from '../../shared/contract/endpoint.ts'
import { wishesForCounsellor, wishesForYouth } from '../../shared/contract/later/wishes.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'

const tables: Record<string, Readonly<Record<string, Table>>> = {
  'shared/contract/visit/youth.ts': { youthApi },
  'shared/contract/visit/counsellor.ts': { counsellorApi },
  'shared/contract/visit/rooms.ts': { roomsApi },
  'shared/contract/records/care.ts': { careApi },
  'shared/contract/visit/guests.ts': { guestsApi },
  'shared/contract/later/wishes.ts': { wishesForYouth, wishesForCounsellor },
  'shared/contract/records/identity.ts': { identityApi },
  'shared/contract/records/journal.ts': { journalApi },
  'shared/contract/records/my-record.ts': { mineApi },
  'shared/contract/records/consent.ts': {
    consentsForPatient,
    consentsForYouth,
    consentsForCounsellor,
  },
  'shared/contract/records/safety-record.ts': { safetyRecordApi },
  'shared/contract/records/review.ts': { reviewApi },
  'shared/contract/programme/programme.ts': { programmeApi },
  'shared/contract/programme/entry.ts': { programmeEntry },
  'shared/contract/programme/talk-scales.ts': { scalesInTalk },
  'shared/contract/programme/journal.ts': { programmeJournal },
  'shared/contract/programme/therapist.ts': { programmeForTherapist },
  'shared/contract/programme/admin.ts': { programmeForAdmin },
  'shared/contract/programme/participant.ts': { programmeForParticipant },
  'shared/contract/later/referral.ts': {
    referralsForYouth,
    referralsForCounsellor,
    referralsForReceiver,
    referralsForCoordinator,
  },
  'shared/contract/safety/safety.ts': { safetyForYouth, safetyForCounsellor, safetyForCoordinator },
  'shared/contract/visit/coordinator.ts': { coordinatorApi },
  'shared/contract/later/accessibility.ts': { accessibilityForAnyone, accessibilityForCoordinator },
  'shared/contract/later/codes.ts': { codesForYouth },
  'shared/contract/later/letters.ts': { lettersForYouth, lettersForCounsellor },
  'shared/contract/later/bookings.ts': { bookingsForYouth, bookingsForCounsellor },
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
