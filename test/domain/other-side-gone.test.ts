/** When one page's connection ends, the other side of the talk hears of it at once, and hears when it is back. */
import { describe, expect, it } from 'vitest'
import type { DownFrame } from '../../shared/contract/live.ts'
import { greetStaff, greetYouth } from '../../functions/use-cases/talk/greet.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { endingConnections } from '../support/ending-connections.ts'

/** A talk of two pages that have greeted. */
const inTalk = async () => {
  const { world, ends, told } = endingConnections()
  const youth = await youthJoins(world)
  await isHere(world, elin)
  await greetYouth(world, 'phone', youth.visit, youth.secret)
  await greetStaff(world, 'window', elin)
  await takes(world, elin)
  await ready(world, await asYouth(world, youth))
  const heard = (connection: string) =>
    told.flatMap(({ connection: to, frame }): DownFrame[] =>
      to === connection && frame.type === 'pass' ? [frame] : [],
    )
  return { world, youth, ends, heard }
}

describe('the other side', () => {
  it('hears that the youth is gone, and that the youth is back', async () => {
    const { world, youth, ends, heard } = await inTalk()
    const { visit, epoch } = await now(world, youth.visit)
    await ends('phone')
    expect(heard('window')).toMatchObject([{ visit, epoch, there: false, at: world.now() }])
    expect((await now(world, visit)).goneAt).toBe(world.now())
    await greetYouth(world, 'phone again', visit, youth.secret)
    expect(heard('window').at(-1)).toMatchObject({ there: true })
    expect((await now(world, visit)).goneAt).toBeUndefined()
  })

  it('is not told that a counsellor is back by a greeting that is carried out when its page has gone', async () => {
    const { world, youth, ends, heard } = await inTalk()
    await ends('window')
    const at = world.now()
    await greetStaff(world, 'window', elin)
    expect(heard('phone').at(-1)).toMatchObject({ there: false })
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({ awaySince: at })
  })

  it('hears that the counsellor is gone when the last window is, also a youth whose page is opened anew', async () => {
    const { world, youth, ends, heard } = await inTalk()
    await greetStaff(world, 'second window', elin)
    await ends('window')
    expect(heard('phone')).toEqual([])
    world.pass(5)
    const at = world.now()
    await ends('second window')
    expect(heard('phone')).toMatchObject([{ there: false, at }])
    const shown = async () => showVisit(world, await asYouth(world, youth))
    expect(await shown()).toMatchObject({ awaySince: at })
    await greetStaff(world, 'window again', elin)
    expect(heard('phone').at(-1)).toMatchObject({ there: true })
    expect(await shown()).not.toHaveProperty('awaySince', at)
  })

  it('is told nothing when an older connection ends of a youth whose page has greeted anew', async () => {
    const { world, youth, ends, heard } = await inTalk()
    await greetYouth(world, 'phone again', youth.visit, youth.secret)
    await ends('phone')
    expect(heard('window')).toEqual([])
  })

  it('knows of no connection after a greeting that is carried out when its page is gone, and the page that is there is told so', async () => {
    const { world, youth, ends } = await inTalk()
    await greetYouth(world, 'phone again', youth.visit, youth.secret)
    await ends('phone')
    await greetYouth(world, 'phone', youth.visit, youth.secret)
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({ connected: false })
    await greetYouth(world, 'phone again', youth.visit, youth.secret)
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({ connected: true })
  })
})
