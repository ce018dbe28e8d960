/** The chains that the county's papers name: each a topic, a list of the directory and a sheet for staff, none confirmed by a program. */
import { expect, test } from 'vitest'
import { careChains, chainFor } from '../../shared/county/care-chains.ts'
import { settingOf } from '../../shared/rules/settings/setting.ts'
import { rightDoors } from '../../shared/rules/safety/care-level.ts'

test('school absence, honour, self-harm, abuse and economy are there, and nobody has confirmed them', () => {
  expect(careChains.map(({ id }) => id)).toEqual([
    'skolfranvaro',
    'heder',
    'sjalvskada',
    'alkohol-droger',
    'ekonomi',
  ])
  for (const { id, source, confirmedBy } of careChains) {
    expect(source.length).toBeGreaterThan(10)
    expect(confirmedBy).toBeNull()
    expect(settingOf(`chain.${id}`)?.signatures, 'clinical').toBe(2)
  }
  expect(settingOf('chain.somn')).toBeUndefined()
})

test.each(careChains.map(({ id, need }) => [id, need] as const))(
  '%s leads somewhere at every age, by the directory’s list of %s',
  (_id, need) => {
    for (const age of ['13-15', '16-17', '18-20', '21-24'] as const)
      expect(rightDoors({ need, age }).length).toBeGreaterThan(0)
  },
)

test('danger is asked about first where a body or a life may be at stake', () => {
  for (const topic of ['heder', 'sjalvskada', 'alkohol-droger'])
    expect(
      chainFor(topic)!
        .steps.slice(0, 2)
        .map(({ then }) => then)
        .join(' '),
    ).toContain('112')
})
