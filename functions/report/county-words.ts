/** What the county itself says of a year: versions, each written once, sealed where they lie. */
import * as z from 'zod/mini'
import {
  type CountyWords,
  type CountyWordsPart,
  countyWordsParts,
} from '../../shared/contract/report/report.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { openAtRest, sealAtRest, SealedText } from '../ports/at-rest.ts'
import { put, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

/** No `expires`: they belong to the report, and nobody is named in them. */
const WordsItem = z.object({ version: z.number(), day: z.string(), body: SealedText })

const placeOf = (year: string, version: number): string => `county words ${year} ${version}`

/** The newest version first; what no key opens any more is passed over. */
export const countyWordsOf = async (world: World, year: string): Promise<CountyWords[]> =>
  (await readAll(world.clinic, { ...keys.countyWordsOf(year), fresh: true }, WordsItem))
    .flatMap(({ version, day, body }) => {
      const opened = openAtRest(world, placeOf(year, version), body)
      if (opened === undefined) return []
      const said = JSON.parse(opened.data) as Record<CountyWordsPart, string>
      return [{ version, day, summary: said.summary, learned: said.learned, next: said.next }]
    })
    .reverse()

export const keepCountyWords = async (
  world: World,
  asked: { year: string; after: number } & Record<CountyWordsPart, string>,
): Promise<{ outcome: 'kept' | 'changed'; words: CountyWords }> => {
  const { year, after } = asked
  const version = after + 1
  const [newest] = await countyWordsOf(world, year)
  if (newest !== undefined && newest.version !== after) return { outcome: 'changed', words: newest }
  const said = Object.fromEntries(countyWordsParts.map((part) => [part, asked[part]])) as Record<
    CountyWordsPart,
    string
  >
  const { day } = localTime(world.now())
  const key = keys.countyWords(year, version)
  const text = { v: 0, kid: 'plain', data: JSON.stringify(said) }
  const written = await put(world.clinic, key, WordsItem, {
    ...key,
    version,
    day,
    body: sealAtRest(world, placeOf(year, version), text),
  })
  if (written.ok) return { outcome: 'kept', words: { version, day, ...said } }
  // Somebody was a moment before us; what they wrote is there now.
  const [other] = await countyWordsOf(world, year)
  return { outcome: 'changed', words: other ?? { version, day, ...said } }
}
