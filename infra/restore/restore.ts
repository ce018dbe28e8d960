/** Brings a restored copy of a table back into an empty one, and counts what it did. */
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  paginateScan,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { setTimeout as wait } from 'node:timers/promises'
import { Stop } from '../operate/command.ts'
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

const put = (item: Item): WriteRequest => ({ PutRequest: { Item: marshall(item) } })
const drop = ({ pk, sk }: Item): WriteRequest => ({ DeleteRequest: { Key: marshall({ pk, sk }) } })

/** Writes by twenty-five; what the database holds back is tried again, later each time. */
async function writeAll(
  client: DynamoDBClient,
  table: string,
  requests: readonly WriteRequest[],
): Promise<void> {
  for (let at = 0; at < requests.length; at += 25) {
    let left: Record<string, WriteRequest[]> = { [table]: requests.slice(at, at + 25) }
    for (let round = 0; Object.keys(left).length > 0; round++) {
      if (round > 8) throw new Stop(`${table} takes no more just now: run the restore again.`)
      if (round > 0) await wait(Math.random() * 100 * 2 ** round)
      const answer = await client.send(new BatchWriteItemCommand({ RequestItems: left }))
      left = answer.UnprocessedItems ?? {}
    }
  }
}

const placeOf = ({ pk, sk }: Item): string => JSON.stringify([pk, sk])

/** Stands in a table from the first write of a restore until what is there is what was meant. */
const begun = (from: string): Item => ({ pk: 'RESTORE', sk: 'BEGUN', from })

const unmarked = (items: readonly Item[], from: string): Item[] => {
  const mark = contentRoot([begun(from)])
  return items.filter((item) => contentRoot([item]) !== mark)
}

/** What a restore that was cut off has left there. Throws Stop where there is anything else. */
async function leftThere(
  target: DynamoDBClient,
  { from, to }: { from: string; to: string },
  known: readonly Item[],
): Promise<Item[]> {
  const there = await everythingIn(target, to)
  const left = unmarked(there, from)
  const places = new Set(known.map(placeOf))
  const isOurs = left.length < there.length && left.every((item) => places.has(placeOf(item)))
  if (there.length > 0 && !isOurs)
    throw new Stop(`${to} is not empty: a copy is never laid over something newer.`)
  return left
}

/**
 * `to` must be empty, so that nothing newer is overwritten, or hold what an earlier try from the same copy has left:
 * so it is safe to run again after a fault.
 */
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
  const left = await leftThere(target, { from, to }, [...copy, ...rule.besides])
  await writeAll(target, to, [put(begun(from))])
  const wanted = new Set(back.map(placeOf))
  // Somebody may have asked to be forgotten between two tries.
  const unwanted = left.filter((item) => !wanted.has(placeOf(item)))
  await writeAll(target, to, unwanted.map(drop))
  await writeAll(target, to, back.map(put))
  const meant = contentRoot(back)
  const there = contentRoot(unmarked(await everythingIn(target, to), from))
  if (meant === there) await writeAll(target, to, [drop(begun(from))])
  return { counts, meant, there }
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
