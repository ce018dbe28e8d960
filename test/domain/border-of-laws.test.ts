/** Between SoL and HSL goes what the youth has ticked, and nothing of what was said or answered before. */
import { beforeEach, describe, expect, it } from 'vitest'
import { talkScaleHandlers as rows } from '../../functions/api/programme/talk-scales.ts'
import {
  acceptHandover,
  answerHandover,
  askHandover,
} from '../../functions/use-cases/talk/hand-over.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { showToCounsellor } from '../../functions/visit/show-to-counsellor.ts'
import { keys } from '../../functions/store/keys.ts'
import type { Moves } from '../../shared/rules/line/visit-parts.ts'
import { amir, asYouth, elin, isHere, maja, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const nickname = { v: 0, kid: 'none', data: 'S2lt' }

let world: TestWorld
let youth: Awaited<ReturnType<typeof youthJoins>>
beforeEach(async () => {
  world = testWorld()
  youth = await youthJoins(world, { municipality: '2080', avoidOwn: true })
  for (const staff of [elin, amir, maja]) await isHere(world, staff)
  await takes(world, elin)
  await ready(world, await asYouth(world, youth))
  // A page of an earlier version told what to be called on the way in.
  await world.clinic.write({ patch: keys.visit(youth.visit), when: [], set: { nickname } })
})

const handsOver = async (to: StaffMember, moves?: Moves) => {
  await askHandover(world, await now(world, youth.visit), { colleague: to.id })
  await answerHandover(world, await now(world, youth.visit), { yes: true, moves })
  const offer = offerOf({ channels: ['chat'], staff: to })
  const taking = { staff: to, seat: 1, press: world.id(), offer }
  await acceptHandover(world, taking, youth.visit)
  return now(world, youth.visit)
}
const asksAndIsAnswered = async (by: StaffMember) => {
  await rows.sendTalkScale(world, by, { visit: youth.visit, scale: 'gad7' })
  const visit = await asYouth(world, youth)
  await rows.answerTalkScale(world, visit, { visit: youth.visit, scale: 'gad7', flag: 'safety' })
}
const readBy = async (staff: StaffMember) =>
  (await rows.talkScalesOfMine(world, staff, { visit: youth.visit })).scales

describe('across the border', () => {
  it('neither what to be called nor whom to avoid goes along unasked', async () => {
    const taken = await handsOver(maja)
    expect(taken).toMatchObject({ holder: { id: maja.id } })
    expect(taken.nickname).toBeUndefined()
    expect(taken.avoid).toBeUndefined()
    expect(JSON.stringify(showToCounsellor(world, taken))).not.toContain('S2lt')
  })

  it('each goes along by its own tick, which the youth is offered', async () => {
    await askHandover(world, await now(world, youth.visit), { colleague: maja.id })
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({
      movable: expect.arrayContaining(['avoid', 'nickname']) as unknown,
    })
    await answerHandover(world, await now(world, youth.visit), { yes: false })
    const taken = await handsOver(maja, { avoid: true })
    expect(taken.avoid).toBe('2080')
    expect(taken.nickname).toBeUndefined()
  })

  it('the answers to a rating scale stay where they were given', async () => {
    await asksAndIsAnswered(elin)
    expect(await readBy(elin)).toMatchObject([{ scale: 'gad7', flag: 'safety' }])
    await handsOver(maja)
    expect(await readBy(maja)).toEqual([])
  })

  it('a scale can be asked anew on the other side, and is read there', async () => {
    await asksAndIsAnswered(elin)
    await handsOver(maja)
    await asksAndIsAnswered(maja)
    expect(await readBy(maja)).toMatchObject([{ scale: 'gad7', flag: 'safety' }])
  })
})

it('within one law a colleague goes on with all of it', async () => {
  await asksAndIsAnswered(elin)
  const taken = await handsOver(amir)
  expect(taken).toMatchObject({ avoid: '2080', nickname })
  expect(await readBy(amir)).toMatchObject([{ scale: 'gad7', flag: 'safety' }])
})
