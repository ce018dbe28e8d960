/** The only way past a rule: next to the thing it concerns, with a reason a stranger understands. */
import { Token, Validations, type Stack } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** Accepts findings of the rule packs on one construct and what lies in it, for one reason. */
export function because(construct: IConstruct, reason: string, ...findings: string[]): void {
  Validations.of(construct).acknowledge(...findings.map((id) => ({ id, reason })))
}

/** How a rule pack spells a statement's resource: what is not yet known stands in angle brackets. */
export function asFound(stack: Stack, arn: string): string {
  const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account
  return `Resource::${arn.replace('{account}', account).replace('{region}', stack.region)}`
}
