/** The ways out to whoever is on call: a text message by 46elks, JSON to another's system, and a letter by a topic. */
import { addressInAws, regionOfAws, rightsOfFunction } from '../aws/lean-client.ts'
import { signRequest } from '../aws/sign-request.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import type { Cause } from '../../../shared/rules/on-call/reasons.ts'
import type { OnCall, Receiver } from '../../../shared/rules/on-call/receivers.ts'

/** Nothing of a person: what, when, and where to answer. */
export interface Message {
  cause: Cause
  /** When it began. */
  at: number
  link: string
}

/** Throws when it did not arrive. */
export type Send = (receiver: Receiver, message: Message) => Promise<void>

export const happened: Readonly<Record<Cause, string>> = {
  danger: 'Någon i akut fara väntar i kön',
  unheard: 'Ingen har tagit larmet om akut fara',
  absent: 'Någon som står på schemat är inte på plats',
  technical: 'Tekniskt larm',
}

/** AWS takes ASCII, and a subject is read on the face of a locked telephone. */
const subjects: Readonly<Record<Cause, string>> = {
  danger: 'Jour: akut fara',
  unheard: 'Jour: ingen har svarat',
  absent: 'Jour: plats utan bemanning',
  technical: 'Jour: tekniskt larm',
}

export const textOf = ({ cause, at, link }: Message): string =>
  `Dörren: ${happened[cause]}, kl. ${localTime(at).time}. Svara att du tar det: ${link}`

interface Ways {
  sms: OnCall['sms']
  /** What stands in a secret, by its ARN. */
  secret: (id: string) => Promise<string>
  /** Where 46elks answers. */
  elks?: string
  now?: () => number
}

const patience = 8000

const post = async (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> => {
  const answer = await fetch(url, {
    method: 'POST',
    body,
    headers,
    // A message goes where the file of the stage says, and nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  if (!answer.ok) throw new Error(`not sent (${answer.status})`)
}

/** To every mailbox that hears the topic and has said that it wants to. */
const publish = (topic: string, message: Message, now: number): Promise<void> => {
  const body = String(
    new URLSearchParams({
      Action: 'Publish',
      Version: '2010-03-31',
      TopicArn: topic,
      Subject: subjects[message.cause],
      Message: textOf(message),
    }),
  )
  const url = new URL(addressInAws('sns'))
  const contentType = 'application/x-www-form-urlencoded'
  const asked = { method: 'POST', url, contentType, body } as const
  const where = { region: regionOfAws(), service: 'sns' }
  return post(String(url), body, signRequest(rightsOfFunction(), where, asked, now))
}

export const sendBy =
  ({ sms, secret, elks = 'https://api.46elks.com', now = Date.now }: Ways): Send =>
  async (receiver, message) => {
    if ('topic' in receiver) return publish(receiver.topic, message, now())
    if ('sms' in receiver) {
      if (sms === null) throw new Error('there is no account for text messages')
      const { from } = sms
      const proof = Buffer.from((await secret(sms.secret)).trim()).toString('base64')
      const form = new URLSearchParams({ from, to: receiver.sms, message: textOf(message) })
      return post(`${elks}/a1/sms`, String(form), {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${proof}`,
      })
    }
    const { cause, at, link } = message
    const told = { cause, at: new Date(at).toISOString(), text: textOf(message), link }
    return post(receiver.webhook, JSON.stringify(told), {
      'content-type': 'application/json',
      ...(receiver.secret !== undefined && {
        authorization: `Bearer ${(await secret(receiver.secret)).trim()}`,
      }),
    })
  }
