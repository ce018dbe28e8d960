/** Brings a restored copy of a table back into an empty one, and counts what it did. */
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  paginateScan,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { setTimeout as wait } from 'node:timers/promises'
import type { Rule, Verdict } from './comes-back.ts'
import { recordsRule } from './records-come-back.ts'
import { contentRoot, type Item } from './content-root.ts'

export interface Restored {
  counts: Record<Verdict, number>
  /** Of what was meant to come back, and of what is there afterwards. */
  meant: string
  there: string
}

export async function everythingIn(client: DynamoDBClient, TableName: string): Promise<Item[]> {
  const items: Item[] = []
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    items.push(...Items.map((item) => unmarshall(item) as Item))
  return items
}

/** Puts items by twenty-five; what the database holds back is tried again, later each time. */
async function putAll(
  client: DynamoDBClient,
  table: string,
  items: readonly Item[],
): Promise<void> {
  for (let at = 0; at < items.length; at += 25) {
    let left: Record<string, WriteRequest[]> = {
      [table]: items.slice(at, at + 25).map((item) => ({ PutRequest: { Item: marshall(item) } })),
    }
    for (let round = 0; Object.keys(left).length > 0; round++) {
      if (round > 8) throw new Error(`${table} takes no more: run the restore again`)
      if (round > 0) await wait(Math.random() * 100 * 2 ** round)
      const answer = await client.send(new BatchWriteItemCommand({ RequestItems: left }))
      left = answer.UnprocessedItems ?? {}
    }
  }
}

/** `to` must be empty, so that nothing newer is overwritten. Safe to run again after a fault. */
export async function restore(
  client: DynamoDBClient,
  { from, to, rule }: { from: string; to: string; rule: Rule },
  target = client,
): Promise<Restored> {
  const copy = await everythingIn(client, from)
  const counts: Restored['counts'] = {
    back: 0,
    expired: 0,
    unlisted: 0,
    over: 0,
    erased: 0,
    closed: 0,
  }
  const kept = copy.filter((item) => {
    const verdict = rule.verdictOn(item)
    counts[verdict] += 1
    return verdict === 'back'
  })
  const { trimmed = (item: Item) => item } = rule
  const back = [...kept.map(trimmed), ...rule.besides]
  await putAll(target, to, back)
  return { counts, meant: contentRoot(back), there: contentRoot(await everythingIn(target, to)) }
}

/** The same for records; `clinic` is the living Clinic table, which knows who has been erased and what was closed. */
export async function restoreRecords(
  client: DynamoDBClient,
  { from, to, clinic, now }: { from: string; to: string; clinic: string; now: number },
  target = client,
): Promise<Restored> {
  const rule = recordsRule(now, await everythingIn(target, clinic))
  return restore(client, { from, to, rule }, target)
}
