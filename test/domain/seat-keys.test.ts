/** A talk's key is sealed for the pages of whoever holds it: each is told to the youth, none to anybody else. */
import { describe, expect, it } from 'vitest'
import { deskOf } from '../../functions/visit/desk/desk.ts'
import { greetStaff } from '../../functions/use-cases/talk/greet.ts'
import { addSeatKey } from '../../functions/use-cases/talk/talk.ts'
import { backToLine } from '../../functions/use-cases/line/back-to-line.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { erase } from '../../functions/visit/erase.ts'
import { say } from '../../functions/visit/talk/say.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { sealedBody, sealedKey } from '../../shared/sealed-text.ts'
import { asYouth, elin, isTaken, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const key = (letter: string) => `BA${letter.repeat(85)}`

const inTalk = async (world: TestWorld) => {
  const youth = await youthJoins(world)
  await isTaken(world, youth)
  const keys = async () => {
    const shown = await showVisit(world, await asYouth(world, youth))
    return 'keys' in shown ? shown.keys : undefined
  }
  const add = async (page: string, instead?: string) =>
    addSeatKey(world, await now(world, youth.visit), { key: page, instead })
  return { youth, keys, add }
}

describe('the pages a talk is sealed for', () => {
  it('are told to the youth at once, a second window beside the first', async () => {
    const world = testWorld()
    const { keys, add } = await inTalk(world)
    await add(key('a'))
    await add(key('b'))
    expect(await keys()).toEqual([key('a'), key('b')])
  })

  it('are asked about at once at the other windows of the desk, and a page that must give way to a fourth is not called back by it', async () => {
    const world = testWorld()
    const { add } = await inTalk(world)
    await greetStaff(world, 'first window', elin)
    const asked = () =>
      world.told.flatMap(({ connection, frame }) =>
        connection === 'first window' && frame.type === 'desk-visit' ? [frame.visit.keys] : [],
      )
    await add(key('a'))
    await add(key('b'), key('a'))
    expect(asked(), 'a reload of the only window asks nothing').toEqual([])
    await add(key('c'))
    expect(asked()).toEqual([[key('b'), key('c')]])
    await add(key('d'))
    await add(key('e'))
    expect(asked().slice(1)).toEqual([[key('b'), key('c'), key('d')]])
  })

  it('give way to the page that replaces them after a reload, and are three at most', async () => {
    const world = testWorld()
    const { keys, add } = await inTalk(world)
    await add(key('a'))
    await add(key('b'), key('a'))
    expect(await keys()).toEqual([key('b')])
    for (const letter of ['c', 'd', 'e', 'e']) await add(key(letter))
    expect(await keys()).toEqual([key('c'), key('d'), key('e')])
  })

  it('are forgotten with the seat: no key outlives the talk', async () => {
    const world = testWorld()
    const { youth, keys, add } = await inTalk(world)
    await add(key('a'))
    const visit = await now(world, youth.visit)
    await backToLine(world, visit, 'release', 'put-back')
    expect(await keys()).toBeUndefined()
    expect(JSON.stringify(await deskOf(world, elin.id))).not.toContain(key('a'))
    await takes(world, elin)
    expect(await keys()).toEqual([])
  })

  it('cannot be added to a talk that is over', async () => {
    const world = testWorld()
    const { youth, add } = await inTalk(world)
    await end(world, await asYouth(world, youth))
    await expect(add(key('a'))).rejects.toMatchObject({ code: 'not-now' })
  })

  it('leave the receipt of "radera nu" true: a key that was sent is no message', async () => {
    const world = testWorld()
    const { youth } = await inTalk(world)
    const { visit, epoch } = await now(world, youth.visit)
    for (const [n, v] of [sealedKey, sealedBody].entries())
      await say(
        world,
        { visit, epoch, side: 'youth' },
        { mid: `${n}`.repeat(22), after: n, body: { v, kid: 'k', data: 'aGVq' } },
      )
    await end(world, await asYouth(world, youth))
    expect(await erase(world, await asYouth(world, youth))).toMatchObject({ messages: 1 })
    const left = await world.clinic.list({ pk: `VISIT#${visit}`, prefix: 'MSG#' })
    expect(left.filter(({ mid, body }) => mid !== undefined || body !== undefined)).toEqual([])
    world.pass(2 * 3600_000)
    expect(await world.clinic.list({ pk: `VISIT#${visit}`, prefix: 'MSG#' })).toEqual([])
  })
})
