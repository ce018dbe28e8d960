/** A counsellor with several windows open is told in all of them, and closing one loses nothing. */
import { describe, expect, it } from 'vitest'
import type { DownFrame } from '../../shared/contract/live.ts'
import { counsellorHandlers } from '../../functions/api/counsellor.ts'
import { deskOf, windowsOf } from '../../functions/visit/desk/desk.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { tellByPass } from '../../functions/use-cases/talk/talk.ts'
import { tellDesk, tellLine } from '../../functions/use-cases/tell.ts'
import { receive } from '../../functions/live/receive.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { asYouth, elin, isHere, now, takes, youthJoins, type Youth } from '../support/county.ts'
import { sealed } from '../support/coded.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const windows = async (world: TestWorld) => {
  const desk = await deskOf(world, elin.id)
  return desk === undefined ? [] : windowsOf(desk)
}
const heard = (world: TestWorld, type: DownFrame['type']) =>
  world.told.filter(({ frame }) => frame.type === type).map(({ connection }) => connection)

/** On duty, with windows opened in this order. */
const atDesk = async (world: TestWorld, ...opened: string[]) => {
  await isHere(world, elin)
  for (const window of opened) await signOfLife(world, elin.id, window)
}

describe('a counsellor with two windows', () => {
  it('is told of the line in both', async () => {
    const world = testWorld()
    await atDesk(world, 'first', 'second')
    await tellLine(world)
    expect(heard(world, 'line').sort()).toEqual(['first', 'second'])
  })

  it('sees in both at once that one of them has taken a youth', async () => {
    const world = testWorld()
    const { visit } = await youthJoins(world)
    await atDesk(world, 'first', 'second')
    await counsellorHandlers.take(world, elin, { press: 'the-press-in-the-first', seat: 1 })
    expect(heard(world, 'desk-visit').sort()).toEqual(['first', 'second'])
    expect(world.told).toContainEqual({
      connection: 'second',
      frame: { type: 'desk-visit', visit: expect.objectContaining({ visit, state: 'called' }) },
    })
  })

  it('reads in both what the youth says', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await atDesk(world, 'first', 'second')
    await takes(world, elin)
    await ready(world, await asYouth(world, youth))
    const shown = await showVisit(world, await asYouth(world, youth))
    if (shown.state !== 'talking') throw new Error('they talk')
    world.told.length = 0
    await receive(world, () => Promise.resolve(undefined), 'phone', {
      type: 'say',
      pass: shown.pass,
      mid: 'M'.repeat(22),
      after: 0,
      body: sealed('Hej'),
    })
    expect(heard(world, 'message').sort()).toEqual(['first', 'second'])
  })

  it('is signalled to in both: a call is in the one they are at, which need not be the newest', async () => {
    const world = testWorld()
    const pass = { visit: 'v_one', epoch: 1, side: 'youth', at: 0 } as const
    const words = { session: 's'.repeat(22), at: 0, data: '{}' }
    const frame = { type: 'signal', from: 'youth', visit: 'v_one', epoch: 1, ...words } as const
    await tellByPass(world, { ...pass, peer: 'second', beside: ['first'] }, frame)
    expect(heard(world, 'signal').sort()).toEqual(['first', 'second'])
  })

  it('hears in both what the youth has read, and of which part of the talk', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await atDesk(world, 'first', 'second')
    await takes(world, elin)
    await ready(world, await asYouth(world, youth))
    const shown = await showVisit(world, await asYouth(world, youth))
    if (shown.state !== 'talking') throw new Error('they talk')
    const { pass, epoch } = shown
    await receive(world, () => Promise.resolve(undefined), 'phone', { type: 'seen', pass, seq: 4 })
    expect(heard(world, 'seen').sort()).toEqual(['first', 'second'])
    const frame = { type: 'seen', visit: youth.visit, epoch, seq: 4 }
    expect(world.told.at(-1)?.frame).toEqual(frame)
  })

  it('goes on in either when each says that it is here, in whatever order', async () => {
    const world = testWorld()
    await atDesk(world, 'first', 'second', 'first', 'second', 'second', 'first')
    expect(await windows(world)).toEqual(['second', 'first'])
  })

  it('is not told in one that has been closed, and no other is forgotten', async () => {
    const world = testWorld()
    await atDesk(world, 'first', 'second', 'third')
    const closed: TestWorld = {
      ...world,
      push: {
        tell: (connection, frame) =>
          connection === 'third' ? Promise.resolve('gone') : world.push.tell(connection, frame),
      },
    }
    await tellDesk(closed, await deskOf(world, elin.id), { type: 'pong' })
    expect(await windows(world)).toEqual(['second', 'first'])
  })

  it('keeps the name of the last one, though it is away for a moment', async () => {
    const world = testWorld()
    await atDesk(world, 'only')
    const away = { ...world, push: { tell: () => Promise.resolve('gone' as const) } }
    await tellDesk(away, await deskOf(world, elin.id), { type: 'pong' })
    expect(await windows(world)).toEqual(['only'])
  })

  it('has no more windows than anybody works in', async () => {
    const world = testWorld()
    await atDesk(world, ...'abcdefgh')
    expect(await windows(world)).toEqual(['h', 'g', 'f', 'e'])
  })
})

describe('a youth with two pages, in one browser or on two devices', () => {
  const greets = (world: TestWorld, connection: string, youth: Youth) =>
    receive(world, () => Promise.resolve(undefined), connection, { type: 'hello', ...youth })

  it('is told in the one that greeted last, and the other is told to ask', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await greets(world, 'computer', youth)
    expect(heard(world, 'other-page')).toEqual([])
    await greets(world, 'phone', youth)
    expect(heard(world, 'other-page')).toEqual(['computer'])
    await greets(world, 'phone', youth)
    expect(heard(world, 'other-page'), 'said again, the same').toEqual(['computer'])
    await greets(world, 'computer', youth)
    expect(heard(world, 'other-page')).toEqual(['computer', 'phone'])
  })

  it('is told in one alone, and the other knows, also where both greet at one moment', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await Promise.all(['one', 'two', 'three'].map((page) => greets(world, page, youth)))
    const told = (await now(world, youth.visit)).connection
    const ask = ['one', 'two', 'three'].filter((page) => {
      const frames = world.told.filter(({ connection }) => connection === page)
      const types = frames.map(({ frame }) => frame.type)
      return types.lastIndexOf('other-page') > types.lastIndexOf('welcome')
    })
    expect([told, ...ask].sort()).toEqual(['one', 'three', 'two'])
  })
})
