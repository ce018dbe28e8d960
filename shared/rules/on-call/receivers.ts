/** Whom each cause calls, in which order: as the file of the stage says it, and no person is named there. */
import * as z from 'zod/mini'

const like = (shape: RegExp, meant: string) => z.string().check(z.regex(shape, `must be ${meant}`))

/** The ARN of a secret of the account: what stands in it is written nowhere else. */
const secret = like(
  /^arn:aws:secretsmanager:eu-north-1:\d{12}:secret:[\w/+=.@-]+-\w{6}$/,
  'the ARN of a secret in eu-north-1',
)

/** A turn of duty and never somebody's own name: whoever opens the link reads who has answered. */
const name = like(/^[\p{L}\d][\p{L}\d ,-]{1,31}$/u, 'two to 32 letters, digits, spaces or hyphens')

const Receiver = z.union([
  /** A telephone of the duty. */
  z.strictObject({ name, sms: like(/^\+\d{8,15}$/, 'a number like +46701234567') }),
  /** Another's system for those on call; it is given the secret as a bearer's token. */
  z.strictObject({
    name,
    webhook: like(/^https:\/\/[^\s/]+\S*$/, 'an address that begins with https://'),
    secret: z.optional(secret),
  }),
])
export type Receiver = z.output<typeof Receiver>

const receivers = z.array(Receiver)

/** The next is called when the one before has not answered in time, and after the last the first again. */
export const Receivers = z.strictObject({
  /** Somebody in acute danger has come into the line. */
  danger: receivers,
  /** Nobody has taken the alarm for somebody in acute danger. */
  unheard: receivers,
  /** Somebody is planned to be at a desk, and is not. */
  absent: receivers,
  /** Any other alarm of the runbook. */
  technical: receivers,
})

/** The account at 46elks: what its messages are from, and the secret `user:password`. */
export const SmsAccount = z.strictObject({
  from: like(/^([A-Za-z][A-Za-z0-9]{2,10}|\+\d{8,15})$/, 'three to eleven letters, or a number'),
  secret,
})

export const OnCall = z.object({ receivers: Receivers, sms: z.nullable(SmsAccount) })
export type OnCall = z.output<typeof OnCall>
