/** What somebody could not use is told without saying who, read by one role, and gone by itself. */
import { describe, expect, test } from 'vitest'
import {
  listFeedback,
  doneFeedback,
  tellFeedback,
} from '../../functions/later/accessibility-feedback.ts'
import { keys } from '../../functions/store/keys.ts'
import { feedbackRule, statementFacts } from '../../shared/rules/later/accessibility-rule.ts'
import { allRows } from '../support/contract.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const day = 86_400_000
const tell = async (world: TestWorld, text: string) =>
  tellFeedback(world, {
    page: 'talk',
    text,
    proof: {
      challenge: await world.proof.challenge('place'),
      solution: { counter: 1, derivedKey: '00' },
    },
  })

describe('what could not be used', () => {
  test('lies sealed, with a day and no time of day, and nothing of who told it', async () => {
    const world = testWorld()
    await tell(world, 'Skärmläsaren säger inte att någon skriver')
    const [item] = await world.clinic.list(keys.accessibilityAll)
    expect(Object.keys(item!).sort()).toEqual(
      ['body', 'day', 'expires', 'feedback', 'page', 'pk', 'sk'].sort(),
    )
    expect(JSON.stringify(item)).not.toContain('Skärmläsaren')
    expect(await listFeedback(world)).toMatchObject([
      { page: 'talk', text: 'Skärmläsaren säger inte att någon skriver' },
    ])
  })

  test('is gone when it is dealt with, and by itself after a month', async () => {
    const world = testWorld()
    await tell(world, 'Ett')
    await tell(world, 'Två')
    const [first] = await listFeedback(world)
    await doneFeedback(world, first!.feedback)
    expect(await listFeedback(world)).toHaveLength(1)
    world.pass(feedbackRule.kept * day + 1000)
    expect(await listFeedback(world)).toEqual([])
  })

  test('costs work, and nobody can drown it in more than a person can read', async () => {
    const world = testWorld()
    for (let sent = 0; sent < feedbackRule.most; sent++) await tell(world, 'Samma')
    await expect(tell(world, 'En till')).rejects.toMatchObject({ code: 'too-many' })
    const again = await world.proof.challenge('place')
    const proof = { challenge: again, solution: { counter: 1, derivedKey: '00' } }
    const other = testWorld()
    await tellFeedback(other, { page: 'start', text: 'Ett', proof })
    await expect(tellFeedback(other, { page: 'start', text: 'Två', proof })).rejects.toMatchObject({
      code: 'proof-used',
    })
  })

  test('is read by the coordinator and no other role', () => {
    const readers = allRows
      .filter(({ row }) => row.path.includes('accessibility') && row.method === 'GET')
      .map(({ row }) => row.who)
    expect(readers).toEqual(['coordinator'])
  })
})

test('the statement claims no more than has been tried', () => {
  expect(statementFacts).toMatchObject({ status: 'partly', contact: null, confirmedBy: null })
})
