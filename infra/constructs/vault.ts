/** One key for each principal: what one employer has written opens by no other's, not even by mistake. */
import type { CfnResource } from 'aws-cdk-lib'
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { units } from '../../shared/county/dalarna.ts'
import type { Stage } from '../stages.ts'
import { removalOf } from './tables.ts'

export class Vault extends Construct {
  readonly keys: readonly Key[]
  /** An alias is this, a slash and the principal. */
  readonly aliases: string

  constructor(scope: Construct, id: string, { name, keepsData }: Stage) {
    super(scope, id)
    this.aliases = `alias/dorren/${name}`
    this.keys = units.map((unit) => {
      const key = new Key(this, unit.id, {
        description: `Seals what ${unit.name} keeps of persons`,
        enableKeyRotation: true,
        removalPolicy: removalOf(keepsData),
      })
      // A key that stays without its alias would be found by nobody, and what it seals opened by nobody.
      const alias = key.addAlias(`${this.aliases}/${unit.id}`).node.defaultChild as CfnResource
      alias.applyRemovalPolicy(removalOf(keepsData))
      // Whatever is granted elsewhere: this key answers only to a use that names its own principal.
      key.addToResourcePolicy(
        new PolicyStatement({
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          actions: ['kms:GenerateDataKey*', 'kms:Decrypt', 'kms:Encrypt', 'kms:ReEncrypt*'],
          resources: ['*'],
          conditions: { StringNotEquals: { 'kms:EncryptionContext:principal': unit.id } },
        }),
      )
      return key
    })
  }
}
