/** B1: many counsellors take from one line at once; nobody is taken by two, nobody is passed by for long. */
import { matches } from '../../shared/rules/line/matching.ts'
import { rankOf } from '../../functions/ports/rank.ts'
import { goOnDuty } from '../../functions/visit/desk/go-on-duty.ts'
import { freeSeat } from '../../functions/visit/desk/seats.ts'
import { join } from '../../functions/visit/line/put-in-line.ts'
import { lineNow, offerOf } from '../../functions/use-cases/line/line-now.ts'
import { takeNext } from '../../functions/visit/line/take-next.ts'
import { visitById } from '../../functions/visit/find-visit.ts'
import { leave } from '../../functions/use-cases/talk/end-visit.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import { joinOf, staffOf } from './people.ts'
import { measurePeers } from './peers.ts'
import { inMs, round, type Report, type Row } from './report.ts'
import { openStage, type BenchStage, type Metered, type StoreKind } from './stage.ts'

const waiting = 2000
/** Enough for a steady figure on a slow machine; the rest of the line stays waiting. */
const mostClaims = 600
const longest = 12_000

interface Claim {
  visit: Visit
  by: number
  took: number
  done: number
}

const inParallel = async (count: number, width: number, work: (n: number) => Promise<unknown>) => {
  let next = 0
  const lane = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: width }, lane))
}

const fillLine = async (stage: BenchStage): Promise<string[]> => {
  const { world } = stage.newWorld()
  const visits: string[] = []
  await inParallel(waiting, 16, async (n) => visits.push((await join(world, joinOf(n))).visit))
  return visits
}

/** The store's own pace: the same conditional write by as many, each on an item of its own. */
const storeWrites = async (stage: BenchStage, racers: number): Promise<number> => {
  const worlds = Array.from({ length: racers }, () => stage.newWorld().world)
  const key = (n: number) => ({ pk: `PACE#${racers}#${n}`, sk: 'PACE' })
  await inParallel(
    racers,
    8,
    (n) => worlds[n]?.clinic.write({ put: { ...key(n), rev: 0 } }) as Promise<unknown>,
  )
  const each = Math.max(4, Math.ceil(400 / racers))
  const since = performance.now()
  await Promise.all(
    worlds.map(async ({ clinic }, n) => {
      for (let rev = 0; rev < each; rev++)
        await clinic.write({
          patch: key(n),
          when: [{ path: 'rev', is: rev }],
          set: { rev: rev + 1 },
        })
    }),
  )
  return (1000 * racers * each) / (performance.now() - since)
}

interface Racer extends Metered {
  number: number
}

/** One press on seat 1; `done` frees the seat again, outside of what is counted. */
const press = async (racer: Racer, turn: string): Promise<Claim | undefined> => {
  const { world, number } = racer
  const staff = staffOf(number)
  const offer = offerOf({ channels: ['chat'], staff })
  const since = performance.now()
  const taking = { staff, seat: 1, press: `press-${number}-${turn}`, offer, rank: rankOf(staff.id) }
  const visit = await takeNext(world, taking)
  const done = performance.now()
  if (visit === undefined) return undefined
  return { visit, by: number, took: done - since, done }
}

/** How many of those taken later stood before this one and matched: the most over all claims. */
const displaced = (claims: readonly Claim[], orders: ReadonlyMap<string, string>): number => {
  const order = ({ visit }: Claim) => orders.get(visit.visit) ?? ''
  const sorted = [...claims].sort((a, b) => a.done - b.done)
  return sorted.reduce((most, claim, i) => {
    const offer = offerOf({ channels: ['chat'], staff: staffOf(claim.by) })
    const before = sorted
      .slice(i + 1)
      .filter((later) => order(later) < order(claim) && matches(later.visit, offer))
    return Math.max(most, before.length)
  }, 0)
}

const measure = async (kind: StoreKind, racers: number, herd: boolean): Promise<Row> => {
  const stage = await openStage(kind)
  try {
    const visits = await fillLine(stage)
    const line = await stage.newWorld().world.clinic.list({ pk: 'waiting', index: 'line' })
    const orders = new Map(line.map((item) => [String(item.visit), String(item.order)]))
    const crew: Racer[] = Array.from({ length: racers }, (_, number) => ({
      ...stage.newWorld(),
      number,
    }))
    await inParallel(racers, 8, async (n) => {
      const racer = crew[n] as Racer
      const duty = { status: 'here', seats: 2, channels: ['chat' as const] } as const
      await goOnDuty(racer.world, staffOf(n), { ...duty, channels: ['chat'] })
    })
    // Every process has drawn the line once, as each does when its counsellor goes on duty.
    await inParallel(racers, 8, (n) => lineNow((crew[n] as Racer).world))
    const pace = await storeWrites(stage, Math.min(racers, 32))
    const claims: Claim[] = []
    const total = { requests: 0, reads: 0, writes: 0, refused: 0 }
    let freeing = 0
    const turn = async (racer: Racer, name: string): Promise<boolean> => {
      racer.take()
      const claim = await press(racer, name)
      const used = racer.take()
      total.requests += used.requests
      total.reads += used.reads
      total.writes += used.writes
      total.refused += used.refused
      if (claim === undefined) return false
      claims.push(claim)
      const { press: own = '' } = claim.visit
      const taken = performance.now()
      await freeSeat(racer.world, { staff: staffOf(racer.number).id, seat: 1, press: own })
      freeing += performance.now() - taken
      return true
    }
    const since = performance.now()
    const leaver = stage.newWorld().world
    const left = visits.filter((_, n) => n % 10 === 3)
    let over = false
    const leaving = (async () => {
      for (const id of left.slice(0, mostClaims / 10)) {
        const visit = over ? undefined : await visitById(leaver, id, true)
        if (visit?.state === 'waiting') await leave(leaver, visit).catch(() => undefined)
      }
    })()
    if (herd)
      for (let wave = 0; wave < 4; wave++)
        await Promise.all(
          crew.map(async (racer) => {
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 100))
            await turn(racer, `wave-${wave}`)
          }),
        )
    else
      await Promise.all(
        crew.map(async (racer) => {
          for (let n = 0; claims.length < mostClaims && performance.now() - since < longest; n++)
            if (!(await turn(racer, String(n)))) return
        }),
      )
    // One who frees seats does nothing else meanwhile; of several, who waits for whom cannot be told.
    const seconds = (performance.now() - since - (racers === 1 ? freeing : 0)) / 1000
    over = true
    await leaving
    const held = new Set(claims.map(({ visit }) => visit.visit))
    const lost = await missing(stage, visits, held)
    const count = claims.length
    return {
      racers: herd ? `herd of ${racers}` : racers,
      claims: count,
      doubles: count - held.size,
      lost,
      'claims/s': round(count / seconds),
      "÷ store's writes/s": round(count / seconds / pace, 2),
      'requests/claim':
        kind === 'in process' && racers > 1 ? '–' : round(total.requests / count, 2),
      'write units/claim': round(total.writes / count, 2),
      'read units/claim': round(total.reads / count, 2),
      displaced: displaced(claims, orders),
      ...inMs(claims.map(({ took }) => took)),
    }
  } finally {
    await stage.end()
  }
}

/** Youths who joined and are now neither waiting, nor gone by their own will, nor held by whom we saw. */
const missing = async (stage: BenchStage, visits: readonly string[], held: ReadonlySet<string>) => {
  const { world } = stage.newWorld()
  const inLine = new Set(
    (await world.clinic.list({ pk: 'waiting', index: 'line' })).map(({ visit }) => visit),
  )
  let lost = 0
  await inParallel(visits.length, 16, async (n) => {
    const id = visits[n] ?? ''
    if (held.has(id) || inLine.has(id)) return
    if ((await visitById(world, id, true))?.state !== 'left') lost++
  })
  return lost
}

const measured = async (kind: StoreKind): Promise<Row[]> => {
  const rows: Row[] = []
  for (const racers of [1, 8, 32, 128]) rows.push(await measure(kind, racers, false))
  rows.push(await measure(kind, 50, true))
  return rows
}

export const claim = async (): Promise<Report> => {
  const embedded = await measured('in process')
  const dynamo = await measured('DynamoDB engine')
  const peers = await measurePeers()
  return {
    name: 'claim',
    tables: {
      'Our claim, 2,000 waiting, one claim per call': embedded,
      'The same on the DynamoDB engine': dynamo,
      ...peers.tables,
    },
    plot: {
      title: 'One claim per call, 2,000 waiting',
      value: 'claims/s',
      label: 'racers',
      bars: {
        'Our claim, 2,000 waiting, one claim per call': 'ours, in process',
        'The same on the DynamoDB engine': 'ours, DynamoDB engine',
        'Peers, the same machine and minute': { column: 'queue' },
      },
    },
    notes: [
      'In process the seat and the visit are one turn of the disk (ADR 3); a database elsewhere is asked for one after the other. Calls of the store by several at once are not told apart in one process.',
      'A claim names its candidates on a free seat, and takes one: the seat is ours to add. It is freed after each claim, in the time of the row from 8 on.',
      'The floor of write units is 2 (the visit, and its leaving of the index); the seat makes it 3.',
      "The store's pace is one conditional write by as many (at most 32) on items of their own.",
      ...peers.notes,
    ],
  }
}
