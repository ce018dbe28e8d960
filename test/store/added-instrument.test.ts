/**
 * An instrument that a county has added is asked, scored and watched over like the free ones. It stands among the
 * tests whose files share no modules, so that no other test knows of it.
 */
import { expect, test, vi } from 'vitest'
import { rows, takes, tilda } from '../support/programme-people.ts'
import { testWorld } from '../support/test-world.ts'

vi.mock('../../shared/programme/compiled/instruments.ts', async () => {
  const { instrument } = await import('../support/packs/sparrows/instrument.ts')
  return { instruments: [instrument] }
})

// Known to the types by nobody.
const scale = 'sparrows' as 'auditc'

test('it is due when the therapist has sent it, and its answer about safety is a flag at once', async () => {
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
