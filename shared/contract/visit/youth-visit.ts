/** The contract of what a youth may see of their own visit, state by state. */
import * as z from 'zod/mini'
import { Level, LevelReason } from '../../rules/line/triage.ts'
import { movable } from '../../rules/records/regime.ts'
import {
  Channel,
  Identity,
  Instant,
  PageKey,
  Profession,
  SealedNote,
  VisitId,
  WaitRange,
} from '../../ids.ts'
import { mediumNow } from './medium.ts'

/** What the youth is shown of a counsellor; never a surname. */
export const Counsellor = z.object({
  firstName: z.string(),
  profession: Profession,
  employer: z.string(),
  regime: z.enum(['SoL', 'HSL']),
})
export type Counsellor = z.infer<typeof Counsellor>

const common = {
  visit: VisitId,
  rev: z.int(),
  channel: Channel,
  level: Level,
  /** Whether a live connection of this youth is known: a page that believes so and is not known opens another. */
  connected: z.boolean(),
}

/** The colleague with the second key, where the counsellor has asked to let them read along. */
export const Second = z.object({
  /** Another number is another key of the talk. */
  turn: z.int(),
  /** The colleague's pages that it is to be sealed for. */
  keys: z.array(PageKey),
  /** Absent when nobody reads or is asked for any more. */
  state: z.optional(z.enum(['asked', 'reading', 'refused'])),
  who: z.optional(Counsellor),
  /** Since when the page of a colleague who reads is gone. */
  awaySince: z.optional(Instant),
})
export type Second = z.infer<typeof Second>

const talk = {
  ...common,
  epoch: z.int(),
  /** The counsellor finds it less urgent than the youth chose: why. */
  lowered: z.optional(LevelReason),
  with: Counsellor,
  pass: z.string(),
  /** The counsellor's pages that the key of the talk is to be sealed for. */
  keys: z.array(PageKey),
  second: z.optional(Second),
  /** Since when no page of the counsellor is connected, as it was at `toldAt`. */
  awaySince: z.optional(Instant),
  toldAt: Instant,
  ...mediumNow,
  /** Whether this counsellor has been told who the youth is. */
  identity: Identity,
  /** The counsellor suggests to send something to somebody who can help: the youth decides. */
  referralAt: z.optional(Instant),
  /** The counsellor speaks with somebody else just now, and answers here afterwards. */
  paused: z.boolean(),
}

/** The visit as its youth may see it, by state. */
export const YouthVisit = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('waiting'),
    ...common,
    ahead: z.int(),
    /** So many at least: nobody counts those behind the head of a long line. */
    more: z.optional(z.literal(true)),
    wait: z.optional(WaitRange),
    /** Why the youth is first in line again, when that has happened. */
    returned: z.optional(z.enum(['counsellor-lost', 'handover', 'put-back', 'stayed'])),
  }),
  z.object({ state: z.literal('called'), ...talk, readyBy: Instant }),
  z.object({ state: z.literal('aside'), ...common, keptUntil: Instant }),
  z.object({ state: z.literal('talking'), ...talk }),
  z.object({
    state: z.literal('asking'),
    ...talk,
    to: z.object({
      firstName: z.optional(z.string()),
      profession: Profession,
      employer: z.optional(z.string()),
    }),
    /** True when the law of the talk changes: what may be written, kept and read. */
    crossesBorder: z.boolean(),
    /** What there is that could go along, for the youth to choose from. */
    movable: z.array(z.enum(movable)),
    /** What the counsellor writes to the colleague; the youth sees it first, and carries it. */
    note: z.optional(SealedNote),
  }),
  z.object({ state: z.literal('offered'), ...talk, until: Instant }),
  z.object({
    state: z.enum(['ended', 'left', 'lost']),
    ...common,
    erased: z.boolean(),
    surveyed: z.boolean(),
    /** The counsellor has ended it and asks this tab to wait until then; urgent help is open as always. */
    coolUntil: z.optional(Instant),
    /** When the chat can no longer be read by anybody. */
    keptUntil: Instant,
    /** Something may have been sent on, which can still be stopped. */
    referralAt: z.optional(Instant),
  }),
])
export type YouthVisit = z.infer<typeof YouthVisit>
