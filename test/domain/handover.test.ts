/** Handing over: the youth is asked first, the colleague answers, and nobody falls between two chairs. */
import { describe, expect, it } from 'vitest'
import { counsellorHandlers } from '../../functions/api/counsellor.ts'
import { addSeatKey } from '../../functions/use-cases/talk/talk.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { deskOf } from '../../functions/visit/desk/desk.ts'
import {
  acceptHandover,
  answerHandover,
  askHandover,
  declineHandover,
  withdrawHandover,
} from '../../functions/use-cases/talk/hand-over.ts'
import { offersFor } from '../../functions/visit/handover/offers.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { second, times } from '../../shared/rules/line/times.ts'
import {
  amir,
  asYouth,
  elin,
  isHere,
  isTaken,
  maja,
  now,
  takes,
  youthJoins,
} from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const key = `BA${'k'.repeat(85)}`
const note = { v: 0, kid: 'none', data: 'bm90ZQ' }

const asked = async (
  world: TestWorld,
  to: StaffMember = amir,
  wish: Parameters<typeof youthJoins>[1] = {},
) => {
  const youth = await youthJoins(world, wish)
  await isHere(world, elin)
  await isHere(world, to)
  await takes(world, elin)
  await ready(world, await asYouth(world, youth))
  await askHandover(world, await now(world, youth.visit), { colleague: to.id }, note)
  return youth
}
const accepting = (world: TestWorld, staff: StaffMember, visit: string) =>
  acceptHandover(
    world,
    { staff, seat: 1, press: world.id(), offer: offerOf({ channels: ['chat'], staff }) },
    visit,
  )

describe('handing over', () => {
  it('asks the youth first, with who it would be, and offers nothing before the yes', async () => {
    const world = testWorld()
    const youth = await asked(world)
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({
      state: 'asking',
      to: { firstName: 'Amir', employer: 'Borlänge kommun' },
      crossesBorder: false,
    })
    expect(await offersFor(world, amir)).toEqual([])
    expect(await accepting(world, amir, youth.visit)).toBeUndefined()
  })

  it('tells a colleague under the same law a newer topic beside the nearest, and one under another only with a yes', async () => {
    for (const [to, told] of [
      [amir, { topics: ['vald'], newerTopics: ['heder'] }],
      [maja, { topics: [] }],
    ] as const) {
      const world = testWorld()
      const youth = await asked(world, to, { topics: ['heder'] })
      await answerHandover(world, await now(world, youth.visit), { yes: true })
      const [offer] = await offersFor(world, to)
      expect({ topics: offer?.topics, newerTopics: offer?.newerTopics }).toEqual({
        newerTopics: undefined,
        ...told,
      })
    }
  })

  it('tells the youth before the law of the talk changes', async () => {
    const world = testWorld()
    const youth = await asked(world, maja)
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({
      crossesBorder: true,
    })
  })

  it('gives the talk, the note and a new epoch to the colleague, and frees the old seat', async () => {
    const world = testWorld()
    const youth = await asked(world)
    const before = await now(world, youth.visit)
    await answerHandover(world, await asYouth(world, youth), { yes: true })
    expect(await offersFor(world, amir)).toHaveLength(1)
    const taken = await accepting(world, amir, youth.visit)
    expect(taken).toMatchObject({ state: 'talking', holder: { id: amir.id }, note })
    expect(taken?.epoch).toBeGreaterThan(before.epoch)
    expect((await deskOf(world, elin.id))?.seats).toEqual({})
    expect(await offersFor(world, amir)).toEqual([])
  })

  it('answers with the pages that the seat names, also where the press brought none: it is then told at once', async () => {
    const world = testWorld()
    const { visit, ...youth } = await asked(world)
    await answerHandover(world, await asYouth(world, { visit, ...youth }), { yes: true })
    const accept = (press: string, key?: string) =>
      counsellorHandlers.accept(world, amir, { visit, seat: 1, press, key })
    const without = await accept('press-without-a-key-00')
    expect(without).toMatchObject({ outcome: 'claimed', visit: { keys: [] } })
    await addSeatKey(world, await now(world, visit), { key: `BA${'w'.repeat(85)}` })
    const again = await accept('press-without-a-key-00', key)
    expect(
      again,
      'said again, with the key that has been made, beside the window opened meanwhile',
    ).toMatchObject({
      visit: { keys: [key, `BA${'w'.repeat(85)}`] },
    })
  })

  it('keeps the talk with its counsellor when the youth says no, and drops the note', async () => {
    const world = testWorld()
    const youth = await asked(world)
    const visit = await answerHandover(world, await asYouth(world, youth), { yes: false })
    expect(visit).toMatchObject({ state: 'talking', holder: { id: elin.id } })
    expect(visit.handover).toBeUndefined()
    expect(visit.note).toBeUndefined()
  })

  it.each(['declined', 'not answered in time'] as const)(
    'puts the youth at the head of the line when it is %s, note attached',
    async (how) => {
      const world = testWorld()
      const youth = await asked(world)
      await answerHandover(world, await asYouth(world, youth), { yes: true })
      if (how === 'declined') await declineHandover(world, amir.id, youth.visit)
      else {
        world.pass(times.handover + second)
        await signOfLife(world, elin.id)
        await sweep(world)
      }
      expect(await now(world, youth.visit)).toMatchObject({
        state: 'waiting',
        returned: true,
        returnedWhy: 'handover',
        note,
      })
      expect((await deskOf(world, elin.id))?.seats).toEqual({})
    },
  )

  it('can be taken back by the counsellor until it is accepted', async () => {
    const world = testWorld()
    const youth = await asked(world)
    await answerHandover(world, await asYouth(world, youth), { yes: true })
    await withdrawHandover(world, await now(world, youth.visit))
    expect(await accepting(world, amir, youth.visit)).toBeUndefined()
    expect(await now(world, youth.visit)).toMatchObject({
      state: 'talking',
      holder: { id: elin.id },
    })
  })

  it('tells whoever was asked which offer is over, by when it would have ended', async () => {
    const world = testWorld()
    const youth = await asked(world)
    await signOfLife(world, amir.id, 'amirs-page')
    const told = () =>
      world.told.flatMap(({ connection, frame }) => (connection === 'amirs-page' ? [frame] : []))
    await answerHandover(world, await asYouth(world, youth), { yes: true })
    const until = world.now() + times.handover
    expect(told()).toContainEqual(
      expect.objectContaining({ type: 'offer', offer: expect.objectContaining({ until }) }),
    )
    world.pass(second)
    await withdrawHandover(world, await now(world, youth.visit))
    expect(told()).toContainEqual({ type: 'offer-gone', visit: youth.visit, until })
  })

  it('is not offered to nobody: a colleague who is away or full is refused beforehand', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isTaken(world, youth)
    await expect(
      askHandover(world, await now(world, youth.visit), { colleague: amir.id }),
    ).rejects.toMatchObject({ code: 'nobody-there' })
    await expect(
      askHandover(world, await now(world, youth.visit), { profession: 'lakare' }),
    ).rejects.toMatchObject({ code: 'nobody-there' })
  })

  it('lets only the one it was offered to accept', async () => {
    const world = testWorld()
    const youth = await asked(world)
    await answerHandover(world, await asYouth(world, youth), { yes: true })
    await isHere(world, maja)
    await expect(accepting(world, maja, youth.visit)).rejects.toMatchObject({ code: 'not-found' })
  })
})
