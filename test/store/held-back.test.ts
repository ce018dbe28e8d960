/** A database that holds back, breaks off or is silent: a bounded number of tries, then one honest answer. */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { apiGatewayPush } from '../../functions/cloud/api-gateway-push.ts'
import { dynamoClient } from '../../functions/cloud/aws/dynamo-client.ts'
import { dynamoStore } from '../../functions/cloud/aws/dynamo.ts'
import { StoreBusy } from '../../functions/store/store.ts'
import {
  breaksOff,
  breaksOffInside,
  keepsSilent,
  refuses,
  says,
  shows,
  stalls,
  stubDatabase,
  type Behaviour,
  type StubDatabase,
} from '../support/stub-database.ts'

vi.mock('node:timers/promises', () => ({ setTimeout: vi.fn(() => Promise.resolve()) }))

let database: StubDatabase
beforeAll(async () => {
  database = await stubDatabase()
})
afterAll(() => database.stop())
// Pauses are as long as chance says: here, none at all.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.mocked(wait).mockClear()
})

const now = () => 1_800_000_000_000
/** With the client's own patience, for a database that answers, whatever it says. */
const store = () => dynamoStore({ table: 'Clinic', endpoint: database.endpoint }, now)
/** For one that does not: as often, and each time for as short as can be told apart from never. */
const impatient = (endpoint = database.endpoint) =>
  dynamoStore(
    { table: 'Clinic' },
    now,
    dynamoClient({ endpoint }, { attempts: 4, connectMs: 50, answerMs: 50, stallMs: 50 }),
  )
const key = { pk: 'VISIT#v', sk: 'VISIT' }
const everything = ({ get, list, write, removeAll }: ReturnType<typeof store>) => [
  () => get(key),
  () => list({ pk: 'DESKS' }),
  () => write({ put: key }),
  () => write({ patch: key, when: [], set: { a: 1 } }),
  () => write({ remove: key }),
  () => removeAll([key]),
]

describe('a database that holds back', () => {
  it.each([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'TransactionConflictException',
    'TransactionInProgressException',
  ])('is busy, whatever was asked (%s)', async (name) => {
    for (const asked of everything(store())) {
      database.will(refuses(name))
      await expect(asked()).rejects.toBeInstanceOf(StoreBusy)
    }
  })

  it.each<[string, Behaviour]>([
    ['says that it is broken', refuses('InternalServerError', 500)],
    ['is stood for by a page of somebody else', shows('<h1>Service Unavailable</h1>', 503)],
    ['is stood for by a page that calls itself an answer', shows('<h1>Sign in</h1>', 200)],
    ['breaks the connection off', breaksOff],
    ['breaks off in the middle of its answer', breaksOffInside],
    ['never answers', keepsSilent],
    ['stops in the middle of its answer', stalls],
  ])('is busy when it %s', async (_what, behaviour) => {
    for (const asked of everything(impatient())) {
      database.will(behaviour)
      await expect(asked()).rejects.toBeInstanceOf(StoreBusy)
    }
  })

  it('is busy when nobody listens at its address, or the address leads nowhere', async () => {
    const gone = await stubDatabase()
    await gone.stop()
    for (const address of [gone.endpoint, 'http://nobody.invalid'])
      await expect(impatient(address).get(key)).rejects.toBeInstanceOf(StoreBusy)
  })

  it.each<[string, Behaviour]>([
    ['held back', refuses('ThrottlingException')],
    ['broken', refuses('InternalServerError', 500)],
    ['cut off', breaksOff],
  ])('is tried four times when it is %s, and no more', async (_what, behaviour) => {
    database.will(behaviour)
    await expect(store().get(key)).rejects.toBeInstanceOf(StoreBusy)
    expect(database.heard).toHaveLength(4)
  })

  it('is asked again, and what it then says counts', async () => {
    database.will(breaksOff, refuses('ThrottlingException'), says({ Item: { pk: { S: 'a' } } }))
    expect(await store().get(key)).toEqual({ pk: 'a' })
  })

  it('keeps nobody waiting for more than five seconds though it never says a word', async () => {
    vi.mocked(Math.random).mockReturnValue(1)
    database.will(keepsSilent)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      let over = false
      const asked = expect(store().get(key))
        .rejects.toBeInstanceOf(StoreBusy)
        .finally(() => (over = true))
      let waited = 0
      for (; !over && waited < 20_000; waited += 25) {
        await vi.advanceTimersByTimeAsync(25)
        await new Promise((resolve) => setImmediate(resolve))
      }
      await asked
      expect(waited).toBeLessThanOrEqual(5000)
    } finally {
      vi.useRealTimers()
    }
  })

  it('takes what it left over later, each time after a longer and random pause', async () => {
    vi.mocked(Math.random).mockReturnValueOnce(0.5).mockReturnValueOnce(0.2)
    const left = { UnprocessedItems: { Clinic: [{ DeleteRequest: { Key: {} } }] } }
    database.will(says(left), says(left), says({ UnprocessedItems: {} }))
    await store().removeAll([key])
    expect(database.heard.map(({ operation }) => operation)).toEqual(
      Array(3).fill('BatchWriteItem'),
    )
    const pauses = vi.mocked(wait).mock.calls.map(([ms]) => Number(ms))
    expect(pauses).toEqual([0.5 * 50, 0.2 * 100])
  })

  it('that goes on leaving things over is busy in the end, and not asked for ever', async () => {
    database.will(says({ UnprocessedItems: { Clinic: [{ DeleteRequest: { Key: {} } }] } }))
    await expect(store().removeAll([key])).rejects.toBeInstanceOf(StoreBusy)
    expect(database.heard).toHaveLength(9)
  })

  it.each(['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException'])(
    'does not hide a fault of ours behind "busy" (%s)',
    async (name) => {
      database.will(refuses(name))
      await expect(store().get(key)).rejects.toMatchObject({ name })
      expect(database.heard, 'and is not asked the same again').toHaveLength(1)
    },
  )

  it('says what spoke against a change, though the first try timed out after it was made', async () => {
    const Item = { pk: { S: 'VISIT#v' }, sk: { S: 'VISIT' }, rev: { N: '2' } }
    const meanwhile = refuses('ConditionalCheckFailedException', 400, { Item })
    for (const change of [
      { put: { ...key, rev: 2 } },
      { patch: key, when: [], set: { rev: 2 } },
      { remove: key, when: [{ path: 'rev', is: 1 }] },
    ] as const) {
      database.will(keepsSilent, meanwhile)
      expect(await impatient().write(change)).toEqual({ ok: false, current: { ...key, rev: 2 } })
    }
  })

  it('turns a page of the line into the next one and loses nobody in between', async () => {
    const place = (sk: string) => ({ pk: { S: 'a' }, sk: { S: sk } })
    database.will(
      says({ Items: [place('1')], LastEvaluatedKey: place('1') }),
      says({ Items: [], LastEvaluatedKey: place('2') }),
      says({ Items: [place('3')] }),
    )
    expect(await store().list({ pk: 'a' })).toEqual([
      { pk: 'a', sk: '1' },
      { pk: 'a', sk: '3' },
    ])
    expect(database.heard.map(({ body }) => body['ExclusiveStartKey'])).toEqual([
      undefined,
      place('1'),
      place('2'),
    ])
  })
})

describe('what is said to the database', () => {
  it('is signed with the rights of the function, and tells nothing of who asks', async () => {
    vi.stubEnv('AWS_REGION', 'eu-north-1')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'FUNCTION')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
    vi.stubEnv('AWS_SESSION_TOKEN', 'session')
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', database.endpoint)
    database.will(says({}))
    await dynamoStore({ table: 'Clinic' }, now).get(key)
    const { headers } = database.heard[0]!
    expect(headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=FUNCTION\/\d{8}\/eu-north-1\/dynamodb\/aws4_request/,
    )
    expect(headers['x-amz-security-token']).toBe('session')
    expect(Object.keys(headers).filter((name) => /agent|trace/.test(name))).toEqual([])
  })

  it('is that of each request, though many of a kind are asked at once', async () => {
    database.will((answer, heard) => says({ Item: heard.body['Key'] })(answer, heard))
    const { get } = store()
    const keys = Array.from({ length: 40 }, (_, n) => ({ pk: `VISIT#${n}`, sk: 'VISIT' }))
    expect(await Promise.all(keys.map((one) => get(one)))).toEqual(keys)
  })
})

describe('a live channel that holds back', () => {
  const failed: number[] = []
  const push = () =>
    apiGatewayPush(`${database.endpoint}/live`, (status) => failed.push(status), true)
  const tell = () => push().tell('a=b', { type: 'pong' })

  it('tells a page that is gone from one that could not be reached now', async () => {
    const answersBy = (status: number, name: string): Behaviour => {
      return (answer) => void answer.writeHead(status, { 'x-amzn-errortype': name }).end('{}')
    }
    database.will(answersBy(410, 'GoneException:http://internal.amazon.com/'))
    expect(await tell()).toBe('gone')
    expect(failed).toEqual([])
    // Somebody still there must not lose the place because our channel was busy.
    for (const behaviour of [
      answersBy(429, 'LimitExceededException'),
      answersBy(403, 'ForbiddenException'),
      shows('<h1>Service Unavailable</h1>', 503),
      breaksOff,
    ]) {
      database.will(behaviour)
      expect(await tell()).toBe('told')
    }
    // But a channel that tells nobody must be seen by those who watch.
    expect(failed).toEqual([429, 403, 503, 0])
  })

  it('is told the frame, at the address of that connection', async () => {
    database.will((answer) => void answer.writeHead(200).end())
    expect(await tell()).toBe('told')
    expect(database.heard).toMatchObject([
      { path: '/live/@connections/a%3Db', body: { type: 'pong' } },
    ])
  })
})
