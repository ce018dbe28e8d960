/** Every way into the line raises the alarm for whoever is in danger, and loses neither the place nor the fault. */
import { describe, expect, it } from 'vitest'
import type { Join } from '../../shared/contract/visit/door.ts'
import { alarmOf } from '../../functions/safety/alarm.ts'
import { counsellorHandlers } from '../../functions/api/counsellor.ts'
import { youthHandlers } from '../../functions/api/youth.ts'
import { setOpeningHours } from '../../functions/opening/hours.ts'
import { lineNow } from '../../functions/use-cases/line/line-now.ts'
import { work } from '../support/coded.ts'
import { elin, isHere, now, youthJoins } from '../support/county.ts'
import { rows, takes } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

type Wish = Pick<Join, 'topics' | 'urgency' | 'language'>

const opened = async () => {
  const world = testWorld()
  const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: '00:00',
    closes: '24:00',
  }))
  await setOpeningHours(world, always)
  await isHere(world, elin)
  return world
}

/** From now on nothing that concerns alarms can be written. */
const alarmsFail = (world: TestWorld) => {
  const { write } = world.clinic
  world.clinic.write = (change) =>
    JSON.stringify(change).includes('ALARM')
      ? Promise.reject(new Error('no alarm can be written'))
      : write(change)
}

const ways: Record<string, (world: TestWorld) => Promise<string>> = {
  'at the door': async (world) => {
    const ask = { proof: await work(world), nonce: world.id(), channel: 'chat' } as const
    const wish: Wish = { topics: [], urgency: 'danger', language: 'sv' }
    return (await youthHandlers.join(world, undefined, { ...ask, ...wish })).visit
  },
  'stuck in the programme': async (world) => {
    const { owner } = await takes(world)
    const joined = await rows.stuck(world, owner, {
      proof: await work(world),
      nonce: world.id(),
      urgency: 'danger',
      language: 'sv',
      share: false,
    })
    if (joined.outcome !== 'joined') throw new Error(joined.outcome)
    return joined.visit
  },
}

describe.each(Object.entries(ways))('whoever is in danger and joins %s', (_way, joins) => {
  it('is heard before anybody looks', async () => {
    const world = await opened()
    const visit = await joins(world)
    expect(await alarmOf(world, visit)).toMatchObject({ state: 'raised', round: 0 })
    expect(world.logged.filter((event) => event === 'alarm-raised')).toHaveLength(1)
  })

  it('keeps the place when no alarm can be raised, and the log says so', async () => {
    const world = await opened()
    alarmsFail(world)
    const visit = await joins(world)
    expect((await lineNow(world)).head.map((one) => one.visit)).toEqual([visit])
    expect(world.logged.filter((event) => event === 'alarm-failed')).toHaveLength(1)
  })
})

it('whoever is called keeps the counsellor when the alarm cannot be ended, and the log says so', async () => {
  const world = await opened()
  const visit = await ways['at the door']!(world)
  alarmsFail(world)
  const press = { press: world.id(), seat: 1, visit: undefined, reason: undefined }
  const answer = await counsellorHandlers.take(world, elin, press)
  expect(answer).toMatchObject({ outcome: 'claimed', visit: { visit } })
  expect((await now(world, visit)).state).toBe('called')
  expect(world.logged.filter((event) => event === 'alarm-failed')).toHaveLength(1)
})

it('nobody else rings anything', async () => {
  const world = await opened()
  const { visit } = await youthJoins(world)
  expect(await alarmOf(world, visit)).toBeUndefined()
})
