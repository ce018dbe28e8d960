/** What time alone does: nobody is lost by a silent phone, a lost counsellor or an unanswered question. */
import { describe, expect, it } from 'vitest'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { deskOf } from '../../functions/visit/desk/desk.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { putAside, ready, stay } from '../../functions/use-cases/line/ready-check.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { changeLevel } from '../../functions/use-cases/talk/change-level.ts'
import { end, leave, lose } from '../../functions/use-cases/talk/end-visit.ts'
import { minute, second, times } from '../../shared/rules/line/times.ts'
import { StoreBusy, type Store } from '../../functions/store/store.ts'
import { amir, asYouth, elin, isHere, isTaken, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

/** A database that is too busy for one kind of row, until it is not. */
const busyWith = (world: TestWorld, kind: string) => {
  const { clinic } = world
  const busy: Store = {
    ...clinic,
    write: (change) =>
      'put' in change && change.put.pk.startsWith(kind)
        ? Promise.reject(new StoreBusy('throttled'))
        : clinic.write(change),
  }
  return { ...world, clinic: busy }
}
const rows = (world: TestWorld) =>
  world.clinic.list({ pk: 'DAY#2026-11-18', prefix: 'TALLY#' }) as Promise<unknown[]>

describe('the clock', () => {
  it('counts whoever left while the database was busy, and only once', async () => {
    const world = testWorld()
    const waits = await youthJoins(world)
    const isCalled = await youthJoins(world)
    await isHere(world, elin)
    const called = await takes(world, elin)
    const other = called?.visit === waits.visit ? isCalled : waits
    for (const youth of [waits, isCalled])
      await expect(
        leave(busyWith(world, 'DAY#'), await asYouth(world, youth)),
      ).rejects.toBeInstanceOf(StoreBusy)
    expect((await now(world, other.visit)).state).toBe('left')
    expect(await rows(world)).toHaveLength(0)
    await sweep(world)
    await sweep(world)
    expect(await rows(world)).toHaveLength(2)
    expect((await deskOf(world, elin.id))?.seats).toEqual({})
    expect(await world.clinic.list({ pk: 'uncounted', index: 'line' })).toHaveLength(0)
  })

  it.each(['DAY#', 'ENDINGS'])(
    'finds whoever left the line while %s could not be written, and notes all of it, once',
    async (kind) => {
      const world = testWorld()
      const youth = await youthJoins(world, { urgency: 'danger' })
      const visit = await asYouth(world, youth)
      // Whoever leaves at once is no ending to look at.
      world.pass(60_001)
      await expect(leave(busyWith(world, kind), visit)).rejects.toBeInstanceOf(StoreBusy)
      expect(await now(world, youth.visit)).toMatchObject({ state: 'left', line: 'uncounted' })
      await sweep(world)
      await sweep(world)
      expect(await rows(world)).toHaveLength(1)
      expect(await world.clinic.list({ pk: 'ENDINGS' })).toHaveLength(1)
      expect((await now(world, youth.visit)).line).toBeUndefined()
    },
  )

  it.each(['DAY#', 'LEVELS-CHANGED', 'ENDINGS'])(
    'finds whoever was lost from a talk while %s could not be written, and notes all of it, once',
    async (kind) => {
      const world = testWorld()
      const youth = await youthJoins(world, { urgency: 'danger' })
      await isTaken(world, youth)
      await changeLevel(world, await now(world, youth.visit), 2, 'calmer-now')
      const visit = await now(world, youth.visit)
      await expect(lose(busyWith(world, kind), visit, () => true)).rejects.toBeInstanceOf(StoreBusy)
      await sweep(world)
      await sweep(world)
      expect(await rows(world)).toHaveLength(1)
      expect(await world.clinic.list({ pk: 'LEVELS-CHANGED' })).toHaveLength(1)
      expect(await world.clinic.list({ pk: 'ENDINGS' })).toHaveLength(1)
      expect((await deskOf(world, elin.id))?.seats).toEqual({})
    },
  )

  it('puts a youth who does not answer aside, frees the seat, and keeps the place for a while', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isHere(world, elin, 1)
    await takes(world, elin)
    await expect(putAside(world, await now(world, youth.visit))).rejects.toMatchObject({
      code: 'not-now',
    })
    world.pass(times.readyCheck + 4 * second)
    await sweep(world)
    expect((await now(world, youth.visit)).state).toBe('aside')
    expect((await deskOf(world, elin.id))?.seats).toEqual({})
    const newcomer = await youthJoins(world)
    expect((await takes(world, elin))?.visit).toBe(newcomer.visit)
    world.pass(times.grace / 2)
    expect((await stay(world, await asYouth(world, youth))).state).toBe('waiting')
    await isHere(world, amir)
    await youthJoins(world)
    expect((await takes(world, amir))?.visit).toBe(youth.visit)
  })

  it('takes no question back that may still be answered, though nothing is heard of whoever called', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isHere(world, elin)
    await takes(world, elin)
    world.pass(times.readyCheck - second)
    await sweep(world)
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({ state: 'called' })
    expect(await ready(world, await asYouth(world, youth))).toMatchObject({ state: 'talking' })
  })

  it('lets an answer in the last second win over being put aside', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isTaken(world, youth)
    world.pass(times.readyCheck + second)
    await expect(putAside(world, await now(world, youth.visit))).rejects.toMatchObject({
      code: 'not-now',
    })
    expect((await now(world, youth.visit)).state).toBe('talking')
  })

  it('takes the place of whoever was put aside and not seen while it was kept, and counts it', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isHere(world, elin)
    await takes(world, elin)
    world.pass(times.readyCheck + 4 * second)
    await sweep(world)
    world.pass(times.grace + second)
    await sweep(world)
    await sweep(world)
    expect((await now(world, youth.visit)).state).toBe('lost')
    expect(await world.clinic.list({ pk: 'DAY#2026-11-18', prefix: 'TALLY#' })).toHaveLength(1)
  })

  it('puts the talks of a counsellor who has gone at the head of the line, told and never lost', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isTaken(world, youth)
    const earlier = await youthJoins(world)
    world.pass(times.counsellorGone - second)
    await sweep(world)
    expect((await now(world, youth.visit)).state).toBe('talking')
    world.pass(2 * second)
    await sweep(world)
    expect(await now(world, youth.visit)).toMatchObject({
      state: 'waiting',
      returnedWhy: 'counsellor-lost',
    })
    await isHere(world, amir)
    expect((await takes(world, amir))?.visit).toBe(youth.visit)
    expect((await takes(world, amir, 2))?.visit).toBe(earlier.visit)
  })

  it('lets the youth’s own page find the lost counsellor before the clock does', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isTaken(world, youth)
    world.pass(times.counsellorGone + second)
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({
      state: 'waiting',
      returned: 'counsellor-lost',
      ahead: 0,
    })
  })

  it('leaves a talk alone while its counsellor shows signs of life', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isTaken(world, youth)
    for (let i = 0; i < 10; i++) {
      world.pass(times.heartbeat)
      await signOfLife(world, elin.id)
      await sweep(world)
    }
    expect((await now(world, youth.visit)).state).toBe('talking')
  })

  it('files the form of a counsellor who vanished after the end, so that the seat is free', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isTaken(world, youth)
    await end(world, await asYouth(world, youth))
    world.pass(times.counsellorGone + second)
    await sweep(world)
    expect((await deskOf(world, elin.id))?.seats).toEqual({})
    expect(await world.clinic.list({ pk: 'DAY#2026-11-18', prefix: 'TALLY#' })).toHaveLength(1)
  })

  it('takes a place away only after the kept time without a sign from a page without a socket', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    world.pass(times.grace - minute)
    await sweep(world)
    expect((await now(world, youth.visit)).state).toBe('waiting')
    await showVisit(world, await asYouth(world, youth))
    world.pass(times.grace - minute)
    await sweep(world)
    expect((await now(world, youth.visit)).state).toBe('waiting')
    world.pass(2 * minute)
    await sweep(world)
    expect((await now(world, youth.visit)).state).toBe('lost')
  })
})
