/** What of a stage its alarms and its dashboard look at. */
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import type { FunctionName } from '../environment.ts'
import type { Stage } from '../stages.ts'
import type { Entry } from './entry.ts'

export interface Watched {
  stage: Stage
  entries: Readonly<Record<FunctionName, Entry>>
  clinic: ITable
  topic: Topic
}
