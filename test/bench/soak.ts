/** What the process holds after ten minutes of whole visits: what a visit leaves behind shows only when there are many. */
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { startCounty, type County } from './county.ts'
import { joinBody, sealedBody } from './people.ts'
import { openPage } from './push-page.ts'
import { round, type Report, type Row } from './report.ts'

/** `SOAK_SECONDS` for whoever only wants to see that it runs. */
const seconds = Number(process.env.SOAK_SECONDS ?? 600)
const parts = 10
const desks = 10
const messages = 5

/** One talk at a time at each desk, from the door to the last erased word. */
const visitAt = async (county: County, staff: number, n: number): Promise<void> => {
  const asStaff = `Bearer ${staff}`
  await county.ask('/youth/door', '')
  const joined = await county.ask<{ visit: string; secret: string }>(
    '/youth/visits',
    '',
    joinBody(n),
  )
  const { visit, secret } = joined
  const asYouth = `Visit ${secret}`
  let pass = ''
  const page = await openPage(county.address, { type: 'hello', visit, secret }, (frame) => {
    if (frame.type === 'visit' && 'pass' in frame.visit) pass = frame.visit.pass
  })
  try {
    const press = `press-of-the-soak-${String(n).padStart(12, '0')}`
    await county.ask<DeskVisit>('/counsellor/claims', asStaff, { press, seat: 1, visit })
    await county.ask(`/youth/visits/${visit}/ready`, asYouth, {})
    await county.ask(`/youth/visits/${visit}`, asYouth)
    for (let after = 0; after < messages; after++) {
      const mid = `said-in-soak-${String(n).padStart(12, '0')}-${after}`
      const said = page.next((frame) =>
        frame.type === 'said' && frame.message.mid === mid ? true : undefined,
      )
      page.send({ type: 'say', pass, mid, after, body: sealedBody })
      await said
    }
    await county.ask(`/counsellor/visits/${visit}/end`, asStaff, {})
    const form = { topics: [], outcome: 'calmer', whereTo: [] }
    await county.ask(`/counsellor/visits/${visit}/close`, asStaff, form)
    await county.ask(`/youth/visits/${visit}/erase`, asYouth, {})
  } finally {
    page.close()
  }
}

/** Megabytes a minute, by the straight line that fits best. */
const slopeOf = (points: readonly { minute: number; held: number }[]): number => {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const at = mean(points.map(({ minute }) => minute))
  const held = mean(points.map((point) => point.held))
  const over = points.reduce((sum, one) => sum + (one.minute - at) * (one.held - held), 0)
  return over / points.reduce((sum, { minute }) => sum + (minute - at) ** 2, 0)
}

const soaked = async (build?: string): Promise<{ rows: Row[]; growth: Row }> => {
  process.env.ROUNDS = 'on'
  const county = await startCounty(build)
  try {
    const started = county.memory()
    const since = performance.now()
    const minuteNow = () => (performance.now() - since) / 60_000
    const isOver = () => performance.now() - since > 1000 * seconds
    let visits = 0
    let numbered = 0
    const pages = await Promise.all(
      Array.from({ length: desks }, async (_, staff) => {
        const duty = { status: 'here', seats: 1, channels: ['chat'] }
        await county.ask('/counsellor/duty', `Bearer ${staff}`, duty)
        return openPage(county.address, { type: 'hello-staff', token: String(staff) })
      }),
    )
    const samples: { minute: number; held: number; own: number; visits: number }[] = []
    const look = () =>
      samples.push({ minute: minuteNow(), held: county.memory(), own: county.unshared(), visits })
    const looking = setInterval(look, 1000)
    await Promise.all(
      pages.map(async (_, staff) => {
        while (!isOver()) {
          await visitAt(county, staff, ++numbered)
          visits++
        }
      }),
    ).finally(() => clearInterval(looking))
    look()
    for (const page of pages) page.close()
    const whole = seconds / 60
    const rows = Array.from({ length: parts }, (_, n): Row => {
      const [from, to] = [(n * whole) / parts, ((n + 1) * whole) / parts]
      const within = samples.filter(({ minute }) => minute >= from && minute < to)
      // Between two collections of what was thrown away a process holds more than it needs.
      const least = (of: 'held' | 'own') => round(Math.min(...within.map((one) => one[of])))
      return {
        'until minute': round(to),
        visits: within.at(-1)?.visits ?? 0,
        'MB, at the least': least('held'),
        'MB without mapped files': least('own'),
      }
    })
    const later = samples.filter(({ minute }) => minute > whole / 2)
    const perMinute = (of: 'held' | 'own') =>
      round(slopeOf(later.map((one) => ({ minute: one.minute, held: one[of] }))), 2)
    return {
      rows,
      growth: {
        'MB after the start': round(started),
        'MB at the end': round(county.memory()),
        'MB a minute, second half': perMinute('held'),
        'MB a minute without mapped files': perMinute('own'),
        visits,
      },
    }
  } finally {
    delete process.env.ROUNDS
    await county.stop()
  }
}

export const soak = async (beside?: string): Promise<Report> => {
  const ours = await soaked()
  const theirs = beside === undefined ? undefined : await soaked(beside)
  const tables = ({ rows, growth }: Awaited<ReturnType<typeof soaked>>) => ({
    [`${round(seconds / 60)} minutes of whole visits, ${desks} desks`]: rows,
    'What they leave in memory': [growth],
  })
  return {
    name: 'soak',
    tables: tables(ours),
    ...(theirs === undefined ? {} : { before: tables(theirs) }),
    notes: [
      `A visit: the door, the join, the claim, the ready check, ${messages} messages, the end, the form, and everything erased; each desk begins the next at once.`,
      'The clock goes its rounds as in the clinic; the file is written anew every minute, ten times as often.',
      'Mapped files: the county’s own file, of which the system keeps in memory what there is room for.',
    ],
  }
}
