/** A round of the clock over the whole country: in time, danger first, and no desk in the way of another. */
import { describe, expect, it } from 'vitest'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { StoreBusy, type Store } from '../../functions/store/store.ts'
import { minute } from '../../shared/rules/line/times.ts'
import { atADistance } from '../support/at-a-distance.ts'
import { now, youthJoins } from '../support/county.ts'
import { fullDesks, wholeCountry } from '../support/full-desks.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

/** Every question about these visits meets a busy database. */
const silentAbout = (world: TestWorld, visits: readonly string[]): TestWorld => {
  const { clinic } = world
  const get: Store['get'] = (key, options) =>
    visits.some((visit) => key.pk.endsWith(visit))
      ? Promise.reject(new StoreBusy('get'))
      : clinic.get(key, options)
  return { ...world, clinic: { ...clinic, get } }
}

describe('a round of the clock', () => {
  it('over every desk of the country ends within ten seconds, with a bounded number of questions at once', async () => {
    const near = testWorld()
    await fullDesks(near, wholeCountry)
    const { world, run, widest } = atADistance(near)
    expect(await run(sweep(world))).toBeLessThanOrEqual(10_000)
    const pongs = near.told.filter(({ frame }) => frame.type === 'pong')
    expect(pongs, 'every youth in a talk has heard that we are there').toHaveLength(3 * 1150)
    expect(widest()).toBeLessThanOrEqual(200)
  })

  it('keeps that pace though every counsellor is gone, and brings every youth back to the line', async () => {
    const near = testWorld()
    const desks = await fullDesks(near, { ...wholeCountry, desks: wholeCountry.desks / 5 })
    near.pass(5 * minute)
    const { world, run } = atADistance(near)
    expect(await run(sweep(world))).toBeLessThanOrEqual(10_000 / 5)
    const waiting = await near.clinic.list({ pk: 'waiting', index: 'line' })
    expect(waiting).toHaveLength(desks.flatMap(({ visits }) => visits).length)
  })

  it('hears whoever is in danger before it looks at any desk', async () => {
    const near = testWorld()
    await fullDesks(near, { desks: 40, talks: 3 })
    await youthJoins(near, { urgency: 'danger' })
    const { world, run, spent } = atADistance(near)
    const when: Record<string, number> = {}
    const seen = {
      ...world,
      log: (event: string) => void (when[event] ??= spent()),
      push: {
        tell: (connection: string, frame: { type: string }) => {
          when[frame.type] ??= spent()
          return world.push.tell(connection, frame as never)
        },
      },
    }
    await run(sweep(seen as TestWorld))
    expect(when['alarm-raised']).toBeLessThan(when['pong']!)
  })

  it('goes past a desk that cannot be read, and tells of it in the end', async () => {
    const near = testWorld()
    const desks = await fullDesks(near, { desks: 3, talks: 2 })
    near.pass(5 * minute)
    await youthJoins(near, { urgency: 'danger' })
    const [first, ...others] = desks
    const world = silentAbout(near, first!.visits)
    await expect(sweep(world)).rejects.toBeInstanceOf(StoreBusy)
    for (const visit of others.flatMap(({ visits }) => visits))
      expect((await now(near, visit)).state, 'back in the line').toBe('waiting')
    for (const visit of first!.visits)
      expect((await now(near, visit)).state, 'untouched, for the next round').toBe('talking')
    expect(near.logged).toContain('alarm-raised')
    await sweep(near)
    for (const visit of first!.visits) expect((await now(near, visit)).state).toBe('waiting')
  })
})
