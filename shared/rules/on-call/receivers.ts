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

/** A telephone of the duty. */
const Telephone = z.strictObject({
  name,
  sms: like(/^\+\d{8,15}$/, 'a number like +46701234567'),
})

/** Another's system for those on call; it is given the secret as a bearer's token. */
const System = z.strictObject({
  name,
  webhook: like(/^https:\/\/[^\s/]+\S*$/, 'an address that begins with https://'),
  secret: z.optional(secret),
})

/** A mailbox of the duty. It wakes nobody, so it may not be all there is where somebody is in danger. */
const Mailbox = z.strictObject({
  name,
  email: like(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'),
})

/** The next is called when the one before has not answered in time, and after the last the first again. */
const receiversOf = <Receiver extends z.ZodMiniType>(receiver: Receiver) => {
  const receivers = z.array(receiver)
  return z.strictObject({
    /** Somebody in acute danger has come into the line. */
    danger: receivers,
    /** Nobody has taken the alarm for somebody in acute danger. */
    unheard: receivers,
    /** Somebody is planned to be at a desk, and is not. */
    absent: receivers,
    /** Any other alarm of the runbook. */
    technical: receivers,
  })
}

/** As the file of a stage names them. */
export const Receivers = receiversOf(z.union([Telephone, System, Mailbox]))
export type Receivers = z.output<typeof Receivers>

/** As the function that calls is told: a mailbox by the topic that it hears. */
const Receiver = z.union([Telephone, System, z.strictObject({ name, topic: z.string() })])
export type Receiver = z.output<typeof Receiver>

/** The account at 46elks: what its messages are from, and the secret `user:password`. */
export const SmsAccount = z.strictObject({
  from: like(/^([A-Za-z][A-Za-z0-9]{2,10}|\+\d{8,15})$/, 'three to eleven letters, or a number'),
  secret,
})

export const OnCall = z.object({ receivers: receiversOf(Receiver), sms: z.nullable(SmsAccount) })
export type OnCall = z.output<typeof OnCall>
