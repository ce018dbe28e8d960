/** A wish to talk a talk through holds a code, a day and an hour; closing forms are drawn so that nobody chooses them. */
import { describe, expect, it } from 'vitest'
import { drawnForms } from '../../functions/report/drawn-forms.ts'
import {
  askSupervision,
  endSupervision,
  supervisionTasks,
  takeSupervision,
} from '../../functions/safety/supervision.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { amir, elin, now } from '../support/county.ts'
import { inTalk } from '../support/danger.ts'
import { testWorld } from '../support/test-world.ts'

const colleague = { ...elin, id: 'sara-mora', firstName: 'Sara' }

describe('a wish for supervision', () => {
  const asked = async () => {
    const world = testWorld()
    const { visit } = await inTalk(world)
    const code = await askSupervision(world, elin, await now(world, visit), false)
    return { world, visit, code }
  }

  it('is kept once for a talk, and holds nothing by which the youth could be found', async () => {
    const { world, visit, code } = await asked()
    expect(await askSupervision(world, elin, await now(world, visit), true)).toBe(code)
    const items = await world.clinic.list({ pk: 'SUPERVISION' })
    expect(items).toHaveLength(1)
    expect(Object.keys(items[0]!).sort()).toEqual(
      ['expires', 'firstName', 'id', 'pk', 'sk', 'staff', 'talkAt', 'unit', 'youthAgreed'].sort(),
    )
    expect(JSON.stringify(items)).not.toContain(visit)
    expect(items[0]!.youthAgreed).toBe(true)
  })

  it('keeps a yes of the youth, also when it is asked for once more without one', async () => {
    const { world, visit } = await asked()
    for (const youthAgreed of [true, false])
      await askSupervision(world, elin, await now(world, visit), youthAgreed)
    expect(await supervisionTasks(world, elin)).toMatchObject([{ youthAgreed: true }])
  })

  it('holds the day and hour of the talk, and no minute of it', async () => {
    const world = testWorld()
    world.pass(37 * 60_000 + 12_345)
    const { visit } = await inTalk(world)
    await askSupervision(world, elin, await now(world, visit), false)
    const [item] = await world.clinic.list({ pk: 'SUPERVISION' })
    const began = (await now(world, visit)).calledAt!
    expect(began % 3_600_000).toBe(37 * 60_000 + 12_345)
    expect(item!.talkAt).toBe(began - (37 * 60_000 + 12_345))
    expect((item!.expires as number) % 3_600).toBe(0)
  })

  it('is seen by the own unit and by no other', async () => {
    const { world, code } = await asked()
    expect(await supervisionTasks(world, colleague)).toMatchObject([
      { code, firstName: 'Elin', mine: false, youthAgreed: false },
    ])
    expect(await supervisionTasks(world, elin)).toMatchObject([{ mine: true }])
    expect(await supervisionTasks(world, amir)).toEqual([])
  })

  it('is taken by somebody else, by one only, and ended by the two', async () => {
    const { world } = await asked()
    const { id } = (await supervisionTasks(world, elin))[0]!
    await expect(takeSupervision(world, elin, id)).rejects.toMatchObject({ code: 'two-people' })
    await expect(takeSupervision(world, amir, id)).rejects.toMatchObject({ code: 'not-found' })
    await takeSupervision(world, colleague, id)
    const third = { ...colleague, id: 'ove-mora', firstName: 'Ove' }
    await expect(takeSupervision(world, third, id)).rejects.toMatchObject({ code: 'not-now' })
    await expect(endSupervision(world, third, id)).rejects.toMatchObject({ code: 'not-found' })
    expect(await supervisionTasks(world, elin)).toMatchObject([{ takenBy: 'Sara' }])
    await endSupervision(world, colleague, id)
    expect(await supervisionTasks(world, elin)).toEqual([])
  })
})

describe('the monthly lot', () => {
  const filed = async (
    count: number,
    unit = 'mora-kommun',
    about: Record<string, string[]> = { topics: ['somn'] },
  ) => {
    const world = testWorld()
    for (let n = 0; n < count; n++)
      await world.clinic.write({
        put: {
          pk: `DAY#2026-10-${String(1 + (n % 28)).padStart(2, '0')}`,
          sk: `TALLY#${n}`,
          how: 'ended',
          level: 3,
          waited: 1,
          unit,
          ...about,
          hour: 18,
          outcome: n % 2 === 0 ? 'calmer' : 'advice',
          whereTo: [],
          expires: 2e10,
        },
      })
    return world
  }

  it('is of the month before, the same for whoever asks, and says no day or hour', async () => {
    const world = await filed(40)
    const lot = await drawnForms(world, 'mora-kommun')
    expect(lot?.month).toBe('2026-10')
    expect(lot?.forms).toHaveLength(5)
    expect(Object.keys(lot!.forms[0]!).sort()).toEqual(['level', 'outcome', 'topics', 'whereTo'])
    expect(await drawnForms(world, 'mora-kommun')).toEqual(lot)
  })

  it('tells a newer topic beside the nearest that pages of the last release know', async () => {
    const world = await filed(20, 'mora-kommun', {
      topics: ['somn', 'vald'],
      chosenTopics: ['somn', 'heder'],
    })
    expect((await drawnForms(world, 'mora-kommun'))!.forms[0]).toMatchObject({
      topics: ['somn', 'vald'],
      newerTopics: ['heder'],
    })
  })

  it('is not of a month of which a form may still come: drawn anew it would be another', async () => {
    const world = await filed(40)
    const day = 24 * 3_600_000
    // The clock begins on 18 November 2026.
    world.pass(14 * day)
    expect(localTime(world.now()).day).toBe('2026-12-02')
    expect((await drawnForms(world, 'mora-kommun'))?.month).toBe('2026-10')
    world.pass(day)
    expect(await drawnForms(world, 'mora-kommun')).toBe(undefined)
  })

  it('shows nothing where so few talks would point one out, nor another unit’s', async () => {
    expect(await drawnForms(await filed(19), 'mora-kommun')).toBe(undefined)
    expect((await drawnForms(await filed(20), 'mora-kommun'))?.forms).toHaveLength(5)
    expect(await drawnForms(await filed(40), 'orsa-kommun')).toBe(undefined)
  })
})
