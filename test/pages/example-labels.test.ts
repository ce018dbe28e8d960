/** What a companion filled in is read beside the words of the field, never beside its name in the code. */
import { expect, it } from 'vitest'
import { texts } from '../../shared/programme/compiled/texts.ts'
import { newestPack } from '../../shared/programme/packs.ts'
import { text as en } from '../../web/text/programme/en.ts'
import { text as latt } from '../../web/text/programme/latt.ts'
import { text as sv } from '../../web/text/programme/sv.ts'
import { labelsOf } from '../../web/programme/modules/labels-of.ts'

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
