/** One function, one role, one log: what a function may do is written out, never inherited. */
import { type Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  Function as Lambda,
  ParamsAndSecretsLayerVersion,
  ParamsAndSecretsLogLevel,
  ParamsAndSecretsVersions,
  Runtime,
  Tracing,
  type Code,
  type IFunction,
} from 'aws-cdk-lib/aws-lambda'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'

interface EntryProps {
  code: Code
  environment: Record<string, string>
  timeout: Duration
  /** AWS's secrets extension beside the function, which the function asks instead of a client. */
  readsSecret: boolean
  /** Seals the log. */
  seal: IKey
}

export class Entry extends Construct {
  readonly lambda: Lambda
  readonly role: Role
  readonly log: LogGroup
  #answers: IFunction

  constructor(
    scope: Construct,
    id: string,
    { code, environment, timeout, readsSecret, seal }: EntryProps,
  ) {
    super(scope, id)
    const logGroup = (this.log = new LogGroup(this, 'Log', {
      encryptionKey: seal,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    }))
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What the ${id} function may do`,
    })
    // Lambda names its log streams itself; the ARN of a log group covers those and no other group's.
    this.may(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn])
    this.lambda = new Lambda(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      handler: 'index.handler',
      code,
      environment,
      timeout,
      role: this.role,
      logGroup,
      ...(readsSecret && {
        paramsAndSecrets: ParamsAndSecretsLayerVersion.fromVersion(
          ParamsAndSecretsVersions.V1_0_103,
          { logLevel: ParamsAndSecretsLogLevel.ERROR },
        ),
      }),
      // A trace would carry the caller's address.
      tracing: Tracing.DISABLED,
    })
    this.#answers = this.lambda
  }

  /** What is asked when somebody calls: the newest code, or a name that is moved with care. */
  get answers(): IFunction {
    return this.#answers
  }

  answersAs(alias: IFunction): void {
    this.#answers = alias
  }

  /** Exact actions on exact resources. */
  may(actions: string[], resources: string[], conditions?: Record<string, unknown>): void {
    this.role.addToPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions,
        resources,
        ...(conditions === undefined ? {} : { conditions }),
      }),
    )
  }
}
