/** B8: what one process carries over HTTP, and what each press costs it; another build beside it when asked. */
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { talkLimits } from '../../shared/rules/line/talk-limits.ts'
import { inLanes, startCounty, type County } from './county.ts'
import { joinBody, sealedBody } from './people.ts'
import { openPage, type LivePage } from './push-page.ts'
import { round, type Report, type Row } from './report.ts'

const callers = 20
const desks = 21
const seats = 6
/** A measure goes on so long, and no longer than so many; the slow build is not waited for. */
const longest = 4000

interface Joined {
  visit: string
  secret: string
}

interface Paced {
  perSecond: number
  /** Of the county's processor, for each. */
  milliseconds: number
  measured: number
}

const paced = async (
  county: County,
  most: number,
  work: (n: number) => Promise<unknown>,
): Promise<Paced> => {
  const spent = county.processor()
  const since = performance.now()
  let measured = 0
  await inLanes(most, callers, async (n) => {
    if (performance.now() - since > longest) return
    await work(n)
    measured++
  })
  const seconds = (performance.now() - since) / 1000
  return {
    perSecond: measured / seconds,
    milliseconds: (1000 * (county.processor() - spent)) / measured,
    measured,
  }
}

/** Unlike any other of the run, so that no proof is used twice. */
let people = 0
const joins = (county: County): Promise<Joined> =>
  county.ask<Joined>('/youth/visits', '', joinBody(++people))

const leaves = (county: County, { visit, secret }: Joined) =>
  county.ask(`/youth/visits/${visit}/leave`, `Visit ${secret}`, {})

const openDesks = (county: County): Promise<LivePage[]> =>
  Promise.all(
    Array.from({ length: desks }, async (_, staff) => {
      const duty = { status: 'here', seats, channels: ['chat'] }
      await county.ask('/counsellor/duty', `Bearer ${staff}`, duty)
      const page = await openPage(county.address, { type: 'hello-staff', token: String(staff) })
      page.send({ type: 'here', token: String(staff) })
      return page
    }),
  )

/** Fills every seat of every desk, so many times over; only the presses are measured. */
const claims = async (county: County, rounds: number): Promise<Paced> => {
  const all: Paced[] = []
  for (let round = 0; round < rounds; round++) {
    const waiting = new Map<string, Joined>()
    await inLanes(desks * seats, callers, async () => {
      const joined = await joins(county)
      waiting.set(joined.visit, joined)
    })
    const taken: string[] = []
    all.push(
      await paced(county, desks * seats, async (n) => {
        const press = `press-of-round-${round}-${String(n).padStart(8, '0')}`
        const seat = 1 + (n % seats)
        const staff = Math.floor(n / seats)
        const got = await county.ask<{ outcome: string; visit: DeskVisit }>(
          '/counsellor/claims',
          `Bearer ${staff}`,
          { press, seat },
        )
        if (got.outcome === 'claimed') taken.push(got.visit.visit)
      }),
    )
    if (new Set(taken).size !== taken.length) throw new Error('somebody was taken by two')
    await inLanes(waiting.size, callers, (n) => leaves(county, [...waiting.values()][n] as Joined))
  }
  const measured = all.reduce((sum, one) => sum + one.measured, 0)
  const seconds = all.reduce((sum, one) => sum + one.measured / one.perSecond, 0)
  const spent = all.reduce((sum, one) => sum + one.milliseconds * one.measured, 0)
  return { perSecond: measured / seconds, milliseconds: spent / measured, measured }
}

/** Forty talks at a time; each writes its next words when the other side has the last, and no more than a talk may hold at once. */
const talking = async (county: County): Promise<Paced> => {
  const talks: ((n: number) => Promise<void>)[] = []
  const spread = desks - 1
  const each = talkLimits.atOnce - 1
  const pages = await Promise.all(
    Array.from({ length: spread }, (_, staff) =>
      openPage(county.address, { type: 'hello-staff', token: String(staff) }),
    ),
  )
  await inLanes(seats * spread, 8, async (n) => {
    const staff = n % spread
    const joined = await joins(county)
    const seat = 1 + Math.floor(n / spread)
    const press = `press-of-talking-${String(n).padStart(8, '0')}`
    await county.ask('/counsellor/claims', `Bearer ${staff}`, { press, seat, visit: joined.visit })
    await county.ask(`/youth/visits/${joined.visit}/ready`, `Visit ${joined.secret}`, {})
    const hello = { type: 'hello', visit: joined.visit, secret: joined.secret } as const
    let page: LivePage | undefined
    // It may come in the same moment as the welcome, before anybody could ask the page for it.
    const pass = await new Promise<string>((resolve, reject) => {
      const opening = openPage(county.address, hello, (frame) => {
        if (frame.type === 'visit' && 'pass' in frame.visit) resolve(frame.visit.pass)
      })
      opening.then((opened) => (page = opened), reject)
    })
    talks.push(async (after) => {
      const mid = `talk-${String(n).padStart(5, '0')}-${String(after).padStart(12, '0')}`
      const heard = pages[staff]?.next((frame) =>
        frame.type === 'message' && frame.message.mid === mid ? true : undefined,
      )
      page?.send({ type: 'say', pass, mid, after, body: sealedBody })
      await heard
    })
  })
  const spent = county.processor()
  const since = performance.now()
  let measured = 0
  await inLanes(talks.length, 2 * spread, async (n) => {
    for (let after = 0; after < each && performance.now() - since < longest; after++) {
      await talks[n]?.(after)
      measured++
    }
  })
  return {
    perSecond: (1000 * measured) / (performance.now() - since),
    milliseconds: (1000 * (county.processor() - spent)) / measured,
    measured,
  }
}

export interface Carried {
  rows: Row[]
  memory: { started: number; after: number }
  /** When the process was there, in millionths of a second of `process.hrtime`. */
  began: number
}

const row = (work: string, { perSecond, milliseconds, measured }: Paced): Row => ({
  work,
  'per second': round(perSecond),
  'ms of processor each': round(milliseconds, 2),
  measured,
})

/** Every measure on a county of its own. */
export const carriedBy = async (build?: string, flags?: readonly string[]): Promise<Carried> => {
  const county = await startCounty(build, { flags: flags ?? [] })
  try {
    const started = county.memory()
    const began = Number(process.hrtime.bigint() / 1000n)
    const rows: Row[] = []
    const there: Joined[] = []
    const join = async () => there.push(await joins(county))
    for (let n = 0; n < 50; n++) await join()
    rows.push(row('joins, nobody at a desk', await paced(county, 4000, join)))
    await inLanes(there.length, callers, (n) => leaves(county, there[n] as Joined))
    rows.push(row('the door', await paced(county, 8000, () => county.ask('/youth/door', ''))))
    const open = await openDesks(county)
    there.length = 0
    rows.push(row(`joins, ${desks} desks with sockets`, await paced(county, 4000, join)))
    await inLanes(there.length, callers, (n) => leaves(county, there[n] as Joined))
    rows.push(row('presses of “Ta nästa”', await claims(county, 4)))
    rows.push(row('messages, sender to receiver', await talking(county)))
    for (const page of open) page.close()
    return { rows, memory: { started, after: county.memory() }, began }
  } finally {
    await county.stop()
  }
}

export const clinic = async (beside?: string): Promise<Report> => {
  const title = `One process, ${callers} callers at once`
  const ours = await carriedBy()
  const theirs = beside === undefined ? undefined : await carriedBy(beside)
  const memory = (of: Carried): Row => ({
    'MB after the start': round(of.memory.started),
    'MB at the end': round(of.memory.after),
  })
  return {
    name: 'clinic',
    tables: { [title]: ours.rows, 'Memory of the process': [memory(ours)] },
    ...(theirs === undefined
      ? {}
      : { before: { [title]: theirs.rows, 'Memory of the process': [memory(theirs)] } }),
    plot: {
      title: 'What one process carries',
      value: 'per second',
      label: 'work',
      bars: { [title]: 'now' },
    },
    notes: [
      'Callers and clinic share the machine; sign-in and proof of work are taken on trust.',
      'Messages: forty talks at a time, each of which writes its next words when the last have come, and ends at what a talk may hold at once.',
    ],
  }
}
