/** The stack that remembers: deployed seldom, so that changing the service cannot harm the data. */
import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { because } from './because.ts'
import { StaffPool } from './constructs/staff-pool.ts'
import { Tables } from './constructs/tables.ts'
import type { Stage } from './stages.ts'

export class DataStack extends Stack {
  readonly tables: Tables
  /** What keyed hashes are made with: without it no secret of a youth can be recognised again. */
  readonly keys: Secret
  readonly staff: StaffPool

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      env: { region: stage.region, account: stage.account },
      terminationProtection: stage.keepsData,
      description: 'Dörren: tables, keys and who is staff',
    })
    this.tables = new Tables(this, 'Tables', { keepsData: stage.keepsData })
    this.keys = new Secret(this, 'Keys', {
      description: 'Key of the keyed hashes',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      encryptionKey: this.tables.clinicKey,
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
    because(
      this.keys,
      'A new key would shut out everybody in line or in a talk; it is changed by hand at night, with the line empty.',
      'AwsSolutions-SMG4',
    )
    this.staff = new StaffPool(this, 'Staff', stage)
  }
}
