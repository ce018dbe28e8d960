/** The contract of settings: what the county has changed, by whom, and what waits for a second signature. */
import * as z from 'zod/mini'
import { addedFor, addedHours } from '../../county/added.ts'
import { Instant, UnitId } from '../../ids.ts'
import { AddedServiceRow } from '../../rules/settings/added.ts'
import {
  ChainSetting,
  PlaceSetting,
  RepliesSetting,
  ServiceWays,
} from '../../rules/settings/setting.ts'
import type { Hours } from '../../rules/safety/who-answers.ts'
import type { Table } from '../endpoint.ts'

const SettingName = z.string().check(z.regex(/^[a-z]+\.[a-z0-9åäö-]{1,40}$/))
/** `null`: the default that the code ships. */
const value = z.unknown()
const rev = z.int().check(z.minimum(0))

const Proposed = z.object({ value, by: z.string(), at: Instant, mine: z.boolean() })
export const Setting = z.object({
  name: z.string(),
  rev,
  value,
  by: z.string(),
  at: Instant,
  signedBy: z.optional(z.string()),
  proposed: z.optional(Proposed),
})
export type Setting = z.infer<typeof Setting>

const SettingBefore = z.object({
  rev,
  value,
  by: z.string(),
  at: Instant,
  signedBy: z.optional(z.string()),
})
export type SettingBefore = z.infer<typeof SettingBefore>

const seen = z.object({ settings: z.array(Setting) })
/** `changed`: somebody else was first; this is what it says now. */
const told = z.union([
  z.object({ outcome: z.enum(['kept', 'proposed', 'own-signature']), setting: Setting }),
  z.object({ outcome: z.literal('changed'), setting: z.optional(Setting) }),
])
const change = z.strictObject({ name: SettingName, after: rev, value })
const named = z.strictObject({ name: SettingName })
const before = z.object({ earlier: z.array(SettingBefore) })

export const OpenPlace = z.object({
  id: z.string(),
  kind: z.enum(['unit', 'clinic']),
  name: z.string(),
  unit: UnitId,
  ...PlaceSetting.shape,
})
export type OpenPlace = z.infer<typeof OpenPlace>
/** The directory as the county has it, over the code's own: telephone and link by entry, who is left out, and who is added. */
const directory = {
  services: z.record(z.string(), ServiceWays),
  hidden: z.optional(z.array(z.string())),
  added: z.optional(z.array(AddedServiceRow)),
}
const seenDirectory = z.object(directory)
export type ChangedDirectory = z.infer<typeof seenDirectory>

const hours = ['always', 'varies', 'night', 'weekday-evenings'] as const satisfies Hours[]
const Contact = z.nullable(
  z.object({
    call: z.optional(z.string()),
    chat: z.nullish(z.object({ at: z.string(), hours: z.enum(hours) })),
    /** Of one that the county has added. */
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    names: z.optional(z.record(z.string(), z.string())),
    for: z.optional(z.enum(addedFor)),
    hours: z.optional(z.enum(addedHours)),
  }),
)

export const settingsForAnyone = {
  openPlaces: {
    method: 'GET',
    path: '/api/settings/youth/places',
    who: 'anyone',
    needs: 'no-record',
    summary:
      'The employers and youth clinics of the county with address, hours and telephone, as open data; and what the county has changed in its directory',
    reply: z.object({ places: z.array(OpenPlace), ...directory }),
  },
  openContacts: {
    method: 'GET',
    path: '/api/settings/youth/contacts',
    who: 'anyone',
    needs: 'no-record',
    summary:
      'Urgent help that the county has changed or added, by contact; null where it is not shown',
    reply: z.object({ contacts: z.record(z.string(), Contact) }),
  },
  openLegal: {
    method: 'GET',
    path: '/api/settings/youth/legal',
    who: 'anyone',
    needs: 'no-record',
    summary:
      'What the county says itself of data protection, complaints and the consent to a referral, by text and language',
    reply: z.object({ legal: z.record(z.string(), z.record(z.string(), z.string())) }),
  },
  placesInWords: {
    method: 'GET',
    path: '/api/settings/youth/places/words',
    who: 'anyone',
    needs: 'no-record',
    says: 'text/plain',
    summary: 'The same places as plain words, for whoever runs no scripts',
    reply: z.string(),
  },
} as const satisfies Table

export const settingsForDesk = {
  deskSettings: {
    method: 'GET',
    path: '/api/settings/counsellor/settings',
    who: 'counsellor',
    needs: 'no-record',
    summary:
      'Ready replies, care chains, names of topics and entries of the directory that the county has changed',
    reply: z.object({
      ...directory,
      rev: z.optional(rev),
      replies: z.record(z.string(), RepliesSetting),
      chains: z.record(z.string(), ChainSetting),
      /** What the county calls a topic itself, in Swedish. */
      topics: z.optional(z.record(z.string(), z.string())),
    }),
  },
} as const satisfies Table

export const settingsForAdmin = {
  unitPlaces: {
    method: 'GET',
    path: '/api/settings/admin/places',
    who: 'admin',
    needs: 'no-record',
    summary: 'The own unit and its clinic, as changed',
    reply: seen,
  },
  keepPlace: {
    method: 'POST',
    path: '/api/settings/admin/places',
    who: 'admin',
    needs: 'no-record',
    summary: 'Change address, hours, telephone or link of the own unit or its clinic',
    body: change,
    reply: told,
  },
  placeBefore: {
    method: 'GET',
    path: '/api/settings/admin/places/before',
    who: 'admin',
    needs: 'no-record',
    summary: 'What the own unit or its clinic said before, and who changed it',
    query: named,
    reply: before,
  },
} as const satisfies Table

export const settingsForCoordinator = {
  settings: {
    method: 'GET',
    path: '/api/settings/coordinator/settings',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Everything that the county has changed, and what waits for a second signature',
    reply: seen,
  },
  keepSetting: {
    method: 'POST',
    path: '/api/settings/coordinator/settings',
    // A whole list is one setting, and a legal text is in every language.
    largest: 64 * 1024,
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Change a setting of the county; one that is clinical waits for another’s signature',
    body: change,
    reply: told,
  },
  signSetting: {
    method: 'POST',
    path: '/api/settings/coordinator/signatures',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Sign what another has proposed: from now on it holds',
    body: z.strictObject({ name: SettingName, after: rev }),
    reply: told,
  },
  dropProposal: {
    method: 'POST',
    path: '/api/settings/coordinator/proposals/drop',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Take a proposal away: what holds goes on holding',
    body: z.strictObject({ name: SettingName, after: rev }),
    reply: told,
  },
  settingBefore: {
    method: 'GET',
    path: '/api/settings/coordinator/settings/before',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'What a setting said before, and who changed and signed it',
    query: named,
    reply: before,
  },
} as const satisfies Table
