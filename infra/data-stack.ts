/** The stack that remembers: deployed seldom, so that changing the service cannot harm the data. */
import { Stack } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Tables } from './constructs/tables.ts'
import type { Stage } from './stages.ts'

export class DataStack extends Stack {
  readonly tables: Tables

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      env: { region: stage.region, account: stage.account },
      terminationProtection: stage.keepsData,
      description: 'Dörren: tables and keys',
    })
    this.tables = new Tables(this, 'Tables', { keepsData: stage.keepsData })
  }
}
