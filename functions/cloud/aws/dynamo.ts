/** The storage port on DynamoDB: one change becomes one conditional write. */
import { setTimeout as wait } from 'node:timers/promises'
import {
  type AttributeValue,
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { lineIndex } from '../../../shared/rules/line/line-index.ts'
import { dynamoClient, type Where } from './dynamo-client.ts'
import { compileCondition, compileSet, Names } from './expressions.ts'
import { isExpired } from '../../store/expired.ts'
import { isBusy } from './is-busy.ts'
import {
  StoreBusy,
  type Change,
  type Item,
  type Key,
  type Query,
  type Store,
  type Written,
} from '../../store/store.ts'

export interface DynamoOptions extends Where {
  table: string
  /** Told of every request's consumed units; used by benchmarks only. */
  meter?: (units: { operation: string; read: number; write: number }) => void
}

type Stored = Record<string, AttributeValue>

const stored = (value: object): Stored => marshall(value, { removeUndefinedValues: true })
const itemOf = (found: Stored): Item => unmarshall(found) as Item
const keyOf = ({ pk, sk }: Key): Stored => ({ pk: { S: pk }, sk: { S: sk } })
/** What an expression's placeholders stand for. */
const filled = (names: Names) => {
  const { ExpressionAttributeNames, ExpressionAttributeValues: values } = names.used()
  if (values === undefined) return { ExpressionAttributeNames }
  return { ExpressionAttributeNames, ExpressionAttributeValues: stored(values) }
}

/**
 * A store over one table. Throws StoreBusy when the database is throttled or silent after the
 * client's retries; any other error is a fault of ours and passes through.
 */
export const dynamoStore = (
  { table, meter, ...where }: DynamoOptions,
  now: () => number,
  client: Pick<DynamoDBClient, 'send'> = dynamoClient(where),
): Store => {
  const asked = {
    TableName: table,
    ...(meter === undefined ? {} : { ReturnConsumedCapacity: 'TOTAL' as const }),
  }
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
      throw isBusy(error) ? new StoreBusy(name) : error
    }
  }
  /** What has expired is not there, whenever the database deletes it. */
  const readable = (found: Stored | undefined): Item | undefined => {
    const item = found && itemOf(found)
    return item === undefined || isExpired(item, now()) ? undefined : item
  }
  /** A refused condition is an answer, not an error: it carries the item that spoke against it. */
  const conditional = async (
    name: string,
    call: () => Promise<{ Attributes?: Stored | undefined }>,
    item?: Item,
  ): Promise<Written> => {
    try {
      const { Attributes } = await send('write', name, call)
      return { ok: true, item: Attributes === undefined ? (item as Item) : itemOf(Attributes) }
    } catch (error) {
      if ((error as Error).name !== 'ConditionalCheckFailedException') throw error
      meter?.({ operation: `${name} refused`, read: 0, write: 1 })
      return { ok: false, current: readable((error as { Item?: Stored }).Item) }
    }
  }

  const write = (change: Change): Promise<Written> => {
    const names = new Names()
    const failing = { ...asked, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const }
    const moment = Math.floor(now() / 1000)
    if ('put' in change) {
      const ConditionExpression = `attribute_not_exists(${names.path('pk')}) OR ${names.path('expires')} <= ${names.value(moment)}`
      const Item = stored(change.put)
      return conditional(
        'put',
        () =>
          client.send(
            new PutItemCommand({ ...failing, Item, ConditionExpression, ...filled(names) }),
          ),
        change.put,
      )
    }
    if ('remove' in change) {
      const conditions = (change.when ?? []).map((condition) => compileCondition(condition, names))
      const guard =
        conditions.length === 0
          ? {}
          : { ConditionExpression: conditions.join(' AND '), ...filled(names) }
      const Key = keyOf(change.remove)
      return conditional(
        'remove',
        () => client.send(new DeleteItemCommand({ ...failing, Key, ...guard })),
        { ...change.remove },
      )
    }
    const unexpired = `(attribute_not_exists(${names.path('expires')}) OR ${names.path('expires')} > ${names.value(moment)})`
    const ConditionExpression = [
      `attribute_exists(${names.path('pk')})`,
      unexpired,
      ...change.when.map((condition) => compileCondition(condition, names)),
    ].join(' AND ')
    const UpdateExpression = compileSet(change.set, names)
    const Key = keyOf(change.patch)
    return conditional('patch', () =>
      client.send(
        new UpdateItemCommand({
          ...failing,
          Key,
          ConditionExpression,
          UpdateExpression,
          ReturnValues: 'ALL_NEW',
          ...filled(names),
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
    const query = {
      ...asked,
      ...(index === undefined ? { ConsistentRead: fresh ?? false } : { IndexName: lineIndex }),
      KeyConditionExpression: partition + from,
      ...filled(names),
    }
    const found: Item[] = []
    let start: Stored | undefined
    do {
      const page = await send('read', 'list', () =>
        client.send(
          new QueryCommand({
            ...query,
            ...(limit === undefined ? {} : { Limit: limit - found.length }),
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        ),
      )
      found.push(...(page.Items ?? []).flatMap((one) => readable(one) ?? []))
      start = page.LastEvaluatedKey
    } while (start !== undefined && (limit === undefined || found.length < limit))
    return found
  }

  const removeAll = async (keys: readonly Key[]): Promise<void> => {
    for (let first = 0; first < keys.length; first += 25) {
      let left: Record<string, WriteRequest[]> | undefined = {
        [table]: keys
          .slice(first, first + 25)
          .map((key) => ({ DeleteRequest: { Key: keyOf(key) } })),
      }
      for (let round = 0; left !== undefined && Object.keys(left).length > 0; round++) {
        if (round > 8) throw new StoreBusy('removeAll')
        if (round > 0) await wait(Math.random() * Math.min(25 * 2 ** round, 1000))
        const RequestItems: Record<string, WriteRequest[]> = left
        const result = await send('write', 'removeAll', () =>
          client.send(new BatchWriteItemCommand({ RequestItems })),
        )
        left = result.UnprocessedItems
      }
    }
  }

  return {
    get: async (key, { fresh = false } = {}) => {
      const { Item } = await send('read', 'get', () =>
        client.send(new GetItemCommand({ ...asked, Key: keyOf(key), ConsistentRead: fresh })),
      )
      return readable(Item)
    },
    list,
    write,
    removeAll,
  }
}
