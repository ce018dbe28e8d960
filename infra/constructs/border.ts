/** No role of ours can reach beyond Stockholm, whatever a later grant says by mistake. */
import { Aws } from 'aws-cdk-lib'
import { ManagedPolicy, PermissionsBoundary, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Stack } from 'aws-cdk-lib'
import { because } from '../because.ts'

interface Abroad {
  actions: string[]
  region: string
}

/**
 * Meetings are asked for in Frankfurt, where that service answers, and held in Stockholm: what
 * crosses the border is a random name for a room.
 */
export const meetingsAbroad: Abroad = {
  actions: [
    'chime:CreateMeetingWithAttendees',
    'chime:CreateAttendee',
    'chime:DeleteAttendee',
    'chime:DeleteMeeting',
  ],
  region: 'eu-central-1',
}

/**
 * A boundary grants nothing: a role may do what is both granted to it and within. It is put on every
 * role of the stack, those of the library included.
 */
export function withinRegion(stack: Stack, abroad?: Abroad): ManagedPolicy {
  const border = new ManagedPolicy(stack, 'Border', {
    description: 'Nothing outside the region of the stack',
    statements: [
      new PolicyStatement({
        actions: ['*'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:RequestedRegion': Aws.REGION } },
      }),
      ...(abroad === undefined
        ? []
        : [
            new PolicyStatement({
              actions: abroad.actions,
              resources: ['*'],
              conditions: { StringEquals: { 'aws:RequestedRegion': abroad.region } },
            }),
          ]),
    ],
  })
  because(
    border,
    'A permissions boundary is a border and grants nothing; what a role may do stands in its own policy.',
    'AwsSolutions-IAM5[Resource::*]',
    'AwsSolutions-IAM5[Action::*]',
  )
  PermissionsBoundary.of(stack).apply(border)
  return border
}
