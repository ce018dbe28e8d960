/** A newcomer's inbox of the week shows each of its parts, with what is late and what has stopped, and names nobody who is. */
import { expect, test } from 'vitest'
import { seedReferrals } from '../../functions/local/demo/referrals.ts'
import { namedInForm } from '../../shared/rules/intake/names-in-words.ts'
import { maja } from '../support/county.ts'
import { intakeRows } from '../support/intake.ts'
import { testWorld } from '../support/test-world.ts'

test('the inbox of a new demo county has something to decide, late, with the specialist level, stopped and done', async () => {
  const world = testWorld()
  await seedReferrals(world)
  const { cases } = await intakeRows.intakes(world, maja, {})
  const those = (state: string) => cases.filter((one) => one.state === state)
  expect(cases.map(({ state }) => state).sort()).toEqual([
    'accepted',
    'consultation',
    'met',
    'stopped',
    'waiting',
    'waiting',
  ])
  expect(
    those('waiting').filter(({ due }) => due! < world.now()),
    'over the time',
  ).toHaveLength(1)
  expect(those('accepted')[0]!.due).toBeGreaterThan(world.now())
  expect(those('stopped')[0]!.takenBack).toEqual(['guardians'])
  const list = await intakeRows.consultation(world, maja, {})
  expect(list.cases).toMatchObject([{ age: 15, leftOut: [] }])
  for (const { intake, state } of cases) {
    if (state === 'stopped') continue
    const { form } = await intakeRows.intakeCase(world, maja, { intake })
    expect(form.youth.lastName, 'invented').toBe('Exempel')
    expect(form.sender.phone.replaceAll(/\D/g, '')).toMatch(/0{5,}$/)
    expect(namedInForm(form.about, form)).toEqual([])
  }
})
