/** What a month has been outlives its rows, is counted once however often the night is broken off, and is nobody's. */
import { beforeEach, describe, expect, it } from 'vitest'
import { monthsSince, publications } from '../../functions/report/months.ts'
import { talliesOf } from '../../functions/report/tally.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { close, end } from '../../functions/use-cases/talk/end-visit.ts'
import type { Store } from '../../functions/store/store.ts'
import { closeMonths } from '../../functions/use-cases/report/close-months.ts'
import { compareMonths, playEvenings } from '../simulation/county/counted-evenings.ts'
import { acts, leavesAfter, repeat } from '../support/counted-acts.ts'
import { elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const noTreatments = () => Promise.resolve([])

const minute = 60_000
const day = 24 * 60 * minute

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
/** The test's clock begins on 18 November 2026. */
const untilTheThird = () => world.pass(16 * day)

const november = async (of = world) => (await monthsSince(of, '2026-11')).get('2026-11')
const evening = async () => {
  await repeat(6, () => acts['talk']!.few(world))
  await repeat(61, () => acts['are lost']!.few(world))
  await repeat(7, () => leavesAfter(8)(world))
}

describe('a month that is over', () => {
  it('is told as it was, also when nearly all were lost', async () => {
    await evening()
    untilTheThird()
    await closeMonths(world, noTreatments)
    const told = (await publications(world)).get('2026-11')!
    expect(told.counts).toMatchObject({ joined: 74, met: 6, lost: 61, left: 7, unmet: 68 })
    expect(told.counts).toMatchObject({ 'gaveUp.5-15': 7, 'gaveUp.0-2': 61 })
  })

  it('tells a newer topic as itself, and not also as the nearest that the last release draws by', async () => {
    const { visit } = await youthJoins(world)
    await isHere(world, elin)
    await takes(world, elin)
    await ready(world, await now(world, visit))
    await end(world, await now(world, visit))
    const form = { topics: ['somn', 'heder'], outcome: 'calmer', whereTo: [] } as const
    await close(world, await now(world, visit), { ...form, topics: [...form.topics], whereTo: [] })
    const rows = await talliesOf(world, '2026-11-18')
    expect(rows).toMatchObject([{ topics: ['somn', 'vald'] }])
    untilTheThird()
    await closeMonths(world, noTreatments)
    const { counts } = (await november())!['mora-kommun']!
    expect(Object.keys(counts).filter((name) => name.startsWith('topic.'))).toEqual([
      'topic.somn',
      'topic.heder',
    ])
  })

  it('is not counted while a row may still come', async () => {
    await evening()
    world.pass(13 * day)
    await closeMonths(world, noTreatments)
    expect(await november()).toBe(undefined)
  })

  it('outlives the rows it was made of', async () => {
    await evening()
    untilTheThird()
    await closeMonths(world, noTreatments)
    const before = await publications(world)
    world.pass(3 * 366 * day)
    expect(await talliesOf(world, '2026-11-18')).toEqual([])
    await closeMonths(world, noTreatments)
    const after = await publications(world)
    for (const [period, told] of before) expect(after.get(period)).toEqual(told)
    expect(before.size).toBeGreaterThan(0)
  })

  it('keeps of the one whom a unit met no more than the row did: its counts go in 400 days too', async () => {
    await acts['are lost']!.few(world)
    untilTheThird()
    await closeMonths(world, noTreatments)
    const alone = Object.values((await november())!)
    expect(alone.map(({ counts }) => counts['joined'])).toEqual([1])
    world.pass(401 * day)
    expect(await world.clinic.list({ pk: 'MONTHS' })).toEqual([])
    expect((await publications(world)).has('2026-11')).toBe(true)
  })

  it('is there as long as its year is not told: a January is in it, also when a night in January next is late', async () => {
    world.pass(47 * day)
    await repeat(6, () => acts['are lost']!.few(world))
    world.pass(31 * day)
    await closeMonths(world, noTreatments)
    world.pass(365 * day)
    await closeMonths(world, noTreatments)
    const year = (await publications(world)).get('2027')!
    expect(year.months).toHaveLength(12)
    expect(year.counts).toMatchObject({ joined: 6, lost: 6 })
  })

  it('is counted once, however often a night is repeated or broken off', async () => {
    await evening()
    untilTheThird()
    const whole = { ...world }
    let writesLeft = 0
    const breaking: Store = {
      ...world.clinic,
      write: async (change) => {
        if (writesLeft-- <= 0) throw new Error('the night broke off')
        const written = await world.clinic.write(change)
        // Also after it was written and before anybody heard.
        if (writesLeft === 0) throw new Error('the night broke off')
        return written
      },
    }
    for (const writes of [0, 1, 1, 2]) {
      writesLeft = writes
      await closeMonths({ ...world, clinic: breaking }, noTreatments).catch(() => undefined)
    }
    await closeMonths(whole, noTreatments)
    await Promise.all([closeMonths(whole, noTreatments), closeMonths(whole, noTreatments)])
    const counts = Object.values((await november())!)
    const joined = counts.reduce((sum, one) => sum + (one.counts['joined'] ?? 0), 0)
    expect(joined).toBe(74)
    expect((await publications(world)).get('2026-11')!.counts['joined']).toBe(74)
  })

  it('is followed by every later month, also an empty one, and none is made up before the first', async () => {
    await evening()
    world.pass(75 * day)
    await closeMonths(world, noTreatments)
    expect([...(await publications(world)).keys()]).toEqual([
      '2026',
      '2026-11',
      '2026-12',
      '2026-K4',
    ])
    expect((await publications(world)).get('2026')!.months).toEqual(['2026-11', '2026-12'])
  })
})

/** One of each kind of figure there is. */
const sorts = [
  ...['joined', 'met', 'unmet', 'left', 'lost', 'inTime', 'late', 'gaveUpSoon', 'gaveUpLate'],
  ...['urgent', 'urgentInTime', 'urgentLate', 'urgentUnmet', 'levelChanged', 'raised', 'lowered'],
  ...['level.1', 'channel.video', 'language.so', 'age.unsaid', 'gender.other', 'home.2034'],
  ...['waited.15-30', 'gaveUp.15-30', 'outcome.cut', 'outcome.other', 'unit.avesta-kommun'],
  ...['topic.somn', 'whereTo.bup', 'letters', 'lettersInTime', 'lettersLate'],
  ...['survey.listened', 'survey.rightThings', 'survey.helped', 'survey.again'],
  ...['programme.begun', 'programme.over', 'programme.completed', 'programme.dropped'],
  ...['programme.gad7', 'programme.feedback', 'programme.feedbackLate'],
]

describe('the simulated county', () => {
  it('is told in the report as the simulation has counted it itself', async () => {
    const from = Date.UTC(2026, 11, 1)
    const evenings = { seed: 5, from, days: 31, perHour: 4, counsellors: 2 }
    const own = await playEvenings(world, evenings)
    const compared = await compareMonths(world, own)
    expect(compared.map(({ period }) => period)).toEqual(['2026', '2026-12', '2026-K4'])
    for (const { wrong } of compared) expect(wrong).toEqual([])
    const counted = compared[0]!.own.counts
    expect(counted['joined']).toBeGreaterThan(200)
    // Of everything that is published the simulation does something, and so it is compared.
    const done = Object.keys(counted).map((name) => name.split('.').slice(0, 2).join('.'))
    for (const name of sorts) expect(done, name).toContain(name)
    const year = compared[0]!.published
    const told = Object.keys(counted).filter((name) => typeof year.counts[name] === 'number')
    expect(told.length).toBeGreaterThan(Object.keys(counted).length / 2)
  })
})
