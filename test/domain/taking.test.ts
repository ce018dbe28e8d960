/** Taking the next: nobody twice, nobody above capacity, and a repeated press gives the same youth. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deskOf } from '../../functions/visit/desk/desk.ts'
import { claimOnSeat, type Pick, type Taking } from '../../functions/visit/line/claim-on-seat.ts'
import { takeNext } from '../../functions/visit/line/take-next.ts'
import { takeParticular } from '../../functions/visit/line/take-particular.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { StoreBusy, type Store } from '../../functions/store/store.ts'
import { Channel } from '../../shared/ids.ts'
import { times } from '../../shared/rules/line/times.ts'
import { amir, elin, isHere, maja, now, takes, youthJoins } from '../support/county.ts'
import { toAnswer } from '../support/time-to-answer.ts'
import { testWorld } from '../support/test-world.ts'

describe('taking the next in line', () => {
  it('gives acute danger before everybody, then by level, then by minutes waited', async () => {
    const world = testWorld()
    const talk = await youthJoins(world, { urgency: 'talk' })
    const distress = await youthJoins(world, { urgency: 'distress' })
    const danger = await youthJoins(world, { urgency: 'danger' })
    await isHere(world, elin, 3)
    const order = [
      await takes(world, elin, 1),
      await takes(world, elin, 2),
      await takes(world, elin, 3),
    ]
    expect(order.map((visit) => visit?.visit)).toEqual([danger.visit, distress.visit, talk.visit])
  })

  it('gives two counsellors in different municipalities two different youths, however they race', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 2, max: 6 }),
        async (youths, racers) => {
          const world = testWorld()
          for (let i = 0; i < youths; i++) await youthJoins(world)
          const staff = Array.from({ length: racers }, (_, i) => ({ ...elin, id: `kurator-${i}` }))
          for (const one of staff) await isHere(world, one)
          const taken = await Promise.all(staff.map((one) => takes(world, one)))
          const visits = taken.flatMap((visit) => (visit === undefined ? [] : [visit.visit]))
          expect(new Set(visits).size).toBe(visits.length)
          expect(visits.length).toBe(Math.min(youths, racers))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives the same youth to a press that is repeated, one after the other or at once', async () => {
    const world = testWorld()
    await youthJoins(world)
    await youthJoins(world)
    await isHere(world, elin)
    const press = world.id()
    const [a, b] = await Promise.all([takes(world, elin, 1, press), takes(world, elin, 1, press)])
    const c = await takes(world, elin, 1, press)
    expect(a?.visit).toBeDefined()
    expect(b?.visit).toBe(a?.visit)
    expect(c?.visit).toBe(a?.visit)
  })

  it('gives the same youth after every single write that times out after it was made', async () => {
    for (let broken = 0; broken < 3; broken++) {
      const world = testWorld()
      await youthJoins(world)
      await youthJoins(world)
      await isHere(world, elin)
      let writes = 0
      const store = world.clinic
      const faulty: Store = {
        ...store,
        write: async (change) => {
          const written = await store.write(change)
          if (writes++ === broken) throw new StoreBusy('after commit')
          return written
        },
      }
      const press = world.id()
      const first = await takes({ ...world, clinic: faulty }, elin, 1, press).catch(() => undefined)
      const again = await takes(world, elin, 1, press)
      const held = (await store.list({ pk: 'waiting', index: 'line' })).length
      expect(again, `write ${broken}`).toBeDefined()
      expect(first === undefined || first.visit === again?.visit).toBe(true)
      expect(held, `write ${broken}: only one youth left the line`).toBe(1)
    }
  })

  it('never says that nobody waits to a press whose other delivery has taken somebody', async () => {
    const world = testWorld()
    await isHere(world, amir)
    await isHere(world, elin)
    const gone = await youthJoins(world)
    await takes(world, amir)
    const left = await youthJoins(world)
    const taking: Taking = { staff: elin, seat: 1, press: world.id(), event: 'claim' }
    const stale = { visit: gone.visit, rev: 1 }
    const other: Pick = (_lost, round) =>
      Promise.resolve([round === 0 ? stale : { visit: left.visit, rev: 1 }])
    // It finds its first youth gone; before it looks again, the other delivery comes and takes the last.
    const seesNobody: Pick = async (_lost, round) => {
      if (round === 0) return [stale]
      expect((await claimOnSeat(world, taking, other))?.visit).toBe(left.visit)
      return []
    }
    expect((await claimOnSeat(world, taking, seesNobody))?.visit).toBe(left.visit)
  })

  it('never gives a counsellor more talks than chosen, and says so', async () => {
    const world = testWorld()
    for (let i = 0; i < 4; i++) await youthJoins(world)
    await isHere(world, elin, 1)
    await takes(world, elin, 1)
    await expect(takes(world, elin, 1)).rejects.toMatchObject({ code: 'seat-taken' })
    await expect(takes(world, elin, 2)).rejects.toMatchObject({ code: 'desk-full' })
  })

  it('refuses whoever is not on duty', async () => {
    const world = testWorld()
    await youthJoins(world)
    await expect(takes(world, elin)).rejects.toMatchObject({ code: 'not-on-duty' })
  })

  it('says nobody is waiting, and leaves the seat free', async () => {
    const world = testWorld()
    await isHere(world, elin)
    expect(await takes(world, elin)).toBeUndefined()
    expect((await deskOf(world, elin.id))?.seats).toEqual({})
  })

  it('never gives a youth somebody from the own municipality who wished not to, nor another language', async () => {
    const world = testWorld()
    await youthJoins(world, { municipality: '2062', avoidOwn: true, urgency: 'danger' })
    await youthJoins(world, { language: 'uk' })
    await isHere(world, elin)
    expect(await takes(world, elin)).toBeUndefined()
    await isHere(world, amir)
    expect((await takes(world, amir))?.level).toBe(1)
  })

  it('lets a wished-for profession wait for its own, but not in acute danger', async () => {
    const world = testWorld()
    const wish = await youthJoins(world, { profession: 'barnmorska' })
    await isHere(world, elin)
    expect(await takes(world, elin)).toBeUndefined()
    await isHere(world, maja)
    expect((await takes(world, maja))?.visit).toBe(wish.visit)
    const acute = await youthJoins(world, { profession: 'barnmorska', urgency: 'danger' })
    expect((await takes(world, elin))?.visit).toBe(acute.visit)
  })

  it('takes a particular one out of order, but not against the wish of the youth', async () => {
    const world = testWorld()
    await youthJoins(world)
    const second = await youthJoins(world)
    const notMora = await youthJoins(world, { municipality: '2062', avoidOwn: true })
    await isHere(world, elin)
    const taking = {
      staff: elin,
      seat: 1,
      press: world.id(),
      offer: offerOf({ channels: ['chat'], staff: elin }),
    }
    expect((await takeParticular(world, taking, second.visit))?.visit).toBe(second.visit)
    await expect(
      takeParticular(world, { ...taking, seat: 2, press: world.id() }, notMora.visit),
    ).rejects.toMatchObject({ code: 'does-not-match' })
    expect((await now(world, notMora.visit)).state).toBe('waiting')
  })

  it.each(Channel.options)(
    'leaves as long to answer as is signed for %s, in turn or out of order, and less than a counsellor is waited for',
    async (channel) => {
      const world = testWorld()
      const youths = [await youthJoins(world, { channel }), await youthJoins(world, { channel })]
      await isHere(world, elin)
      const offer = offerOf({ channels: Channel.options, staff: elin })
      const taking = { staff: elin, offer, rank: 0 }
      const called = [
        await takeParticular(world, { ...taking, seat: 1, press: world.id() }, youths[1]!.visit),
        await takeNext(world, { ...taking, seat: 2, press: world.id() }),
      ]
      expect(called.map((visit) => visit?.visit)).toEqual([youths[1]!.visit, youths[0]!.visit])
      const left = called.map((visit) => (visit?.readyBy ?? NaN) - (visit?.calledAt ?? NaN))
      expect(left).toEqual([toAnswer[channel], toAnswer[channel]])
      // The clock waits three seconds more than the page.
      expect(Math.max(...left) + 3_000).toBeLessThan(times.counsellorGone)
    },
  )
})
