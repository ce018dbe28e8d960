/** Tells somebody before the month becomes dear: at 80 % spent, and at 100 % foreseen. */
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'

/** Over the whole account, which holds this stage alone. AWS keeps budgets in us-east-1. */
export function monthlyBudget(scope: Construct, id: string, stage: Stage): CfnBudget {
  const { budget, onCall } = stage
  const told = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: {
      notificationType,
      comparisonOperator: 'GREATER_THAN',
      threshold,
      thresholdType: 'PERCENTAGE',
    },
    subscribers: onCall.budget.map((address) => ({ subscriptionType: 'EMAIL', address })),
  })
  return new CfnBudget(scope, id, {
    budget: {
      // Without a name of its own: whoever is told cannot change in a budget, so another is made beside it.
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: budget, unit: 'USD' },
    },
    ...(onCall.budget.length > 0 && {
      notificationsWithSubscribers: [told('ACTUAL', 80), told('FORECASTED', 100)],
    }),
  })
}
