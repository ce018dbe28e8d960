/**
 * The frames of the live channel. A frame carries the change and its sequence number; a gap, a
 * reconnect or a blocked socket is healed by the GET of the same thing. Secrets travel in the
 * first frame, never in an address.
 */
import * as z from 'zod/mini'
import { Level } from '../rules/line/triage.ts'
import { mostShut } from '../sealed-text.ts'
import { Instant, OnceId, SealedSaid, Secret, VisitId, WaitRange } from '../ids.ts'
import { DeskVisit, HandoverOffer } from './visit/desk.ts'
import { Line } from './visit/line.ts'
import { GuestView } from './visit/guests.ts'
import { CalledIn } from './opening/plan.ts'
import { RefusalCodeSchema } from './refusal-code.ts'
import { RoomTicket } from './visit/rooms.ts'
import { Message } from './visit/messages.ts'
import { YouthVisit } from './visit/youth-visit.ts'

/** A signed pass into one talk; see functions/visit/talk/talk-pass.ts. */
const Pass = z.string().check(z.maxLength(600))

export const UpFrame = z.discriminatedUnion('type', [
  /** A page without a visit: asks for the handle of its own connection. */
  z.strictObject({ type: z.literal('open') }),
  z.strictObject({ type: z.literal('hello'), visit: VisitId, secret: Secret }),
  z.strictObject({ type: z.literal('hello-guest'), visit: VisitId, secret: Secret }),
  z.strictObject({ type: z.literal('hello-staff'), token: z.string().check(z.maxLength(4096)) }),
  /**
   * Sign of life from a desk. Carries the token, because one connection may outlive a sign-in, and the
   * pass of a talk, because a talk may outlive it as well: either is enough.
   */
  z.strictObject({
    type: z.literal('here'),
    token: z.optional(z.string().check(z.maxLength(4096))),
    pass: z.optional(Pass),
    /** Nobody at this page hears an alarm: the browser or the person keeps it silent. */
    deaf: z.optional(z.literal(true)),
  }),
  /** A youth's page answers `still-there`: it is awake. */
  z.strictObject({ type: z.literal('awake'), visit: VisitId, secret: Secret }),
  z.strictObject({
    type: z.literal('say'),
    pass: Pass,
    mid: OnceId,
    after: z.int().check(z.minimum(0), z.maximum(5000)),
    body: SealedSaid,
  }),
  z.strictObject({ type: z.literal('typing'), pass: Pass }),
  /**
   * Sign of life from one page to the other, which answers where it `asks`: stored nowhere. `seq` is the last that
   * this page has, so that the other asks for what it has lost; `shut` the messages of the other that do not open
   * here, as they were sealed for a device that is gone.
   */
  z.strictObject({
    type: z.literal('sign'),
    pass: Pass,
    asks: z.optional(z.literal(true)),
    seq: z.optional(z.int().check(z.minimum(0), z.maximum(5000))),
    shut: z.optional(z.array(OnceId).check(z.maxLength(mostShut))),
  }),
  /** This side's page has shown every message up to `seq`. */
  z.strictObject({
    type: z.literal('seen'),
    pass: Pass,
    seq: z.int().check(z.minimum(0), z.maximum(5000)),
  }),
  /**
   * From browser to browser, to set up their own connection: relayed, never stored, never read.
   * Below the 32 kB of a frame.
   */
  z.strictObject({
    type: z.literal('signal'),
    pass: Pass,
    ticket: RoomTicket,
    data: z.string().check(z.maxLength(24_000)),
    /** To the guest beside; otherwise to the other of the two. */
    to: z.optional(z.literal('guest')),
  }),
  /** From a guest's page, which has no pass because it has no chat. */
  z.strictObject({
    type: z.literal('guest-signal'),
    ticket: RoomTicket,
    to: z.enum(['youth', 'counsellor']),
    data: z.string().check(z.maxLength(24_000)),
  }),
  z.strictObject({ type: z.literal('ping') }),
])
export type UpFrame = z.infer<typeof UpFrame>

export const DownFrame = z.discriminatedUnion('type', [
  /** Answer to `open`: the signed handle to put into a join. */
  z.object({ type: z.literal('opened'), connection: z.string() }),
  /** Answer to `hello` and `hello-staff`: from now on this connection is told. */
  z.object({ type: z.literal('welcome') }),
  z.object({ type: z.literal('pong') }),
  /** Is somebody there? A desk answers `here`, a youth's page `awake`, at once. */
  z.object({ type: z.literal('still-there') }),
  z.object({ type: z.literal('refused'), code: RefusalCodeSchema, mid: z.optional(OnceId) }),
  /** To the youth: the visit as GET would give it. Ignore when `rev` is older than what is shown. */
  z.object({ type: z.literal('visit'), visit: YouthVisit }),
  /** To a youth's page: another one of theirs, beside it or on another device, has greeted and is told from now on. */
  z.object({ type: z.literal('other-page') }),
  /** To a waiting youth. */
  z.object({ type: z.literal('place'), at: Instant, ahead: z.int(), wait: z.optional(WaitRange) }),
  z.object({ type: z.literal('message'), visit: VisitId, message: Message }),
  /** Answer to `say`: it is stored. */
  z.object({ type: z.literal('said'), visit: VisitId, message: Message }),
  z.object({ type: z.literal('typing'), visit: VisitId }),
  /** The other side's page is awake; where it `asks`, it wants to know the same. */
  z.object({
    type: z.literal('sign'),
    visit: VisitId,
    asks: z.optional(z.literal(true)),
    /** Absent from a page that does not say so yet. */
    seq: z.optional(z.int()),
    shut: z.optional(z.array(OnceId)),
  }),
  /** Of this part of the talk: numbers begin anew in the next. */
  z.object({ type: z.literal('seen'), visit: VisitId, epoch: z.int(), seq: z.int() }),
  /** To a guest: the talk as they may know it; without one, the seat is closed. */
  z.object({ type: z.literal('guest'), guest: z.optional(GuestView) }),
  /** `from`, `session` and `at` are read from the sender's ticket, so that nobody speaks for another page. */
  z.object({
    type: z.literal('signal'),
    from: z.enum(['youth', 'counsellor', 'guest']),
    visit: VisitId,
    epoch: z.int(),
    session: OnceId,
    at: Instant,
    data: z.string(),
  }),
  /**
   * A fresh pass, because the other side has a new connection (or none: `there` is false). `at` is
   * when: an older one may come later.
   */
  z.object({
    type: z.literal('pass'),
    visit: VisitId,
    epoch: z.int(),
    pass: z.string(),
    there: z.boolean(),
    at: Instant,
  }),
  /** To a desk. */
  z.object({ type: z.literal('line'), line: Line }),
  z.object({ type: z.literal('desk-visit'), visit: DeskVisit }),
  /** To a desk: this talk is no longer yours, and why. One that has come back since has a later epoch. */
  z.object({
    type: z.literal('desk-gone'),
    visit: VisitId,
    epoch: z.int(),
    why: z.enum(['put-aside', 'back-in-line', 'handed-over', 'left', 'lost']),
  }),
  /** To a desk: something of alarms, procedures or endings has changed; ask for it anew. */
  z.object({ type: z.literal('safety') }),
  z.object({ type: z.literal('offer'), offer: HandoverOffer }),
  /** The offer that ended at `until`; one made since stands. Absent from a function that does not say so yet. */
  z.object({ type: z.literal('offer-gone'), visit: VisitId, until: z.optional(Instant) }),
  /** To a desk: a letter has come. */
  z.object({ type: z.literal('letter-came'), level: Level }),
  /** To a desk: a coordinator calls this person in; without `calledIn`, not any more. */
  z.object({ type: z.literal('called-in'), calledIn: z.optional(CalledIn) }),
])
export type DownFrame = z.infer<typeof DownFrame>
