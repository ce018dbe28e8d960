/** What the door and the shelf offer is a county's own to choose from and to put in order; nobody in danger is left without a word for it. */
import { describe, expect, test } from 'vitest'
import { doorPages } from '../../functions/api/door-pages.ts'
import { signSetting } from '../../functions/settings/index.ts'
import { settingsKeys } from '../../functions/store/settings-keys.ts'
import { offers } from '../../shared/county/offered.ts'
import { readSheet } from '../../shared/programme/sheet-text.ts'
import { text as names } from '../../web/text/names/sv.ts'
import { keep, sven } from '../support/editors.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const topics = ['inte-vilja-leva', 'sjalvskada', 'vald', 'somn', 'annat']
const page = '<body data-door=""><main></main></body>'
const served = async (world: TestWorld): Promise<string> => {
  world.pass(30_000)
  return (await doorPages(world, { '/': page }).request('/')).text()
}

describe('the topics of the door', () => {
  const name = 'offered.topics'

  test('are told by the start page in the county’s order, and all of them where nobody has chosen', async () => {
    const world = testWorld()
    expect(await served(world)).not.toContain('somn')
    expect(await keep(world, name, topics)).toBe('kept')
    expect(await served(world)).toContain(`data-topics='${topics.join(' ')}'`)
    expect(await keep(world, name, null, 1)).toBe('kept')
    expect(await served(world)).not.toContain('somn')
  })

  test('always have words for danger and for something else, each once, and none of one’s own', async () => {
    const world = testWorld()
    for (const value of [
      [],
      topics.slice(1),
      topics.filter((one) => one !== 'annat'),
      topics.filter((one) => one !== 'vald'),
      topics.filter((one) => one !== 'sjalvskada'),
      [...topics, 'somn'],
      [...topics, 'hockey'],
      [...topics, '<b>'],
      'somn',
    ])
      await expect(keep(world, name, value), JSON.stringify(value)).rejects.toMatchObject({
        code: 'bad-input',
      })
    await expect(keep(world, 'offered.colours', ['red'])).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('are those that have words', () => {
    expect([...offers.topics.all].sort()).toEqual(Object.keys(names.topics).sort())
  })
})

describe('the exercises of the shelf', () => {
  const name = 'offered.exercises'

  test('are what two have signed, and one stays at least', async () => {
    const world = testWorld()
    const value = ['m6-orosstund', 'm2-andetag']
    expect(await keep(world, name, value)).toBe('proposed')
    expect(await served(world)).not.toContain('orosstund')
    await signSetting(world, sven, { name, after: 1 })
    expect(await served(world)).toContain(`data-exercises='m6-orosstund m2-andetag'`)
    for (const odd of [[], ['m9-annan'], ['m2-andetag', 'm2-andetag']])
      await expect(keep(world, name, odd, 2)).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('are those that the shelf has, in each language', async () => {
    for (const lang of ['sv', 'sv-x-latt', 'en']) {
      const { exercises, blocks } = await readSheet('shelf', lang)
      const parts = blocks.filter((one) => one.kind === 'heading' && one.level === 2)
      expect(parts, 'a part for each').toHaveLength(exercises.length)
      expect(exercises.map(({ id }) => id).sort()).toEqual([...offers.exercises.all].sort())
    }
  })
})

test('what lies in the table and could be more than a name is told to no page', async () => {
  const world = testWorld()
  const key = settingsKeys.setting('offered.topics')
  const value = JSON.stringify(["x'><script>alert(1)</script>"])
  await world.clinic.write({
    put: { name: 'offered.topics', rev: 1, value, by: 'Britta', at: 0, ...key },
  })
  expect(await served(world)).not.toContain('script')
})
