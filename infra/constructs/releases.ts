/**
 * New code answers one call in ten for five minutes, and everybody only when nothing fails meanwhile; an
 * alarm brings everybody back to the old by itself.
 */
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch'
import {
  LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
} from 'aws-cdk-lib/aws-codedeploy'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Alias } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { because } from '../because.ts'
import type { Entry } from './entry.ts'

interface ReleasesProps {
  /** To mend what already rings: an alarm that rings before would stop the cure. */
  atOnce: boolean
}

export class Releases extends Construct {
  readonly #application: LambdaApplication
  readonly #role: Role
  readonly #atOnce: boolean
  readonly #groups = new Map<string, LambdaDeploymentGroup>()
  readonly #aliases: Alias[] = []

  constructor(scope: Construct, id: string, { atOnce }: ReleasesProps) {
    super(scope, id)
    this.#atOnce = atOnce
    this.#application = new LambdaApplication(this, 'Application')
    this.#role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
      description: 'Moves calls from the old version of a function to the new',
    })
    because(
      this.#role,
      'CodeDeploy comes with a policy of its own for moving an alias; no function of ours takes this role.',
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
    )
  }

  /** Whoever asks the function from now on asks it by a name that can be moved. */
  moves(name: string, entry: Entry): void {
    const alias = new Alias(this, `${name}Alias`, {
      aliasName: 'now',
      version: entry.lambda.currentVersion,
    })
    const group = new LambdaDeploymentGroup(this, `${name}Group`, {
      application: this.#application,
      alias,
      role: this.#role,
      deploymentConfig: this.#atOnce
        ? LambdaDeploymentConfig.ALL_AT_ONCE
        : LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      ignoreAlarmConfiguration: this.#atOnce,
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    })
    this.#groups.set(name, group)
    this.#aliases.push(alias)
    entry.answersAs(alias)
  }

  /** What brings a function back, by its name; `all` brings back each. */
  goBackAt(own: (name: string) => IAlarm, all: readonly IAlarm[]): void {
    for (const [name, group] of this.#groups)
      for (const alarm of [own(name), ...all]) group.addAlarm(alarm)
  }

  /**
   * A start page that a function makes asks for files that must be there before it; a page that asks
   * something new of a function must not be there before that function answers everybody.
   */
  between(files: Construct, pages: Construct): void {
    for (const alias of this.#aliases) {
      alias.node.addDependency(files)
      pages.node.addDependency(alias)
    }
  }
}
