/** One HTTP API per audience, so that what opens one door opens no other. */
import { Aws } from 'aws-cdk-lib'
import { HttpApi, HttpMethod, HttpNoneAuthorizer, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Construct } from 'constructs'
import { because } from '../because.ts'
import { apiMethods, apiRoute, doorPages, type Audience } from '../routes.ts'
import type { Stage } from '../stages.ts'
import type { Entry } from './entry.ts'

interface DoorProps {
  audience: Audience
  throttle: Stage['throttle']
}

export class Door extends Construct {
  /** Host name CloudFront asks; made from the id of the API alone, so that it needs no function. */
  readonly host: string
  readonly #api: HttpApi
  readonly #audience: Audience

  constructor(scope: Construct, id: string, { audience, throttle }: DoorProps) {
    super(scope, id)
    this.#audience = audience
    this.#api = new HttpApi(this, 'Api', {
      apiName: `dorren-${audience}`,
      description: `The ${audience} door`,
      createDefaultStage: false,
      defaultAuthorizer: new HttpNoneAuthorizer(),
    })
    this.host = `${this.#api.apiId}.execute-api.${Aws.REGION}.amazonaws.com`
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: throttle.rate, burstLimit: throttle.burst },
    })
    because(
      stage,
      'An access log says who asked for what and when; the anonymity of the door forbids it.',
      'AwsSolutions-APIG1',
    )
    because(
      this.#api,
      'Who may call stands in the contract row and is verified in the function: a youth has no account to authorize.',
      'AwsSolutions-APIG4',
    )
  }

  /** Sends this audience's addresses, and no others, to one function. */
  answeredBy(entry: Entry): void {
    const integration = new HttpLambdaIntegration('Entry', entry.answers, {
      scopePermissionToRoute: false,
    })
    const methods = apiMethods.map((method) => HttpMethod[method])
    this.#api.addRoutes({ path: apiRoute(this.#audience), methods, integration })
    if (this.#audience !== 'youth') return
    for (const { file } of doorPages)
      this.#api.addRoutes({ path: file, methods: [HttpMethod.GET], integration })
  }
}
