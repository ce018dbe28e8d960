/** An ending that went badly is looked at by two people, who learn nothing of the visit. */
import { describe, expect, it } from 'vitest'
import { signEnding, unsignedEndings } from '../../functions/safety/bad-endings.ts'
import { close, end, leave } from '../../functions/use-cases/talk/end-visit.ts'
import { amir, asYouth, elin, isHere, maja, now, youthJoins } from '../support/county.ts'
import { inDanger, inTalk } from '../support/danger.ts'
import { testWorld } from '../support/test-world.ts'

describe('an ending that went badly', () => {
  it('goes to a list without a way back to the visit, and is signed by two different people', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await inDanger(world)
    world.pass(61_000)
    await leave(world, await asYouth(world, youth))
    await leave(world, await asYouth(world, youth))
    const [ending, ...others] = await unsignedEndings(world)
    expect(others).toEqual([])
    expect(ending).toMatchObject({ level: 1, how: 'left' })
    expect(JSON.stringify(ending)).not.toContain(youth.visit)
    expect(await signEnding(world, elin, ending!.id, 'nothing-more')).toBe('signed-first')
    await expect(signEnding(world, elin, ending!.id, 'nothing-more')).rejects.toMatchObject({
      code: 'two-people',
    })
    expect(await unsignedEndings(world)).toMatchObject([{ first: { firstName: 'Elin' } }])
    const both = await Promise.all([
      signEnding(world, amir, ending!.id, 'routine'),
      signEnding(world, maja, ending!.id, 'came-back'),
    ])
    expect(both.sort()).toEqual(['already-signed', 'signed-both'])
    expect(await unsignedEndings(world)).toEqual([])
  })

  it('is told late when the promise is broken, oldest first', async () => {
    const world = testWorld()
    const first = await inDanger(world)
    world.pass(61_000)
    await leave(world, await asYouth(world, first))
    world.pass(48 * 3_600_000)
    const second = await youthJoins(world, { urgency: 'selfharm' })
    world.pass(61_000)
    await leave(world, await asYouth(world, second))
    const endings = await unsignedEndings(world)
    expect(endings.map(({ level, late }) => [level, late])).toEqual([
      [1, true],
      [2, false],
    ])
  })

  it('is no ending of an ordinary talk, nor of one that was brought to a good end', async () => {
    const world = testWorld()
    const ordinary = await youthJoins(world)
    await leave(world, await asYouth(world, ordinary))
    const youth = await inTalk(world)
    await end(world, await asYouth(world, youth))
    const form = { topics: [], outcome: 'calmer', whereTo: [] }
    await close(world, await now(world, youth.visit), form)
    expect(await unsignedEndings(world)).toEqual([])
  })
})
