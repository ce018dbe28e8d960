/** The canary's county is nobody else's: who has no mark of the stage does not come in, and what is in it meets no youth, desk or count. */
import { beforeEach, describe, expect, it } from 'vitest'
import { counsellorApp } from '../../functions/api/counsellor.ts'
import {
  countyApart,
  countyOf,
  frameApart,
  sweepApart,
} from '../../functions/cloud/canary/apart.ts'
import { makeMark, markedFrame } from '../../functions/cloud/canary/mark.ts'
import { sealToken } from '../../functions/ports/signed-token.ts'
import { lineNow, shownAfter } from '../../functions/use-cases/line/line-now.ts'
import { nobody } from '../../functions/api/serve/actor.ts'
import { amir, isHere, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
const inLine = async (of: TestWorld) => {
  const { head, desks } = await lineNow(of, shownAfter)
  return { youths: head.map(({ visit }) => visit), desks: desks.map(({ staff }) => staff.id) }
}

describe('a mark', () => {
  const comesIn = (mark: string) => countyOf(world, mark) !== undefined
  const isHeard = (mark: string) => frameApart(world, markedFrame(mark, { type: 'open' }))?.body

  it('lets its canary in for two minutes, and no longer', () => {
    const mark = makeMark(world)
    expect([comesIn(mark), isHeard(mark)]).toEqual([true, '{"type":"open"}'])
    world.pass(2 * 60_000)
    expect([comesIn(mark), isHeard(mark)]).toEqual([false, undefined])
  })

  it('is none that was made up, changed, or sealed for something else, as a youth’s page has it', () => {
    const [text = '', signature = ''] = makeMark(world).split('.')
    const later = Buffer.from(JSON.stringify({ at: world.now() + 1 })).toString('base64url')
    const others = ['', '.', 'canary', text, `${text}.`, `${later}.${signature}`]
    const elsewhere = (['pass', 'connection', 'code-ticket', 'on-call'] as const).map((purpose) =>
      sealToken(world, purpose, { at: world.now() }),
    )
    for (const mark of [...others, ...elsewhere])
      expect([comesIn(mark), isHeard(mark)]).toEqual([false, undefined])
  })

  it('is no sign-in anywhere but in the county apart', async () => {
    const mark = makeMark(world)
    const authorization = `Bearer ${mark}`
    const desk = (app: ReturnType<typeof counsellorApp>) =>
      app.request('/api/counsellor/desk', { headers: { authorization } })
    expect((await desk(counsellorApp(world, nobody))).status).toBe(401)
    const apart = countyOf(world, mark)!
    expect((await desk(counsellorApp(apart.world, apart.verify))).status).toBe(200)
  })
})

it('what is in it is seen by nobody outside, sees nobody outside, and is swept away whole', async () => {
  const youth = await youthJoins(world)
  await isHere(world, amir)
  const before = await inLine(world)
  expect(before).toEqual({ youths: [youth.visit], desks: [amir.id] })
  const apart = countyApart(world)
  const other = await youthJoins(apart)
  const sitting = { ...amir, id: 'canary' }
  await isHere(apart, sitting)
  expect(await inLine(apart)).toEqual({ youths: [other.visit], desks: ['canary'] })
  expect(await inLine(world)).toEqual(before)
  await takes(apart, sitting)
  expect(await inLine(apart)).toMatchObject({ youths: [] })
  expect(await inLine(world)).toEqual(before)
  await sweepApart(world)
  expect(await world.clinic.list({ pk: 'CANARY' })).toEqual([])
  expect(await inLine(world)).toEqual(before)
})
