/** An instrument that a county has added is asked, scored and watched over like the free ones. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as programmePeople from '../support/programme-people.ts'
import type * as testWorlds from '../support/test-world.ts'

const compiled = '../../shared/programme/compiled/instruments.ts'
let people: typeof programmePeople
let testWorld: (typeof testWorlds)['testWorld']

// Read anew around the instrument, and again after it: other tests know nothing of it.
beforeAll(async () => {
  vi.resetModules()
  vi.doMock(compiled, async () => {
    const { instrument } = await import('../support/packs/sparrows/instrument.ts')
    return { instruments: [instrument] }
  })
  people = await import('../support/programme-people.ts')
  testWorld = (await import('../support/test-world.ts')).testWorld
})
afterAll(() => {
  vi.doUnmock(compiled)
  vi.resetModules()
})

// Known to the types by nobody.
const scale = 'sparrows' as 'auditc'

test('it is due when the therapist has sent it, and its answer about safety is a flag at once', async () => {
  const { rows, takes, tilda } = people
  const world = testWorld()
  const { owner, participant } = await takes(world)
  await rows.assignScale(world, tilda, { participant, once: world.id(), scale })
  const due = (await rows.overview(world, owner, {})).scalesDue.find((one) => one.scale === scale)
  const answer = { once: world.id(), scale, occasion: due!.occasion }
  await expect(
    rows.answerScale(world, owner, { ...answer, answers: [0, 0, 3] }),
  ).rejects.toMatchObject({ code: 'bad-input' })
  expect(await rows.answerScale(world, owner, { ...answer, answers: [1, 1, 2] })).toMatchObject({
    outcome: 'noted',
    help: true,
  })
  const page = await rows.participant(world, tilda, { participant })
  expect(page.flags).toMatchObject([{ level: 'immediate', from: 'sparrows' }])
  expect(page.scales.find((one) => one.scale === scale)).toMatchObject({ title: 'Sparvskalan' })
})
