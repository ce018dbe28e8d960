/**
 * The registry: every table of the contract, once, under the audience whose function answers it. A
 * function imports its own table only, for it must not carry the schemas of the others.
 */
import type { Table } from './endpoint.ts'
import { programmeApi } from './programme/programme.ts'
import { careTable } from './tables/care.ts'
import { intakeTable } from './tables/intake.ts'
import { laterTable } from './tables/later.ts'
import { roomsTable } from './tables/rooms.ts'
import { safetyTable } from './tables/safety.ts'
import { settingsTable } from './tables/settings.ts'
import { coordinatorApi } from './visit/coordinator.ts'
import { counsellorApi } from './visit/counsellor.ts'
import { youthApi } from './visit/youth.ts'

export const contract = {
  youth: youthApi,
  counsellor: counsellorApi,
  coordinator: coordinatorApi,
  /** Asked by both sides of a talk, and by its guest. */
  rooms: roomsTable,
  /** With `programme` and `intake` the only one that reaches records. */
  care: careTable,
  /** Young people who are sent in, and plans made together. */
  intake: intakeTable,
  programme: programmeApi,
  safety: safetyTable,
  later: laterTable,
  /** The only one that may make and end accounts. */
  settings: settingsTable,
} as const satisfies Readonly<Record<string, Table>>

export type Audience = keyof typeof contract
