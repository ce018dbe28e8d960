/** B2: what a whole visit costs the database, operation by operation, from the engine's own account. */
import { youthHandlers } from '../../functions/api/youth.ts'
import { counsellorHandlers } from '../../functions/api/counsellor.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { seed } from '../../functions/local/demo/seed.ts'
import { receive } from '../../functions/live/receive.ts'
import { visitOfYouth } from '../../functions/visit/find-visit.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import type { DownFrame } from '../../shared/contract/live.ts'
import type { World } from '../../functions/ports/world.ts'
import { joinOf, staffOf } from './people.ts'
import { round, type Report, type Row } from './report.ts'
import { openStage } from './stage.ts'

const messages = 20
/** What the figures are held to: the visit's four changes and one put for each message. */
const floor = 4 + messages

export const units = async (): Promise<Report> => {
  const stage = await openStage('DynamoDB engine')
  const told: DownFrame[] = []
  // A second between two presses, and none within one: the same on a slow machine.
  let now = Date.now()
  const { world, take } = stage.newWorld(
    (_connection, frame) => {
      told.push(frame)
      return Promise.resolve('told')
    },
    () => now,
  )
  const rows: Row[] = []
  const sums = { writes: 0, reads: 0, requests: 0 }
  const counted = async <T>(operation: string, inVisit: boolean, run: () => Promise<T>) => {
    now += 1000
    take()
    const result = await run()
    const { writes, reads, requests } = take()
    rows.push({
      operation,
      'write units': round(writes),
      'read units': round(reads),
      requests,
      'in the sum': inVisit ? 'yes' : 'no',
    })
    if (inVisit) {
      sums.writes += writes
      sums.reads += reads
      sums.requests += requests
    }
    return result
  }
  const staff = staffOf(0)
  const verify = () => Promise.resolve(staff)
  try {
    await seed(world)
    const duty = { status: 'here' as const, seats: 2, channels: ['chat' as const] }
    await counted('counsellor goes on duty', false, () =>
      counsellorHandlers.duty(world, staff, duty),
    )
    await counted('counsellor’s page greets', false, () =>
      receive(world, verify, 'desk', { type: 'hello-staff', token: '' }),
    )
    await counted('sign of life, every 20 s', false, () =>
      receive(world, verify, 'desk', { type: 'here', token: '' }),
    )
    const wish = {
      ...joinOf(1),
      urgency: 'talk' as const,
      profession: undefined,
      language: 'sv' as const,
    }
    const joined = await counted('join, and tell everybody', true, () =>
      youthHandlers.join(world, undefined, wish),
    )
    const as = async <T>(run: (world: World, visit: Visit) => Promise<T>) =>
      run(world, await visitOfYouth(world, joined.visit, joined.secret))
    const mine = { visit: joined.visit }
    await counted('youth’s page greets', false, () =>
      receive(world, verify, 'youth', { type: 'hello', ...joined } as never),
    )
    await counted('youth looks, while waiting', false, () =>
      as((w, visit) => youthHandlers.visit(w, visit, mine)),
    )
    const press = { press: 'press-of-the-bench-1234', seat: 1 }
    const claimed = await counted('take next: the seat, the claim, tell everybody', true, () =>
      counsellorHandlers.take(world, staff, press),
    )
    if (claimed.outcome !== 'claimed') throw new Error('nobody was claimed')
    await counted('youth answers the ready check', true, () =>
      as((w, visit) => youthHandlers.ready(w, visit, mine)),
    )
    const passOf = (frame: DownFrame) =>
      frame.type === 'visit' && 'pass' in frame.visit ? frame.visit.pass : undefined
    const pass = told.flatMap((frame) => passOf(frame) ?? []).at(-1) ?? ''
    const words = { v: 1, kid: 'k', data: 'a'.repeat(160) }
    await counted(`${messages} messages over the live channel`, true, async () => {
      for (let seq = 0; seq < messages; seq++) {
        const says = { type: 'say', mid: `message-of-the-bench-${seq}`, after: seq } as const
        await receive(world, verify, 'youth', { ...says, pass, body: words })
      }
    })
    await counted('youth reads the talk again', false, () =>
      as((w, visit) => youthHandlers.messages(w, visit, { ...mine, epoch: 0, after: 0 })),
    )
    await counted('counsellor ends', true, () => counsellorHandlers.end(world, staff, mine))
    await counted('short form: statistics, the seat, tell everybody', true, () =>
      counsellorHandlers.close(world, staff, {
        ...mine,
        topics: [],
        outcome: 'calmer',
        whereTo: [],
      }),
    )
    await counted('youth erases', false, () =>
      as((w, visit) => youthHandlers.erase(w, visit, mine)),
    )
    await counted('the clock, one empty round', false, () => sweep(world))
  } finally {
    await stage.end()
  }
  return {
    name: 'units',
    tables: {
      'Units by operation': rows,
      [`A whole visit with ${messages} messages`]: [
        {
          'write units': round(sums.writes),
          floor,
          'over the floor': round(sums.writes / floor, 2),
          'with audit': floor + 2,
          'read units': round(sums.reads),
          requests: sums.requests,
        },
      ],
    },
    notes: [
      'A changed item that is in the index costs a unit for the table and one for the index; leaving the index costs one.',
      'Above the floor on purpose: the ready check (one change), the seat taken and freed (two), the row of statistics (one). Each answers a way to lose somebody or to count nobody.',
      'Most reads are made to tell everybody the line: they grow with those on duty and those who wait.',
      'The form is filed while nobody waits: where somebody does, two requests and one read unit more tell them what the free seat means.',
      'A row whose late repeat would undo something writes one unit more than stands here, for the name of its press: going on duty is one, and no step of the visit in the sum.',
    ],
  }
}
