/** The way to the database: in AWS by its region, elsewhere by the address of what stands in for it. */
import {
  DynamoDBClient,
  DynamoDBServiceException,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-dynamodb'
import { addressInAws, asking, leanly, type Patience } from './lean-client.ts'
import { speakPlainly, type Speech } from './plain-json.ts'

export interface Where {
  /** Of what stands in for DynamoDB; absent in AWS. */
  endpoint?: string
}

/** A page hears within 5 s from a database that is silent, retries and pauses included. */
const patience: Patience = { attempts: 4, connectMs: 500, answerMs: 1000, stallMs: 1000 }

const speech: Speech<ServiceInputTypes> = {
  ask: (operation, input) => ({
    path: '/',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
    },
    // No value of ours is bytes, so what the client would write by its schemas is this.
    body: JSON.stringify(input),
  }),
  refuse: ({ name, message, status, said }) =>
    Object.assign(
      new DynamoDBServiceException({
        name,
        message,
        $fault: status < 500 ? 'client' : 'server',
        $metadata: { httpStatusCode: status },
      }),
      { Item: said.Item },
    ),
}

export const dynamoClient = ({ endpoint }: Where, patient = patience): DynamoDBClient => {
  const client = leanly(
    new DynamoDBClient({
      ...asking(endpoint ?? addressInAws('dynamodb'), endpoint !== undefined, patient),
      accountIdEndpointMode: 'disabled',
    }),
  )
  speakPlainly<ServiceInputTypes, ServiceOutputTypes>(client.middlewareStack, speech)
  return client
}
