/** What a companion filled in is read beside the words of the field, never beside its name in the code. */
import { h } from 'preact'
import { expect, it } from 'vitest'
import { texts } from '../../shared/programme/compiled/texts.ts'
import { newestPack } from '../../shared/programme/packs.ts'
import { text as en } from '../../web/text/programme/en.ts'
import { text as latt } from '../../web/text/programme/latt.ts'
import { text as sv } from '../../web/text/programme/sv.ts'
import { Examples } from '../../web/programme/modules/exercise-card.tsx'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { PairsField } from '../../web/programme/fields/pairs-field.tsx'
import { labelsOf } from '../../web/programme/modules/labels-of.ts'

import { fields, show } from '../support/page.ts'

const words = { sv, en, 'sv-x-latt': latt }
const { id, version } = newestPack('angesthjalpen-ung')!

it.each(Object.keys(words) as (keyof typeof words)[])('in every module: %s', async (language) => {
  const bare: string[] = []
  for (const [name, load] of Object.entries(texts)) {
    if (!name.startsWith(`${id}/${version}/`) || !name.endsWith(`/${language}`)) continue
    const { exercises, homework } = await load()
    for (const { fields, examples } of [...exercises, homework]) {
      const labelOf = labelsOf(fields, words[language].fields)
      for (const { field } of examples.flatMap(({ answers }) => answers.flat()))
        if (labelOf(field) === field) bare.push(`${name}: ${field}`)
    }
  }
  expect(bare).toEqual([])
})

it('both halves of a pair, each a line of its own', async () => {
  await useLanguage('en')
  const module = await texts[`${id}/${version}/m8/en`]!()
  const { examples, fields: asked } = module.exercises.find((one) => one.id === 'forenu')!
  const places = { text: module } as never
  const labelOf = labelsOf(asked, words.en.fields)
  await show(h(Examples, { examples, places, labelOf }))
  const said = [...document.querySelectorAll('dd')].map((one) => one.textContent)
  expect(said.slice(0, 2)).toEqual(['Ate in the library', 'eat in the canteen most days'])
  expect(said.filter((one) => one?.includes('|'))).toEqual([])
})

it('a pair asks in the field’s own words: "before and now" is not called what it gives and costs', async () => {
  await useLanguage('sv')
  const { exercises } = await texts[`${id}/${version}/m8/sv`]!()
  const pair = exercises.flatMap((one) => one.fields).find((one) => one.kind === 'pairs')!
  expect(pair.hint).toBe('I den första rutan: så var det. I den andra: så är det nu.')
  const drafts = { value: () => undefined, set: () => undefined } as never
  const props = { field: pair, name: pair.id, drafts, ladder: [] } as never
  await show(h(PairsField, props))
  expect(fields('Första rutan')).toHaveLength(1)
  expect(fields('Andra rutan')).toHaveLength(1)
})
