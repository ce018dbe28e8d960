/** The live channel: frames both ways, with no secret in any address and no log of who connects. */
import { Aws, Stack } from 'aws-cdk-lib'
import {
  type CfnApi,
  WebSocketApi,
  WebSocketNoneAuthorizer,
  WebSocketStage,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Construct } from 'constructs'
import { asFound, because } from '../because.ts'
import { liveStage } from '../routes.ts'
import type { Stage } from '../stages.ts'
import type { Entry } from './entry.ts'

interface LiveProps {
  throttle: Stage['throttle']
}

export class Live extends Construct {
  readonly host: string
  readonly pushEndpoint: string
  readonly #api: WebSocketApi

  constructor(scope: Construct, id: string, { throttle }: LiveProps) {
    super(scope, id)
    this.#api = new WebSocketApi(this, 'Api', {
      apiName: 'dorren-live',
      description: 'The live channel',
    })
    this.host = `${this.#api.apiId}.execute-api.${Aws.REGION}.amazonaws.com`
    this.pushEndpoint = `https://${this.host}/${liveStage}`
    const stage = new WebSocketStage(this, 'Stage', {
      webSocketApi: this.#api,
      stageName: liveStage,
      autoDeploy: true,
      throttle: { rateLimit: throttle.rate, burstLimit: throttle.burst },
    })
    because(
      stage,
      'An access log says who was connected and when; the anonymity of the door forbids it.',
      'AwsSolutions-APIG1',
    )
    because(
      this.#api,
      'The first frame carries the secret or the token and the function verifies it; an address must never carry one.',
      'AwsSolutions-APIG4',
    )
  }

  /** Routes every event of a connection to one function. */
  answeredBy(entry: Entry): void {
    const route = (name: string) => ({
      integration: new WebSocketLambdaIntegration(name, entry.answers),
      authorizer: new WebSocketNoneAuthorizer(),
    })
    this.#api.addRoute('$connect', route('Opens'))
    this.#api.addRoute('$default', { integration: route('Speaks').integration })
    this.#api.addRoute('$disconnect', { integration: route('Closes').integration })
  }

  /** Lets a function tell a connection something, and nothing else. */
  mayPush(entry: Entry): void {
    const stack = Stack.of(this)
    const telling = `${liveStage}/POST/@connections/*`
    entry.may(
      ['execute-api:ManageConnections'],
      [
        stack.formatArn({
          service: 'execute-api',
          resource: this.#api.apiId,
          resourceName: telling,
        }),
      ],
    )
    const api = stack.getLogicalId(this.#api.node.defaultChild as CfnApi)
    const found = asFound(stack, `arn:aws:execute-api:{region}:{account}:<${api}>/${telling}`)
    because(
      entry.role,
      'Connection ids are made when somebody connects; the statement is held to telling on this one stage.',
      `AwsSolutions-IAM5[${found}]`,
    )
  }
}
