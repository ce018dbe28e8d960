/** Tells somebody before the month becomes dear: at 80 % spent, and at 100 % foreseen. */
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'

/** Over the whole account, which holds this stage alone. AWS keeps budgets in us-east-1. */
export function monthlyBudget(scope: Construct, id: string, stage: Stage): CfnBudget {
  const { name, budget, alarms } = stage
  const told = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number, address: string) => ({
    notification: {
      notificationType,
      comparisonOperator: 'GREATER_THAN',
      threshold,
      thresholdType: 'PERCENTAGE',
    },
    subscribers: [{ subscriptionType: 'EMAIL', address }],
  })
  return new CfnBudget(scope, id, {
    budget: {
      budgetName: `dorren-${name}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: budget, unit: 'USD' },
    },
    ...(alarms && {
      notificationsWithSubscribers: [told('ACTUAL', 80, alarms), told('FORECASTED', 100, alarms)],
    }),
  })
}
