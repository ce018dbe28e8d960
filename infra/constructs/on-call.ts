/** Reaches mailboxes: those that hear of alarms, and those of whoever is on call, as the file of the stage says. */
import { createHash } from 'node:crypto'
import { Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'

export function onCall(scope: Construct, id: string, stage: Stage, masterKey: IKey): Topic {
  const topic = new Topic(scope, id, { masterKey, enforceSSL: true })
  // Only alarms speak here, and only those of this account.
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsOfThisAccount',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  )
  for (const address of stage.onCall.alarms) topic.addSubscription(new EmailSubscription(address))
  return topic
}

/** Named after the address, so that nobody has to say again that they want to hear when another is added. */
const nameOf = (email: string): string =>
  createHash('sha256').update(email).digest('hex').slice(0, 8)

/** For each mailbox that is called by itself, a topic that nobody else hears. */
export function mailboxes(
  scope: Construct,
  id: string,
  { onCall: { receivers } }: Stage,
  masterKey: IKey,
): ReadonlyMap<string, Topic> {
  const emails = Object.values(receivers)
    .flat()
    .flatMap((receiver) => ('email' in receiver ? [receiver.email] : []))
  return new Map(
    [...new Set(emails)].map((email) => {
      const topic = new Topic(scope, `${id}${nameOf(email)}`, { masterKey, enforceSSL: true })
      topic.addSubscription(new EmailSubscription(email))
      return [email, topic]
    }),
  )
}

/** Whom each cause calls, as the function that calls is told it: a mailbox by its topic. */
export function toldOnCall({ onCall }: Stage, topics: ReadonlyMap<string, Topic>): string {
  const receivers = Object.entries(onCall.receivers).map(([cause, all]) => [
    cause,
    all.map((receiver) =>
      'email' in receiver
        ? { name: receiver.name, topic: topics.get(receiver.email)?.topicArn }
        : receiver,
    ),
  ])
  return JSON.stringify({ receivers: Object.fromEntries(receivers) as object, sms: onCall.sms })
}
