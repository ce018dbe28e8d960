/**
 * Sample numbers that the demo county holds its report against, so that reach can be read before anybody has
 * imported a table. Invented from the size of each municipality, and called so wherever they are shown.
 */
import { municipalities } from '../../../shared/county/dalarna.ts'
import { AgeBand } from '../../../shared/ids.ts'
import type { Yardstick } from '../../../shared/rules/report/yardstick.ts'

/** Hundreds of young people of one year of age, in the order of the county's list. */
const ofOneAge = [2.5, 6, 7, 1.1, 1.7, 1.7, 2.8, 1, 2.4, 0.8, 1.2, 1.2, 1.3, 0.7, 0.7]

const source = 'Exempelsiffror, påhittade för provkörning – läs in länets egna'

export const sampleYardsticks = (year: number): readonly Yardstick[] => [
  {
    kind: 'population',
    source,
    year,
    rows: municipalities.flatMap(({ code }, at) =>
      AgeBand.options.flatMap((age) => {
        const [from = 0, to = 0] = age.split('-').map(Number)
        const both = ofOneAge[at]! * 100 * (to - from + 1)
        const boys = Math.round(both * 0.52)
        return [
          { home: code, age, gender: 'girl' as const, people: Math.round(both) - boys },
          { home: code, age, gender: 'boy' as const, people: boys },
        ]
      }),
    ),
  },
  {
    kind: 'languages',
    source,
    year,
    rows: [
      { language: 'sv', people: 33_500 },
      { language: 'ar', people: 1500 },
      { language: 'so', people: 1300 },
      { language: 'ti', people: 700 },
      { language: 'prs', people: 500 },
      { language: 'uk', people: 300 },
      { language: 'fi', people: 200 },
    ],
  },
  {
    kind: 'worries',
    source,
    year,
    rows: [
      { topic: 'stress-skola', percent: 48 },
      { topic: 'somn', percent: 39 },
      { topic: 'angest', percent: 31 },
      { topic: 'nedstamdhet', percent: 28 },
      { topic: 'mat-atande', percent: 14 },
      { topic: 'vald', percent: 9 },
      { topic: 'sjalvskada', percent: 8 },
    ],
  },
]
