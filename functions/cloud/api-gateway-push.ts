/** The push port on API Gateway's management API. */
import {
  ApiGatewayManagementApiClient,
  ApiGatewayManagementApiServiceException,
  PostToConnectionCommand,
  type PostToConnectionCommandInput,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-apigatewaymanagementapi'
import { asking, leanly, type Patience } from './aws/lean-client.ts'
import { speakPlainly, type Speech } from './aws/plain-json.ts'
import type { Push } from '../ports/world.ts'
import { frameText } from '../ports/push-text.ts'

const patience: Patience = { attempts: 2, connectMs: 500, answerMs: 1000, stallMs: 1000 }

/** Posting a frame is all that is ever asked of it. */
const speech: Speech<ServiceInputTypes> = {
  ask: (_operation, input) => {
    const { ConnectionId, Data } = input as PostToConnectionCommandInput
    return {
      path: `/@connections/${encodeURIComponent(String(ConnectionId))}`,
      headers: { 'content-type': 'application/octet-stream' },
      body: String(Data),
    }
  },
  refuse: ({ name, message, status }) =>
    new ApiGatewayManagementApiServiceException({
      name,
      message,
      $fault: status < 500 ? 'client' : 'server',
      $metadata: { httpStatusCode: status },
    }),
}

/**
 * A frame that cannot be delivered is not an error: whoever missed it learns the same by GET.
 * `gone` is told apart, because it starts the grace time; anything else may mean that nobody is told
 * anything, and is counted (`failed`, with what the gateway answered or 0).
 */
export const apiGatewayPush = (
  endpoint: string,
  failed: (status: number) => void,
  local = false,
): Push => {
  const client = leanly(new ApiGatewayManagementApiClient(asking(endpoint, local, patience)))
  speakPlainly<ServiceInputTypes, ServiceOutputTypes>(client.middlewareStack, speech)
  return {
    tell: async (connection, frame) => {
      try {
        await client.send(
          new PostToConnectionCommand({ ConnectionId: connection, Data: frameText(frame) }),
        )
        return 'told'
      } catch (error) {
        if ((error as Error).name === 'GoneException') return 'gone'
        const { $metadata } = error as { $metadata?: { httpStatusCode?: number } }
        failed($metadata?.httpStatusCode ?? 0)
        return 'told'
      }
    },
  }
}
