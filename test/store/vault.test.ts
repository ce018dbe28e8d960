/** The vault of a deployed function: a key opens under the name it was made for, and a silent vault is busy. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { kmsVault } from '../../functions/cloud/aws/kms-vault.ts'
import { StoreBusy } from '../../functions/store/store.ts'
import { principalKeys } from '../runtime/principal-keys.ts'
import {
  breaksOff,
  refuses,
  says,
  stubDatabase,
  type Behaviour,
  type StubDatabase,
} from '../support/stub-database.ts'

let keys: StubDatabase
beforeAll(async () => {
  keys = await stubDatabase()
})
afterAll(() => keys.stop())
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  vi.stubEnv('AWS_REGION', 'eu-north-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'FUNCTION')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', keys.endpoint)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const vault = () => kmsVault('alias/dorren/test', () => 0)
const likeKms: Behaviour = (answer, heard) => {
  const [status, said] = principalKeys(heard.operation, heard.body as never)
  says(said, status)(answer, heard)
}

it('opens what it made, under the name it was made for and no other', async () => {
  keys.will(likeKms)
  const { key, wrapped } = await vault().make('region-dalarna')
  expect(key).toHaveLength(32)
  expect(await vault().open('region-dalarna', wrapped)).toEqual(key)
  await expect(vault().open('mora-kommun' as never, wrapped)).rejects.toMatchObject({
    name: 'InvalidCiphertextException',
  })
})

it.each<[string, Behaviour]>([
  ['is held back', refuses('ThrottlingException')],
  ['is broken', refuses('KMSInternalException', 500)],
  ['waits for something itself', refuses('DependencyTimeoutException', 503)],
  ['is cut off', breaksOff],
])('is busy when it %s', async (_what, behaviour) => {
  keys.will(behaviour)
  await expect(vault().make('region-dalarna')).rejects.toBeInstanceOf(StoreBusy)
  await expect(vault().open('region-dalarna', 'AAAA')).rejects.toBeInstanceOf(StoreBusy)
})
