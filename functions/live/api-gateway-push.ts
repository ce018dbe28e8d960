/** The push port on API Gateway's management API. */
import {
  ApiGatewayManagementApiClient,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi'
import type { Push } from '../ports/world.ts'
import { frameText } from './frame-text.ts'

/**
 * A frame that cannot be delivered is not an error: whoever missed it learns the same by GET.
 * `gone` is told apart, because it starts the grace time.
 */
export const apiGatewayPush = (endpoint: string): Push => {
  const client = new ApiGatewayManagementApiClient({
    endpoint,
    maxAttempts: 2,
    requestHandler: { requestTimeout: 1000, connectionTimeout: 500, throwOnRequestTimeout: true },
  })
  return {
    tell: async (connection, frame) => {
      try {
        await client.send(
          new PostToConnectionCommand({ ConnectionId: connection, Data: frameText(frame) }),
        )
        return 'told'
      } catch (error) {
        return (error as Error).name === 'GoneException' ? 'gone' : 'told'
      }
    },
  }
}
