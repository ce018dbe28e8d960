/** What a youth takes home as data is described as it is, for whoever they give it to. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aboutMeSchema } from '../../infra/documents/about-me.ts'

it('the description of the document is the contract as it is now: run `npm run docs`', async () => {
  const kept = readFileSync(new URL('../../docs/about-me.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(kept)).toEqual(await aboutMeSchema())
})

it('it names all three ways in, and every name it refers to is there', async () => {
  const text = JSON.stringify(await aboutMeSchema())
  for (const way of ['CodeTakenOut', 'TreatmentTakenOut', 'RecordTakenOut'])
    expect(text).toContain(`"${way}"`)
  const { $defs } = JSON.parse(text) as { $defs: object }
  for (const [, name] of text.matchAll(/"#\/\$defs\/([^"]+)"/g))
    expect(Object.keys($defs)).toContain(name)
})
