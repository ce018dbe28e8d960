/** What stands beside the programme's modules: whole in every language, plain, and safe to read alone. */
import { expect, test } from 'vitest'
import { sheets } from '../../shared/programme/compiled/sheets.ts'
import { readSheet } from '../../shared/programme/sheet-text.ts'
import { textsOf } from '../../infra/programme/count-words.ts'
import { readability } from '../../infra/programme/readability.ts'

const languages = ['sv', 'sv-x-latt', 'en'] as const
const own = async (sheet: 'shelf' | 'parents', language: string) =>
  sheets[`angesthjalpen-ung/${sheet}/${language}`]!()
const said = async (sheet: 'shelf' | 'parents', language: string) => {
  const { lead, blocks } = await own(sheet, language)
  return [lead, ...textsOf(blocks)]
}

test('the shelf and the sheet for adults are whole in every language of the programme', async () => {
  for (const language of languages) {
    const shelf = await own('shelf', language)
    expect(shelf.exercises.map(({ id }) => id)).toEqual([
      'm2-andetag',
      'm6-orosstund',
      'm5-protokoll',
      'm7-vardagen',
    ])
    const headings = ({ blocks }: typeof shelf) =>
      blocks.filter((block) => block.kind === 'heading').length
    expect(headings(shelf), language).toBe(4)
    expect(headings(await own('parents', language)), language).toBe(7)
  }
})

test('another language meets English, and a county without one Swedish', async () => {
  expect((await readSheet('shelf', 'so')).language).toBe('en')
  expect((await readSheet('manual', 'en')).language).toBe('sv')
})

test('nobody on the shelf is told to ask a therapist whom they do not have', async () => {
  const theirs = /din behandlare|your therapist|skicka|\bsend\b|på trappan|the ladder/i
  for (const language of languages) {
    const { exercises } = await own('shelf', language)
    const words = [
      ...(await said('shelf', language)),
      ...exercises.flatMap(({ fields }) =>
        fields.flatMap((field) => [
          field.label,
          field.hint ?? '',
          ...(field.kind === 'repeat' ? field.fields.map(({ label }) => label) : []),
        ]),
      ),
    ]
    expect(
      words.filter((each) => theirs.test(each)),
      language,
    ).toEqual([])
  }
})

test.each([
  [
    'sv',
    [
      /inte vill leva/,
      /aldrig det här/i,
      /tvätta, räkna eller kolla/,
      /dricka eller ta något/,
      /sluta med medicin/,
    ],
  ],
  ['sv-x-latt', [/inte leva/, /aldrig det här/i, /tvätta, räkna eller kolla/, /droger/, /medicin/]],
  [
    'en',
    [
      /want to live/,
      /never do these/i,
      /wash, count or check/,
      /drink or take something/,
      /medicine/,
    ],
  ],
])(
  'whoever practises alone is told what never to do, and where to turn: %s',
  async (language, limits) => {
    const words = (await said('shelf', language)).join('\n')
    for (const limit of limits) expect(words).toMatch(limit)
  },
)

test('all of it is easy to read, and easy Swedish easier', async () => {
  for (const sheet of ['shelf', 'parents'] as const) {
    const swedish = readability(await said(sheet, 'sv'))
    const easy = readability(await said(sheet, 'sv-x-latt'))
    expect(swedish.lix, sheet).toBeLessThan(30)
    expect(easy.lix, sheet).toBeLessThan(swedish.lix)
    expect(easy.longest, sheet).toBeLessThanOrEqual(16)
    expect(readability(await said(sheet, 'en')).grade, sheet).toBeLessThan(6)
  }
})

test('nobody has reviewed them, and no page may say otherwise', async () => {
  for (const load of Object.values(sheets)) expect((await load()).reviewedBy).toBeNull()
})
