/** Joining: one place for one proof, safe to repeat, and nothing kept that names anybody. */
import { describe, expect, it } from 'vitest'
import { join } from '../../functions/visit/line/put-in-line.ts'
import { leave } from '../../functions/use-cases/talk/end-visit.ts'
import type { Join, TellMore } from '../../shared/contract/visit/door.ts'
import { lineNow, showLine } from '../../functions/use-cases/line/line-now.ts'
import { tellMore } from '../../functions/use-cases/line/tell-more.ts'
import { asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const asked = async (world: TestWorld): Promise<Join> => ({
  proof: {
    challenge: await world.proof.challenge('place'),
    solution: { counter: 1, derivedKey: '00' },
  },
  nonce: world.id(),
  channel: 'chat',
  topics: ['angest', 'angest'],
  urgency: 'talk',
  language: 'sv',
})

describe('joining the line', () => {
  it('gives the same place and secret when the same join is repeated', async () => {
    const world = testWorld()
    const ask = await asked(world)
    const first = await join(world, ask)
    expect(await join(world, ask)).toEqual(first)
    expect(await world.clinic.list({ pk: 'waiting', index: 'line' })).toHaveLength(1)
  })

  it('keeps a newer topic apart, and as the nearest that the last release knows; told anew, it is what was told last', async () => {
    const world = testWorld()
    const ask = await asked(world)
    const { visit } = await join(world, { ...ask, topics: ['somn', 'heder', 'vald'] })
    const kept = () => now(world, visit)
    expect(await kept()).toMatchObject({ topics: ['somn', 'vald'], newerTopics: ['heder'] })
    expect(showLine(await lineNow(world)).entries[0]?.topics, 'every desk').toEqual([
      'somn',
      'vald',
    ])
    await tellMore(world, await kept(), { municipality: '2062' })
    expect((await kept()).newerTopics).toEqual(['heder'])
    await tellMore(world, await kept(), { topics: ['skolfranvaro'] })
    expect(await kept()).toMatchObject({
      topics: ['stress-skola'],
      newerTopics: ['skolfranvaro'],
    })
    await tellMore(world, await kept(), { topics: ['somn'] })
    expect((await kept()).topics).toEqual(['somn'])
    expect((await kept()).newerTopics).toBeUndefined()
  })

  it('gives no second place for the same proof, and nobody else the secret', async () => {
    const world = testWorld()
    const ask = await asked(world)
    await join(world, ask)
    await expect(join(world, { ...ask, nonce: world.id() })).rejects.toMatchObject({
      code: 'proof-used',
    })
    expect(await world.clinic.list({ pk: 'waiting', index: 'line' })).toHaveLength(1)
  })

  it('writes nothing for work that was not done', async () => {
    const world = testWorld()
    world.trustProofs(false)
    await expect(join(world, await asked(world))).rejects.toMatchObject({ code: 'proof-missing' })
    expect(await world.clinic.list({ pk: 'waiting', index: 'line' })).toHaveLength(0)
  })

  it('keeps the hash of the secret, not the secret', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    expect(JSON.stringify(await now(world, youth.visit))).not.toContain(youth.secret)
  })

  it('answers a wrong secret exactly like a missing visit', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    const wrong = asYouth(world, { ...youth, secret: 'A'.repeat(43) })
    const missing = asYouth(world, { ...youth, visit: `v_${'a'.repeat(26)}` })
    await expect(wrong).rejects.toMatchObject({ code: 'not-found' })
    await expect(missing).rejects.toMatchObject({ code: 'not-found' })
  })

  it('keeps the stored visit under one kilobyte, which is one write unit', async () => {
    const world = testWorld()
    const youth = await youthJoins(world, {
      topics: ['angest', 'nedstamdhet', 'somn', 'stress-skola', 'relationer', 'inte-vilja-leva'],
      ageBand: '16-17',
      municipality: '2062',
      avoidOwn: true,
      profession: 'kurator',
    })
    expect(JSON.stringify(await now(world, youth.visit)).length).toBeLessThan(1024)
  })

  it('counts who gave up, by minutes waited and without a link to the visit', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    world.pass(7 * 60_000)
    await leave(world, await asYouth(world, youth))
    await leave(world, await asYouth(world, youth))
    const rows = await world.clinic.list({ pk: 'DAY#2026-11-18', prefix: 'TALLY#' })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ how: 'left', waited: 7 })
    expect(JSON.stringify(rows)).not.toContain(youth.visit)
  })
})

describe('what is told in the waiting room', () => {
  const more: TellMore = {
    topics: ['inte-vilja-leva'],
    ageBand: '16-17',
    municipality: '2062',
    avoidOwn: true,
    language: 'en',
  }

  it('is as if it had been told at the door: the desk reads it, the wish holds, and the place stays', async () => {
    const world = testWorld()
    await isHere(world, { ...elin, unit: 'region-dalarna' })
    const youth = await youthJoins(world, { urgency: 'danger' })
    const before = await now(world, youth.visit)
    world.told.length = 0
    for (let n = 0; n < 2; n++) await tellMore(world, await asYouth(world, youth), more)
    const told = await now(world, youth.visit)
    expect(told).toMatchObject({
      topics: ['inte-vilja-leva'],
      ageBand: '16-17',
      municipality: '2062',
      avoid: '2062',
      language: 'en',
      channel: 'chat',
    })
    expect([told.order, told.since]).toEqual([before.order, before.since])
    expect(showLine(await lineNow(world)).entries).toMatchObject([
      { topics: ['inte-vilja-leva'], language: 'en' },
    ])
  })

  it('makes it more urgent and never less: danger is first in line and rings, once', async () => {
    const world = testWorld()
    await isHere(world, elin)
    await youthJoins(world, { urgency: 'not-live' })
    const youth = await youthJoins(world)
    const raises = () => world.logged.filter((event) => event === 'alarm-raised')
    for (let n = 0; n < 2; n++)
      await tellMore(world, await asYouth(world, youth), { urgency: 'danger' })
    expect(showLine(await lineNow(world)).entries[0]).toMatchObject({
      visit: youth.visit,
      level: 1,
    })
    expect(raises()).toHaveLength(1)
    await tellMore(world, await asYouth(world, youth), { urgency: 'talk' })
    expect(await now(world, youth.visit)).toMatchObject({ level: 1 })
  })

  it('takes nothing away that was told before, and is not told once the talk is with somebody', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await youthJoins(world, { ageBand: '16-17', topics: ['somn'] })
    await tellMore(world, await asYouth(world, youth), { municipality: '2062' })
    expect(await now(world, youth.visit)).toMatchObject({ ageBand: '16-17', topics: ['somn'] })
    await takes(world, elin)
    await expect(
      tellMore(world, await asYouth(world, youth), { topics: ['angest'] }),
    ).rejects.toMatchObject({ code: 'not-now' })
  })
})
