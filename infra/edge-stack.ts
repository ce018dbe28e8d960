/** What AWS keeps in us-east-1 only: the site's firewall and the budget. Nobody's data stands here. */
import { Stack } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { monthlyBudget } from './constructs/budget.ts'
import { firewall } from './constructs/firewall.ts'
import type { Stage } from './stages.ts'

export class EdgeStack extends Stack {
  readonly firewallArn: string

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      env: { region: 'us-east-1', account: stage.account },
      crossRegionReferences: true,
      description: 'Dörren: how often one address may ask, counted at the edge; and the budget',
    })
    this.firewallArn = firewall(this, 'Firewall', stage).attrArn
    monthlyBudget(this, 'Budget', stage)
  }
}
