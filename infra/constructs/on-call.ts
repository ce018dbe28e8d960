/** Reaches whoever watches over the clinic: one topic, and the addresses in the file of the stage. */
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
