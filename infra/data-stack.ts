/** The stack that remembers: deployed seldom, so that changing the service cannot harm the data. */
import { Stack } from 'aws-cdk-lib'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { withinRegion } from './constructs/border.ts'
import { rotation } from './constructs/rotation.ts'
import { seal } from './constructs/seal.ts'
import { StaffPool } from './constructs/staff-pool.ts'
import { secondCopy } from './constructs/second-copy.ts'
import { removalOf, Tables } from './constructs/tables.ts'
import { Vault } from './constructs/vault.ts'
import type { Stage } from './stages.ts'

export class DataStack extends Stack {
  readonly tables: Tables
  /** What keyed hashes are made with: without it no secret of a youth can be recognised again. */
  readonly keys: Secret
  readonly vault: Vault
  readonly staff: StaffPool
  /** Seals logs and alarms of both stacks. */
  readonly seal: Key

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      env: { region: stage.region, account: stage.account },
      terminationProtection: stage.keepsData,
      description: 'Dörren: tables, keys and who is staff',
    })
    this.tables = new Tables(this, 'Tables', stage)
    this.vault = new Vault(this, 'Vault', stage)
    this.keys = new Secret(this, 'Keys', {
      description: 'Key of the keyed hashes',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      encryptionKey: this.tables.clinicKey,
      removalPolicy: removalOf(stage.keepsData),
    })
    this.seal = seal(this, 'Seal')
    rotation(this, 'NewKeys', {
      secret: this.keys,
      secretKey: this.tables.clinicKey,
      seal: this.seal,
    })
    this.staff = new StaffPool(this, 'Staff', stage, this.seal)
    secondCopy(this, 'SecondCopy', stage, this.tables)
    withinRegion(this)
  }
}
