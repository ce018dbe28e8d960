/** Calling colleagues in: told at once where a page is open, answered, and over by itself. */
import { describe, expect, it } from 'vitest'
import { answerCall, calledIn, setSurge, showSurge } from '../../functions/use-cases/line/surge.ts'
import { deskOf } from '../../functions/visit/desk/desk.ts'
import { greetDesk, signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { showDesk } from '../../functions/use-cases/desk/desk.ts'
import { amir, elin, isHere } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const minute = 60_000
const opensPage = async (world: TestWorld, staff: typeof elin) => {
  await isHere(world, staff)
  await signOfLife(world, staff.id, `page-of-${staff.id}`)
}
const callIn = (world: TestWorld, call: string[]) =>
  setSurge(world, { mode: 'call-in', reason: 'many-waiting', minutes: 60, call })
const told = (world: TestWorld, staff: typeof elin) =>
  world.told.flatMap(({ connection, frame }) =>
    connection === `page-of-${staff.id}` && frame.type === 'called-in' ? [frame.calledIn] : [],
  )

describe('a colleague who is called in', () => {
  it('is told at once on the open page, and nobody else is', async () => {
    const world = testWorld()
    await opensPage(world, elin)
    await opensPage(world, amir)
    await callIn(world, [elin.id])
    const until = world.now() + 60 * minute
    expect(told(world, elin)).toEqual([{ reason: 'many-waiting', until, answer: undefined }])
    expect(told(world, amir)).toEqual([])
  })

  it('sees it on the desk however the page was opened, until the time is out', async () => {
    const world = testWorld()
    await callIn(world, [elin.id])
    expect((await showDesk(world, elin)).calledIn).toMatchObject({ reason: 'many-waiting' })
    expect((await showDesk(world, amir)).calledIn).toBeUndefined()
    world.pass(60 * minute)
    expect((await showDesk(world, elin)).calledIn).toBeUndefined()
  })

  it('is told on a page that is open before anybody has gone on duty, and is not on duty by it', async () => {
    const world = testWorld()
    await greetDesk(world, elin, `page-of-${elin.id}`)
    expect((await deskOf(world, elin.id))?.status).toBe('away')
    await callIn(world, [elin.id])
    expect(told(world, elin)).toHaveLength(1)
    await isHere(world, amir)
    await greetDesk(world, amir, 'another page')
    expect((await deskOf(world, amir.id))?.status).toBe('here')
  })

  it('answers, and the coordinator sees who comes, who cannot and whose page is shut', async () => {
    const world = testWorld()
    await opensPage(world, elin)
    await callIn(world, [elin.id, amir.id])
    expect(await answerCall(world, elin.id, 'coming')).toBe('answered')
    expect(await answerCall(world, amir.id, 'cannot')).toBe('answered')
    expect((await showSurge(world))?.called).toMatchObject([
      { staff: elin.id, here: true, pageOpen: true, answer: 'coming' },
      { staff: amir.id, here: false, pageOpen: false, answer: 'cannot' },
    ])
  })

  it('is told when it is over, and can no longer answer', async () => {
    const world = testWorld()
    await opensPage(world, elin)
    await callIn(world, [elin.id])
    await setSurge(world, { mode: null, reason: 'many-waiting', minutes: 5, call: [] })
    expect(told(world, elin).at(-1)).toBeUndefined()
    expect(told(world, elin)).toHaveLength(2)
    expect(await answerCall(world, elin.id, 'coming')).toBe('over')
    expect(await answerCall(world, amir.id, 'coming')).toBe('over')
  })
})

describe('whoever is called', () => {
  it('may have a name that every object knows, and has still answered nothing', () => {
    const surge = {
      mode: 'call-in',
      reason: 'few-here',
      until: 1,
      expires: 61,
      called: ['constructor'],
    } as const
    expect(calledIn({ ...surge, called: [...surge.called], answers: {} }, 'constructor')).toEqual({
      reason: 'few-here',
      until: 1,
      answer: undefined,
    })
  })
})
