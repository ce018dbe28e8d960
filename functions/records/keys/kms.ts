/** What asks KMS, apart, so that it is read when the first key is made or opened. */
export { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
