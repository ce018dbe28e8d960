/** The storage port on DynamoDB: one change becomes one conditional write. */
import { setTimeout as wait } from 'node:timers/promises'
import {
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { lineIndex } from '../../shared/rules/line/line-index.ts'
import { dynamoClient, type Where } from './dynamo-client.ts'
import { compileCondition, compileSet, Names } from './expressions.ts'
import { isExpired } from './expired.ts'
import {
  StoreBusy,
  type Change,
  type Item,
  type Key,
  type Query,
  type Store,
  type Written,
} from './store.ts'

export interface DynamoOptions extends Where {
  table: string
  /** Told of every request's consumed units; used by benchmarks only. */
  meter?: (units: { operation: string; read: number; write: number }) => void
}

const transient = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TransactionConflictException',
  'InternalServerError',
  'TimeoutError',
  'ECONNREFUSED',
  'ECONNRESET',
])

/**
 * A store over one table. Throws StoreBusy when the database is throttled or silent after the
 * client's retries; any other error is a fault of ours and passes through.
 */
export const dynamoStore = (
  { table, meter, ...where }: DynamoOptions,
  now: () => number,
  client = dynamoClient(where),
): Store => {
  const asked = meter === undefined ? {} : { ReturnConsumedCapacity: 'TOTAL' as const }
  interface Consumed {
    ConsumedCapacity?: { CapacityUnits?: number | undefined } | undefined
  }
  const send = async <T>(
    operation: 'read' | 'write',
    name: string,
    call: () => Promise<T>,
  ): Promise<T> => {
    try {
      const result = await call()
      const units = (result as Consumed).ConsumedCapacity?.CapacityUnits ?? 0
      meter?.({
        operation: name,
        read: operation === 'read' ? units : 0,
        write: operation === 'write' ? units : 0,
      })
      return result
    } catch (error) {
      const code = (error as { name?: string; code?: string }).code ?? (error as Error).name
      if (transient.has(code) || transient.has((error as Error).name)) throw new StoreBusy(name)
      throw error
    }
  }
  /** A refused condition is an answer, not an error: it carries the item that spoke against it. */
  const conditional = async (
    name: string,
    call: () => Promise<{ Attributes?: Record<string, unknown> | undefined }>,
    item?: Item,
  ): Promise<Written> => {
    try {
      const { Attributes } = await send('write', name, call)
      return { ok: true, item: (Attributes as Item | undefined) ?? (item as Item) }
    } catch (error) {
      if ((error as Error).name !== 'ConditionalCheckFailedException') throw error
      meter?.({ operation: `${name} refused`, read: 0, write: 1 })
      const raw = (error as { Item?: Parameters<typeof unmarshall>[0] }).Item
      const current = raw === undefined ? undefined : (unmarshall(raw) as Item)
      return {
        ok: false,
        current: current !== undefined && isExpired(current, now()) ? undefined : current,
      }
    }
  }

  const write = (change: Change): Promise<Written> => {
    const names = new Names()
    const failing = {
      ...asked,
      TableName: table,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
    }
    if ('put' in change) {
      const ConditionExpression = `attribute_not_exists(${names.path('pk')}) OR ${names.path('expires')} <= ${names.value(Math.floor(now() / 1000))}`
      return conditional(
        'put',
        () =>
          client.send(
            new PutCommand({ ...failing, Item: change.put, ConditionExpression, ...names.used() }),
          ),
        change.put,
      )
    }
    if ('remove' in change) {
      const conditions = (change.when ?? []).map((condition) => compileCondition(condition, names))
      const guard =
        conditions.length === 0
          ? {}
          : { ConditionExpression: conditions.join(' AND '), ...names.used() }
      return conditional(
        'remove',
        () => client.send(new DeleteCommand({ ...failing, Key: change.remove, ...guard })),
        { ...change.remove },
      )
    }
    const unexpired = `(attribute_not_exists(${names.path('expires')}) OR ${names.path('expires')} > ${names.value(Math.floor(now() / 1000))})`
    const ConditionExpression = [
      `attribute_exists(${names.path('pk')})`,
      unexpired,
      ...change.when.map((condition) => compileCondition(condition, names)),
    ].join(' AND ')
    const UpdateExpression = compileSet(change.set, names)
    return conditional('patch', () =>
      client.send(
        new UpdateCommand({
          ...failing,
          Key: change.patch,
          ConditionExpression,
          UpdateExpression,
          ReturnValues: 'ALL_NEW',
          ...names.used(),
        }),
      ),
    )
  }

  const list = async ({
    pk,
    prefix,
    after,
    index,
    limit,
    fresh,
  }: Query): Promise<readonly Item[]> => {
    const names = new Names()
    const sort = () => names.path(index === 'line' ? 'order' : 'sk')
    const partition = `${names.path(index === 'line' ? 'line' : 'pk')} = ${names.value(pk)}`
    const from =
      after !== undefined && prefix !== undefined
        ? ` AND ${sort()} BETWEEN ${names.value(`${after}\u0000`)} AND ${names.value(`${prefix}\uffff`)}`
        : after !== undefined
          ? ` AND ${sort()} > ${names.value(after)}`
          : prefix !== undefined
            ? ` AND begins_with(${sort()}, ${names.value(prefix)})`
            : ''
    const found: Item[] = []
    let start: Record<string, unknown> | undefined
    do {
      const page = await send('read', 'list', () =>
        client.send(
          new QueryCommand({
            ...asked,
            TableName: table,
            ...(index === undefined
              ? { ConsistentRead: fresh ?? false }
              : { IndexName: lineIndex }),
            KeyConditionExpression: partition + from,
            ...names.used(),
            ...(limit === undefined ? {} : { Limit: limit - found.length }),
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        ),
      )
      found.push(...((page.Items ?? []) as Item[]).filter((item) => !isExpired(item, now())))
      start = page.LastEvaluatedKey
    } while (start !== undefined && (limit === undefined || found.length < limit))
    return found
  }

  const removeAll = async (keys: readonly Key[]): Promise<void> => {
    for (let first = 0; first < keys.length; first += 25) {
      let left: Record<string, unknown[]> | undefined = {
        [table]: keys
          .slice(first, first + 25)
          .map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
      }
      for (let round = 0; left !== undefined && Object.keys(left).length > 0; round++) {
        if (round > 8) throw new StoreBusy('removeAll')
        if (round > 0) await wait(Math.random() * Math.min(25 * 2 ** round, 1000))
        const request = left as never
        const result = await send('write', 'removeAll', () =>
          client.send(new BatchWriteCommand({ RequestItems: request })),
        )
        left = result.UnprocessedItems
      }
    }
  }

  return {
    get: async (key, options) => {
      const result = await send('read', 'get', () =>
        client.send(
          new GetCommand({
            ...asked,
            TableName: table,
            Key: key,
            ConsistentRead: options?.fresh ?? false,
          }),
        ),
      )
      const item = result.Item as Item | undefined
      return item === undefined || isExpired(item, now()) ? undefined : item
    },
    list,
    write,
    removeAll,
  }
}
