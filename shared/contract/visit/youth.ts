/** The youth's contract: the door, the line and the talk, all without a name. */
import * as z from 'zod/mini'
import { FullWhy, Instead, SurgeReason } from '../../rules/line/admission.ts'
import { LessWhy } from '../../rules/line/medium.ts'
import { schemasOf, toldFields } from '../../rules/line/told-fields.ts'
import { movable } from '../../rules/records/regime.ts'
import { Level, LevelReason, Urgency } from '../../rules/line/triage.ts'
import {
  Channel,
  Identity,
  Instant,
  Language,
  OnceId,
  PageKey,
  Profession,
  SealedMessage,
  SealedNote,
  Secret,
  VisitId,
  WaitRange,
} from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'

/** A channel's door: open with an honest wait, or closed. `wait` is absent when nobody can say. */
export const Door = z.object({
  now: Instant,
  open: z.boolean(),
  closes: z.optional(Instant),
  opens: z.optional(Instant),
  /** Channels that somebody on duty can take. */
  channels: z.array(Channel),
  languages: z.array(Language),
  professions: z.array(Profession),
  waiting: z.int(),
  /** More wait than `waiting` says: beyond it nobody counts. */
  more: z.optional(z.literal(true)),
  wait: z.optional(WaitRange),
  /** Open, and still nobody but urgent ones may join: why, and what there is instead. */
  full: z.optional(
    z.object({
      why: FullWhy,
      /** The coordinator's reason for a hold, and when it ends by itself. */
      reason: z.optional(SurgeReason),
      until: z.optional(Instant),
      /** The next opening after this one. */
      opens: z.optional(Instant),
      instead: z.array(Instead),
      /** Who is let in all the same. */
      passes: z.array(Urgency),
    }),
  ),
})
export type Door = z.infer<typeof Door>

/** What a piece of work pays for, and nothing else: a place in line, or a try with words. */
export const Pays = z.enum(['place', 'words'])
export type Pays = z.infer<typeof Pays>

/** altcha challenge, opaque to the contract but for its size. */
export const Challenge = z.object({
  parameters: z.object({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: z.string(),
    expiresAt: z.int(),
  }),
  signature: z.string(),
})
export type Challenge = z.infer<typeof Challenge>

const text = (limit: number) => z.string().check(z.maxLength(limit))
export const Proof = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: text(20),
      nonce: text(64),
      salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: text(64),
      expiresAt: z.int(),
    }),
    signature: text(128),
  }),
  solution: z.strictObject({
    counter: z.int().check(z.minimum(0), z.maximum(4_294_967_295)),
    derivedKey: text(128),
    time: z.optional(z.number()),
  }),
})

/** True: "hellre inte någon från min kommun"; needs `municipality`. */
const avoidOwn = z.optional(z.boolean())

export const Join = z.strictObject({
  proof: Proof,
  /** Made by the page (128 bits): with the same proof and nonce a retried join gives the same visit and secret. */
  nonce: OnceId,
  urgency: Urgency,
  ...schemasOf(toldFields),
  avoidOwn,
  /** Signed handle of the page's live connection, when it has one already. */
  connection: z.optional(z.string().check(z.maxLength(400))),
})
export type Join = z.infer<typeof Join>

const { channel: _, nickname: __, ...later } = toldFields
/** What whoever came in without any question is asked while they wait; what is left out stays as it was. */
export const TellMore = z.strictObject({
  /** More urgent than they said before; less urgent changes nothing. */
  urgency: z.optional(Urgency),
  ...schemasOf(later),
  topics: z.optional(later.topics.schema),
  language: z.optional(later.language.schema),
  avoidOwn,
})
export type TellMore = z.infer<typeof TellMore>

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

/** Who may sit beside the two for a while. */
export const GuestKind = z.enum(['adult', 'interpreter'])
export type GuestKind = z.infer<typeof GuestKind>

/** The guest's seat as the two see it. */
export const GuestSeen = z.object({
  kind: GuestKind,
  until: Instant,
  /** Somebody has used the link. */
  isIn: z.boolean(),
  /** The counsellor has asked the youth to close it. */
  askedToClose: z.boolean(),
})
export type GuestSeen = z.infer<typeof GuestSeen>

/** How the two talk now, what one of them has asked for, and which room that is. */
export const mediumNow = {
  medium: Channel,
  mediumAsk: z.optional(z.object({ to: Channel, by: z.enum(['youth', 'counsellor']) })),
  /** Why it last became less. */
  lessWhy: z.optional(LessWhy),
  /** Another number is another room. */
  room: z.optional(z.int()),
  guest: z.optional(GuestSeen),
}
/** Asks for more, which the other side answers; or goes down to less, which needs no answer. */
export const AskMedium = z.strictObject({ to: Channel, why: z.optional(LessWhy) })
/** `to` names what is answered, so that nobody says yes to something else. */
export const AnswerMedium = z.strictObject({ to: Channel, yes: z.boolean() })

/** Yes or no to a hand-over; across the border also what may go along, each by its own choice: what is not said does not. */
export const AnswerHandover = z.strictObject({
  yes: z.boolean(),
  moves: z.optional(z.partialRecord(z.enum(movable), z.boolean())),
})

/** The colleague with the second key, where the counsellor has asked to let them read along. */
export const Second = z.object({
  /** Another number is another key of the talk. */
  turn: z.int(),
  /** The colleague's pages that it is to be sealed for. */
  keys: z.array(PageKey),
  /** Absent when nobody reads or is asked for any more. */
  state: z.optional(z.enum(['asked', 'reading', 'refused'])),
  who: z.optional(Counsellor),
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

export const Message = z.object({
  epoch: z.int(),
  seq: z.int(),
  mid: OnceId,
  /** `colleague`: whoever has the second key and was let in. */
  from: z.enum(['youth', 'counsellor', 'colleague']),
  /** The colleague's first name. */
  by: z.optional(z.string()),
  at: Instant,
  body: SealedMessage,
})
export type Message = z.infer<typeof Message>

/** A long talk is read in pages. */
export const MessagePage = z.object({
  messages: z.array(Message),
  /** There may be others behind the last. */
  more: z.optional(z.literal(true)),
})

/** Say something over HTTP, for networks that block sockets. */
export const Say = z.strictObject({
  mid: OnceId,
  /** The talk it was written into; refused when that is over, so that no retry lands in the next. */
  epoch: z.optional(z.int()),
  /** The highest sequence number this side has seen; the message lands after it. */
  after: z.int().check(z.minimum(0), z.maximum(5000)),
  body: SealedMessage,
})

export const Survey = z.strictObject({
  /** Samtalskollen, four statements 1 (not at all) – 5 (fully); each may be skipped. */
  listened: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  rightThings: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  helped: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  again: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
})

export const youthApi = {
  door: {
    method: 'GET',
    path: '/api/youth/door',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Is the door open, and how long is the wait?',
    reply: Door,
  },
  challenge: {
    method: 'GET',
    path: '/api/youth/challenge',
    who: 'anyone',
    needs: 'no-record',
    summary: 'A proof-of-work challenge to solve before joining, or before a try with words',
    query: z.strictObject({
      pays: z._default(Pays, 'place'),
      /** How many times what was solved has been too little. */
      short: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(3)), 0),
    }),
    reply: Challenge,
  },
  join: {
    method: 'POST',
    path: '/api/youth/visits',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Join the line',
    body: Join,
    reply: z.object({ visit: VisitId, secret: Secret, rev: z.int() }),
  },
  visit: {
    method: 'GET',
    path: '/api/youth/visits/:visit',
    who: 'youth',
    needs: 'no-record',
    summary: 'The visit as it is now',
    params: inVisit,
    reply: YouthVisit,
  },
  tellMore: {
    method: 'POST',
    path: '/api/youth/visits/:visit/told',
    who: 'youth',
    needs: 'no-record',
    summary: 'Tell in the waiting room what was not asked at the door',
    params: inVisit,
    body: TellMore,
    reply: YouthVisit,
  },
  ready: {
    method: 'POST',
    path: '/api/youth/visits/:visit/ready',
    who: 'youth',
    needs: 'no-record',
    summary: 'Answer the ready check',
    params: inVisit,
    reply: YouthVisit,
  },
  stay: {
    method: 'POST',
    path: '/api/youth/visits/:visit/stay',
    who: 'youth',
    needs: 'no-record',
    summary: '"Jag är kvar": back into the line, or keep the place',
    params: inVisit,
    reply: YouthVisit,
  },
  leave: {
    method: 'POST',
    path: '/api/youth/visits/:visit/leave',
    who: 'youth',
    needs: 'no-record',
    summary: 'Give up the place',
    params: inVisit,
    reply: Done,
  },
  end: {
    method: 'POST',
    path: '/api/youth/visits/:visit/end',
    who: 'youth',
    needs: 'no-record',
    summary: 'End the talk',
    params: inVisit,
    reply: YouthVisit,
  },
  answerHandover: {
    method: 'POST',
    path: '/api/youth/visits/:visit/handover',
    who: 'youth',
    needs: 'no-record',
    summary: 'Say yes or no to a hand-over',
    params: inVisit,
    body: AnswerHandover,
    reply: YouthVisit,
  },
  askMedium: {
    method: 'POST',
    path: '/api/youth/visits/:visit/medium',
    who: 'youth',
    needs: 'no-record',
    summary: 'Ask to talk or be seen, or go down to less at once',
    params: inVisit,
    body: AskMedium,
    reply: YouthVisit,
  },
  answerMedium: {
    method: 'POST',
    path: '/api/youth/visits/:visit/medium/answer',
    who: 'youth',
    needs: 'no-record',
    summary: 'Yes or no to what the counsellor asked for',
    params: inVisit,
    body: AnswerMedium,
    reply: YouthVisit,
  },
  messages: {
    method: 'GET',
    path: '/api/youth/visits/:visit/messages',
    who: 'youth',
    needs: 'no-record',
    summary: 'Every message after a sequence number of an epoch',
    params: inVisit,
    query: z.strictObject({
      epoch: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0),
      after: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0),
    }),
    reply: MessagePage,
  },
  say: {
    method: 'POST',
    path: '/api/youth/visits/:visit/messages',
    who: 'youth',
    needs: 'no-record',
    summary: 'Say something',
    params: inVisit,
    body: Say,
    reply: z.object({ message: Message }),
  },
  erase: {
    method: 'POST',
    path: '/api/youth/visits/:visit/erase',
    who: 'youth',
    needs: 'no-record',
    summary: '"Radera nu": erase the chat at once',
    params: inVisit,
    reply: z.object({ outcome: z.literal('erased'), messages: z.int(), at: Instant }),
  },
  survey: {
    method: 'POST',
    path: '/api/youth/visits/:visit/survey',
    who: 'youth',
    needs: 'no-record',
    summary: 'Three taps after the visit, stored without any link to it',
    params: inVisit,
    body: Survey,
    reply: Done,
  },
} as const satisfies Table
