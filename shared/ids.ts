/** Named primitives with their limits: the only place where the size of a value is decided. */
import * as z from 'zod/mini'
import { mostTalks } from './rules/line/seat-rule.ts'
import { phonePattern } from './rules/safety/colleague-line.ts'

/** Visit id: `v_` and 26 base-32 characters (130 bits), derived from the solved proof of work. */
export const VisitId = z.string().check(z.regex(/^v_[a-z2-7]{26}$/))
export type VisitId = z.infer<typeof VisitId>

/** The youth's capability: 43 base64url characters (256 bits). The server keeps only its hash. */
export const Secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

/** Client-made id of a press or a message (128 bits at least): makes every retry recognisable. */
export const OnceId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,40}$/))

/** A letter and a booking: a letter and 22 characters of a keyed hash, made by the service. */
export const LetterId = z.string().check(z.regex(/^l_[A-Za-z0-9_-]{22}$/))
export type LetterId = z.infer<typeof LetterId>
export const BookingId = z.string().check(z.regex(/^b_[A-Za-z0-9_-]{22}$/))
export type BookingId = z.infer<typeof BookingId>
export const WishId = z.string().check(z.regex(/^w_[A-Za-z0-9_-]{22}$/))
export type WishId = z.infer<typeof WishId>

/** A person in the records of one employer: `s_` and 22 base64url characters. Never said to anybody else. */
export const SubjectId = z.string().check(z.regex(/^s_[A-Za-z0-9_-]{22}$/))
export type SubjectId = z.infer<typeof SubjectId>

export const StaffId = z.string().check(z.regex(/^[a-z0-9-]{3,40}$/))
export type StaffId = z.infer<typeof StaffId>

/** A seat at the counsellor's desk: how many talks at once is the counsellor's own choice, below the county's. */
export const Seat = z.int().check(z.minimum(1), z.maximum(mostTalks))

/** Milliseconds since 1970, UTC. */
export const Instant = z.int().check(z.minimum(0), z.maximum(9_999_999_999_999))

/**
 * A body the server cannot or need not read. `v` names the sealing construction and `kid` the key;
 * version 0 is "not sealed" (UTF-8 in base64url): letters and bookings, never what is said in a talk. In
 * a talk, 1 is a body under the talk's key and 2 is that key, sealed for one page of the other side
 * (docs/adr/0020). Larger versions need no change of contract.
 */
const sealed = (limit: number, lowest = 0) =>
  z.strictObject({
    v: z.int().check(z.minimum(lowest), z.maximum(99)),
    kid: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,43}$/)),
    data: z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(limit)),
  })
/** A chat message: at most 8,000 base64url characters, about 6,000 bytes of text. */
export const SealedMessage = sealed(8000)
/** As it is said: nothing goes into a talk that is not sealed. */
export const SealedSaid = sealed(8000, 1)
/** A nickname or other short text: about 120 bytes of text. */
export const SealedName = sealed(160)
/** A hand-over note: about 2,000 bytes of text. */
export const SealedNote = sealed(2700)
/** A place, as told in danger: about 600 bytes of text. */
export const SealedPlace = sealed(800)
/** An assessment form: about 4,500 bytes of text. */
export const SealedAssessment = sealed(6000)
/** A letter or its answer: about 9,700 bytes of text. */
export const SealedLetter = sealed(13_000)
export type Sealed = z.infer<typeof SealedMessage>

/**
 * The public key of one counsellor's page for one talk: an uncompressed point on P-256 (65 bytes).
 * Its private half never leaves that page.
 */
export const PageKey = z.string().check(z.regex(/^B[A-P][A-Za-z0-9_-]{85}$/))
export type PageKey = z.infer<typeof PageKey>

export const Channel = z.enum(['chat', 'voice', 'video'])
export type Channel = z.infer<typeof Channel>

export const Language = z.enum(['sv', 'en', 'ar', 'so', 'prs', 'ti', 'uk', 'fi'])
export type Language = z.infer<typeof Language>

export const AgeBand = z.enum(['13-15', '16-17', '18-20', '21-24'])
export type AgeBand = z.infer<typeof AgeBand>

/** `unsaid` is an answer: the question is there to be declined, too. */
export const Gender = z.enum(['girl', 'boy', 'other', 'unsaid'])
export type Gender = z.infer<typeof Gender>

export const Profession = z.enum([
  'kurator',
  'barnmorska',
  'lakare',
  'psykolog',
  'skoterska',
  'socialradgivare',
])
export type Profession = z.infer<typeof Profession>

export const Topic = z.enum([
  'angest',
  'nedstamdhet',
  'somn',
  'stress-skola',
  'relationer',
  'familj',
  'sex-samlevnad',
  'preventivmedel',
  'kropp',
  'identitet-hbtq',
  'mat-atande',
  'alkohol-droger',
  'ekonomi',
  'vald',
  'sjalvskada',
  'inte-vilja-leva',
  'annat',
])
export type Topic = z.infer<typeof Topic>

/** Municipality code of Statistics Sweden, four digits; Dalarna begins with 20. */
export const Municipality = z.string().check(z.regex(/^20\d\d$/))
export type Municipality = z.infer<typeof Municipality>

/** A number to ring a colleague on. */
export const Phone = z.string().check(z.regex(phonePattern))

export const UnitId = z.string().check(z.regex(/^[a-z0-9åäö-]{3,40}$/))
export type UnitId = z.infer<typeof UnitId>

/** Which law the unit works under: SoL (municipal, no journal) or HSL (region, signed journal). */
export const Regime = z.enum(['SoL', 'HSL'])
export type Regime = z.infer<typeof Regime>

export const Identity = z.enum(['anonymous', 'identified'])
export type Identity = z.infer<typeof Identity>

/** Whole minutes, as told to a youth: never a single number. */
export const WaitRange = z.object({
  from: z.int(),
  to: z.int(),
  /** When the first comes who can take anybody, while nobody is there. */
  comes: z.optional(Instant),
  /** The line ahead is longer than is counted: both are the least it can be. */
  more: z.optional(z.literal(true)),
})
export type WaitRange = z.infer<typeof WaitRange>
