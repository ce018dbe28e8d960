/** What is said of the law in the county's own words holds when two have signed, in plain text, and goes along in the file. */
import { expect, test } from 'vitest'
import { legalNow, settingBefore, signSetting, takeFile } from '../../functions/settings/index.ts'
import { readSettingsFile, settingsFile } from '../../shared/rules/settings/settings-file.ts'
import { britta, keep, sven } from '../support/editors.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const name = 'legal.complaints'
const value = { sv: 'Ring 023-49 00 00.\nEller skriv.', 'sv-x-latt': '', en: 'Call 023-49 00 00.' }
const held = (world: TestWorld) => {
  world.pass(30_000)
  return legalNow(world)
}

test('waits for another’s signature, says nothing before it, and can be given back', async () => {
  const world = testWorld()
  expect(await held(world)).toEqual({})
  expect(await keep(world, name, value)).toBe('proposed')
  expect(await held(world)).toEqual({})
  expect((await signSetting(world, britta, { name, after: 1 })).outcome).toBe('own-signature')
  expect((await signSetting(world, sven, { name, after: 1 })).outcome).toBe('kept')
  expect(await held(world)).toEqual({ complaints: value })
  expect(await keep(world, name, null, 2)).toBe('proposed')
  await signSetting(world, sven, { name, after: 3 })
  expect(await held(world)).toEqual({})
  expect((await settingBefore(world, name)).map((one) => one.value)).toContainEqual(value)
})

test('is text in the languages of its page, in Swedish at least, and of what is said by itself', async () => {
  const world = testWorld()
  for (const odd of [
    { ...value, sv: '' },
    { ...value, sv: 'Klaga <b>här</b>.' },
    { ...value, sv: 'a'.repeat(1501) },
    { ...value, fi: 'Suomeksi' },
    { sv: 'Bara svenska.' },
    'Klaga här.',
  ])
    await expect(keep(world, name, odd), JSON.stringify(odd).slice(0, 60)).rejects.toMatchObject({
      code: 'bad-input',
    })
  expect(await keep(world, 'legal.referral', { sv: 'Läs tillsammans.' })).toBe('proposed')
  for (const of of ['legal.consent', 'legal.constructor'])
    await expect(keep(world, of, value)).rejects.toMatchObject({ code: 'not-found' })
})

test('goes along in the file, as topics and exercises do; with a script in one the whole is refused', async () => {
  const values = {
    [name]: value,
    'offered.exercises': ['m7-vardagen'],
    'offered.topics': ['vald', 'sjalvskada', 'inte-vilja-leva', 'annat', 'heder'],
  }
  const file = settingsFile(values)
  expect(readSettingsFile(file)).toEqual({ values })
  const fresh = testWorld()
  await takeFile(fresh, values)
  expect(await held(fresh)).toEqual({ complaints: value })
  for (const [from, to, why] of [
    ['Ring', '<img src=x onerror=alert(1)>', /står det kod/],
    ['"version": 1', '"version": 2', /version 2/],
    ['"annat"', '"annat2"', /offered.topics.*rätt form/],
  ] as const) {
    const read = readSettingsFile(file.replace(from, to))
    expect('refused' in read && read.refused).toMatch(why)
  }
})
