/** A database that holds back, or is silent: a bounded number of tries, then one honest answer. */
import { setTimeout as wait } from 'node:timers/promises'
import {
  ApiGatewayManagementApiClient,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi'
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { mockClient } from 'aws-sdk-client-mock'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { youthApp } from '../../functions/api/youth.ts'
import { doorPages } from '../../functions/http/door-pages.ts'
import { apiGatewayPush } from '../../functions/live/api-gateway-push.ts'
import { dynamoClient } from '../../functions/store/dynamo-client.ts'
import { dynamoStore } from '../../functions/store/dynamo.ts'
import { StoreBusy } from '../../functions/store/store.ts'
import { testWorld } from '../support/test-world.ts'

vi.mock('node:timers/promises', () => ({ setTimeout: vi.fn(() => Promise.resolve()) }))

const database = mockClient(DynamoDBDocumentClient)
const channel = mockClient(ApiGatewayManagementApiClient)
afterEach(() => {
  database.reset()
  channel.reset()
  vi.mocked(wait).mockClear()
})

const store = () =>
  dynamoStore({ table: 'Clinic', endpoint: 'http://nobody.invalid' }, () => 1_800_000_000_000)
const named = (name: string) => Object.assign(new Error(name), { name })
const key = { pk: 'VISIT#v', sk: 'VISIT' }

describe('a database that holds back', () => {
  it.each([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'InternalServerError',
    'TimeoutError',
    'ECONNRESET',
  ])('is busy, whatever was asked (%s)', async (name) => {
    database.rejects(named(name))
    const { get, list, write, removeAll } = store()
    for (const asked of [
      () => get(key),
      () => list({ pk: 'DESKS' }),
      () => write({ put: key }),
      () => write({ patch: key, when: [], set: { a: 1 } }),
      () => write({ remove: key }),
      () => removeAll([key]),
    ])
      await expect(asked()).rejects.toBeInstanceOf(StoreBusy)
  })

  it('is tried four times at most, two seconds each, by the client itself', async () => {
    const { config } = dynamoClient({ endpoint: 'http://nobody.invalid' })
    expect(await config.maxAttempts()).toBe(4)
    // Full jitter is the client's own: no two functions come back together.
    const { retryMode } = config
    expect(typeof retryMode === 'function' ? await retryMode() : retryMode).toBe('standard')
  })

  it('takes what it left over later, each time after a longer and random pause', async () => {
    const left = { Clinic: [{ DeleteRequest: { Key: key } }] }
    database
      .on(BatchWriteCommand)
      .resolvesOnce({ UnprocessedItems: left })
      .resolvesOnce({ UnprocessedItems: left })
      .resolves({})
    await store().removeAll([key])
    expect(database.commandCalls(BatchWriteCommand)).toHaveLength(3)
    const pauses = vi.mocked(wait).mock.calls.map(([ms]) => Number(ms))
    expect(pauses).toHaveLength(2)
    expect(pauses[0]).toBeLessThanOrEqual(50)
    expect(pauses[1]).toBeLessThanOrEqual(100)
  })

  it('that goes on leaving things over is busy in the end, and not asked for ever', async () => {
    database
      .on(BatchWriteCommand)
      .resolves({ UnprocessedItems: { Clinic: [{ DeleteRequest: { Key: key } }] } })
    await expect(store().removeAll([key])).rejects.toBeInstanceOf(StoreBusy)
    expect(database.commandCalls(BatchWriteCommand)).toHaveLength(9)
  })

  it('does not hide a fault of ours behind "busy"', async () => {
    database.on(GetCommand).rejects(named('ValidationException'))
    await expect(store().get(key)).rejects.toThrow('ValidationException')
  })

  it('says what spoke against a change, though the first try timed out after it was made', async () => {
    database.on(UpdateCommand).rejects(
      Object.assign(named('ConditionalCheckFailedException'), {
        Item: { pk: { S: 'VISIT#v' }, sk: { S: 'VISIT' }, rev: { N: '2' } },
      }),
    )
    expect(await store().write({ patch: key, when: [], set: { rev: 2 } })).toEqual({
      ok: false,
      current: { ...key, rev: 2 },
    })
  })

  it('turns a page of the line into the next one and loses nobody in between', async () => {
    database
      .on(QueryCommand)
      .resolvesOnce({ Items: [{ pk: 'a', sk: '1' }], LastEvaluatedKey: { pk: 'a', sk: '1' } })
      .resolvesOnce({ Items: [], LastEvaluatedKey: { pk: 'a', sk: '2' } })
      .resolves({ Items: [{ pk: 'a', sk: '3' }] })
    expect(await store().list({ pk: 'a' })).toHaveLength(2)
  })
})

describe('while the database is silent', () => {
  const silent = () => {
    database.rejects(named('TimeoutError'))
    return Object.assign(testWorld(), { clinic: store() })
  }

  it('the start page stands, says closed, and shows whom to ring', async () => {
    const pages = doorPages(silent(), { '/': '<p>{{door}}</p><a href="tel:112">112</a>' } as never)
    const answer = await pages.request('/')
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(page).toContain('closed')
    expect(page).toContain('tel:112')
  })

  it('whoever asks hears "try again", and that the place is kept', async () => {
    const world = silent()
    const answer = await youthApp(world).request(`/api/youth/visits/v_${'a'.repeat(26)}`, {
      headers: { authorization: `Visit ${'s'.repeat(43)}` },
    })
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ code: 'try-again' })
    expect(world.logged).toEqual(['store-busy'])
  })

  it('no write is half done: a join is one put', async () => {
    database.on(PutCommand).rejects(named('ThrottlingException'))
    await expect(store().write({ put: key })).rejects.toBeInstanceOf(StoreBusy)
    expect(database.commandCalls(PutCommand)).toHaveLength(1)
  })
})

describe('a live channel that holds back', () => {
  const push = () => apiGatewayPush('http://nobody.invalid')
  const frame = { type: 'pong' } as const

  it('tells a page that is gone from one that could not be reached now', async () => {
    channel.on(PostToConnectionCommand).rejects(named('GoneException'))
    expect(await push().tell('c', frame)).toBe('gone')
    for (const name of ['LimitExceededException', 'TimeoutError', 'ForbiddenException']) {
      channel.on(PostToConnectionCommand).rejects(named(name))
      // Somebody still there must not lose the place because our channel was busy.
      expect(await push().tell('c', frame)).toBe('told')
    }
  })
})
