/** What makes a stage, as its file in infra/stages/ says it: nothing about a stage is decided anywhere else. */
import * as z from 'zod/mini'
import { Receivers, SmsAccount } from '../shared/rules/on-call/receivers.ts'
import { units } from '../shared/county/dalarna.ts'

export const stageNames = ['dev', 'test', 'prod'] as const
export type StageName = (typeof stageNames)[number]

const like = (shape: RegExp, meant: string) => z.string().check(z.regex(shape, `must be ${meant}`))

const https = like(/^https:\/\/[^\s/]+\S*$/, 'an address that begins with https://')
const email = like(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address')
const tableName = like(/^[\w.-]{3,255}$/, 'the name of a table')
const count = z.int().check(z.minimum(1))
/** As long as the tables can be brought back: what docs/privacy.md says of whoever is erased. */
const daysOfCopies = z.int().check(z.minimum(1), z.maximum(35))
const UnitId = z.enum(units.map(({ id }) => id) as [string, ...string[]])

/** Another's directory of staff, by SAML: one for each employer who has one. */
const SignInProvider = z.strictObject({
  /** What staff choose by when they sign in. */
  name: like(
    /^(?!(?:COGNITO|Facebook|Google|LoginWithAmazon|SignInWithApple)$)[A-Za-zÅÄÖåäö][A-Za-z0-9ÅÄÖåäö-]{2,31}$/,
    'three to 32 letters, digits or hyphens, and no name that AWS has taken',
  ),
  /** Where it describes itself. */
  metadata: https,
  /** Whose staff it may vouch for. */
  units: z.array(UnitId).check(z.minLength(1)),
  /** How it calls what we must know. Without `unit` there is one unit; without `languages` Swedish. */
  attributes: z.strictObject({
    givenName: z.string(),
    unit: z.optional(z.string()),
    profession: z.string(),
    languages: z.optional(z.string()),
    roles: z.string(),
  }),
  /** How sure it was of the person: it says so each time, or it has been agreed in writing. */
  assurance: z.union([
    z.strictObject({
      attribute: z.string(),
      enough: z.array(z.string()).check(z.minLength(1)),
    }),
    z.strictObject({ agreed: z.string().check(z.minLength(10)) }),
  ]),
})
export type SignInProvider = z.infer<typeof SignInProvider>

export const StageFile = z.strictObject({
  account: like(/^\d{12}$/, 'the twelve digits of an account'),
  /** Data, keys and logs stay in Stockholm in every stage. */
  region: z.literal('eu-north-1'),
  /** Real people's data: deleting a stack must not delete it. */
  keepsData: z.boolean(),
  /** By name, the one in use first; the others are kept beside it, while something is restored. */
  tables: z.strictObject({
    clinic: z.array(tableName).check(z.minLength(1)),
    records: z.array(tableName).check(z.minLength(1)),
  }),
  /** Of the records, in a vault of another account, and for how many days. */
  secondCopy: z.nullable(
    z.strictObject({
      vault: like(
        /^arn:aws:backup:eu-north-1:\d{12}:backup-vault:[\w-]+$/,
        'a backup vault in eu-north-1',
      ),
      days: daysOfCopies,
    }),
  ),
  /** Own address. Without one the site answers on CloudFront's own name. */
  site: z.nullable(
    z.strictObject({
      domain: like(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a name like clinic.region.se'),
      certificate: like(
        /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
        'a certificate in us-east-1: CloudFront reads certificates there only',
      ),
    }),
  ),
  /** Those that have been read by somebody who speaks them. */
  languages: z.array(z.string()).check(z.minLength(1)),
  signIn: z.strictObject({
    /** Accounts of our own, with a one-time code, for whoever has no directory. */
    ownAccounts: z.boolean(),
    providers: z.array(SignInProvider),
  }),
  /** Who vouches for youths who want to be known (an OpenID provider), and as whom we ask it. */
  eid: z.nullable(z.strictObject({ issuer: https, client: z.string().check(z.minLength(1)) })),
  /** What makes rooms for voice and video, and relays for those between two browsers. */
  video: z.strictObject({
    by: z.enum(['none', 'peer', 'chime']),
    relays: z.array(like(/^turns?:\S+$/, 'a relay like turns:relay.region.se:5349')),
  }),
  /**
   * Which push services may be asked to wake a browser whose youth has asked for it; none: no notices. A leading dot:
   * every name that ends so.
   */
  notices: z.array(like(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host like push.service.example')),
  /** Folders of further treatment programmes (ADR 24). */
  packs: z.array(z.string()),
  /** Who is told by alarms and by the budget, by e-mail; and who is called until somebody answers. */
  onCall: z.strictObject({
    alarms: z.array(email),
    budget: z.array(email),
    receivers: Receivers,
    sms: z.nullable(SmsAccount),
  }),
  /** Dollars a month of the whole account, above which somebody is told. */
  budget: count,
  /** Ceiling of one audience's API, requests a second and at once: dear mistakes stop here. */
  throttle: z.strictObject({ rate: count, burst: count }),
  /** Raised by one to give the site a new word at the doors of the APIs (docs/operations.md). */
  word: count,
})
export type StageFile = z.infer<typeof StageFile>

/** `account` is absent where only the templates matter: they are then free of any. */
export type Stage = Omit<StageFile, 'account'> & { name: StageName; account?: string | undefined }

export const isStageName = (name: string): name is StageName =>
  stageNames.some((known) => known === name)

export const fileOf = (name: StageName): string => `infra/stages/${name}.json`
