/** What asks KMS, apart, so that it is read when the first key is made or opened. */
import {
  KMSClient,
  KMSServiceException,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-kms'
import { addressInAws, asking, leanly, type Patience } from './lean-client.ts'
import { speakPlainly, type Speech } from './plain-json.ts'

export { DecryptCommand, GenerateDataKeyCommand } from '@aws-sdk/client-kms'

const patience: Patience = { attempts: 4, connectMs: 500, answerMs: 1000, stallMs: 1000 }

const inBase64 = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value

const bytes = (told: unknown): Uint8Array | undefined =>
  typeof told === 'string' ? new Uint8Array(Buffer.from(told, 'base64')) : undefined

const speech: Speech<ServiceInputTypes> = {
  ask: (operation, input) => ({
    path: '/',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `TrentService.${operation}`,
    },
    body: JSON.stringify(input, inBase64),
  }),
  hear: (said) => ({
    ...said,
    Plaintext: bytes(said.Plaintext),
    CiphertextBlob: bytes(said.CiphertextBlob),
  }),
  refuse: ({ name, message, status }) =>
    new KMSServiceException({
      name,
      message,
      $fault: status < 500 ? 'client' : 'server',
      $metadata: { httpStatusCode: status },
    }),
}

export const kmsClient = (): KMSClient => {
  const client = leanly(new KMSClient(asking(addressInAws('kms'), false, patience)))
  speakPlainly<ServiceInputTypes, ServiceOutputTypes>(client.middlewareStack, speech)
  return client
}
