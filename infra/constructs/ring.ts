/** What wakes the function that calls whoever is on call, and the one address where they answer. */
import { Aws, Duration } from 'aws-cdk-lib'
import { HttpApi, HttpMethod, HttpNoneAuthorizer, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { CfnPermission } from 'aws-cdk-lib/aws-lambda'
import { CfnSubscriptionFilter } from 'aws-cdk-lib/aws-logs'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { callingEvents } from '../../shared/rules/on-call/reasons.ts'
import { because } from '../because.ts'
import { functionNames, type FunctionName } from '../environment.ts'
import { mayPublish, mayReadSecretNamed } from '../grants.ts'
import type { Stage } from '../stages.ts'
import type { Entry } from './entry.ts'

/** Those whose work may meet somebody in danger, or the minute in which nobody is there. */
const telling = functionNames.filter((name) => name !== 'ring')

/** Not behind the site: it must answer on the evening when the site does not. */
export class Answers extends Construct {
  readonly address: string
  readonly #api: HttpApi

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.#api = new HttpApi(this, 'Api', {
      apiName: 'dorren-on-call',
      description: 'Where whoever is on call answers',
      createDefaultStage: false,
      defaultAuthorizer: new HttpNoneAuthorizer(),
    })
    this.address = `https://${this.#api.apiId}.execute-api.${Aws.REGION}.amazonaws.com/jour/`
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      stageName: '$default',
      autoDeploy: true,
      // One ceiling for all who come: high, so that no stranger fills it. Each link has a limit of its own in the function,
      // which turns away what is not signed without reading anything.
      throttle: { rateLimit: 1_000, burstLimit: 2_000 },
    })
    because(stage, 'An access log would keep links that still answer.', 'AwsSolutions-APIG1')
    because(
      this.#api,
      'The link is signed, opens no data and answers one call; who has it was called.',
      'AwsSolutions-APIG4',
    )
  }

  answeredBy(entry: Entry): void {
    this.#api.addRoutes({
      path: '/jour/{link}',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('Entry', entry.answers, {
        scopePermissionToRoute: false,
      }),
    })
  }
}

const secretsOf = ({ receivers, sms }: Stage['onCall']): string[] => {
  const named = Object.values(receivers)
    .flat()
    .map((receiver) => ('secret' in receiver ? receiver.secret : undefined))
  return [...new Set([...named, sms?.secret])].filter((arn) => arn !== undefined)
}

interface Rung {
  stage: Stage
  topic: Topic
  /** By the address of a mailbox. */
  letters: ReadonlyMap<string, Topic>
  entries: Readonly<Record<FunctionName, Entry>>
}

export function rings(
  scope: Construct,
  id: string,
  { stage, topic, letters, entries }: Rung,
): void {
  const { ring } = entries
  for (const arn of secretsOf(stage.onCall)) mayReadSecretNamed(ring, arn)
  for (const each of letters.values()) mayPublish(ring, each)
  topic.addSubscription(new LambdaSubscription(ring.lambda))
  new Rule(scope, `${id}Minute`, {
    description: 'On to the next on call',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [
      new LambdaFunction(ring.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
    ],
  })
  // Seconds after the line is written; nobody who writes it needs a right to call.
  const pattern = Object.keys(callingEvents)
    .map((event) => `($.event = "${event}")`)
    .join(' || ')
  for (const name of telling) {
    const { logGroupArn, logGroupName } = entries[name].log
    const permission = new CfnPermission(scope, `${id}${name}Call`, {
      action: 'lambda:InvokeFunction',
      principal: 'logs.amazonaws.com',
      functionName: ring.lambda.functionArn,
      sourceArn: logGroupArn,
      sourceAccount: Aws.ACCOUNT_ID,
    })
    new CfnSubscriptionFilter(scope, `${id}${name}`, {
      logGroupName,
      filterPattern: `{ ${pattern} }`,
      destinationArn: ring.lambda.functionArn,
    }).addResourceDependency(permission)
  }
}
