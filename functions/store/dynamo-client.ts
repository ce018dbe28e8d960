/** The way to the database: in AWS by its region, on a laptop by the embedded engine's address. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

export interface Where {
  region?: string
  /** The embedded engine's address; absent in AWS. */
  endpoint?: string
}

/** A client whose retries are bounded: 4 tries, 2 s a try, so that a page hears within seconds. */
export const dynamoClient = ({ region, endpoint }: Where): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      ...(region === undefined ? {} : { region }),
      ...(endpoint === undefined
        ? {}
        : {
            endpoint,
            region: 'eu-north-1',
            credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
          }),
      maxAttempts: 4,
      requestHandler: {
        requestTimeout: 2000,
        connectionTimeout: 1000,
        throwOnRequestTimeout: true,
      },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  )
