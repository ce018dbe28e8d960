/** A file of the statistics office is read whole or refused in words that say what to look for. */
import { describe, expect, it } from 'vitest'
import { municipalities } from '../../shared/county/dalarna.ts'
import { readYardstick } from '../../shared/rules/report/read-yardstick.ts'

const names = {
  languages: { so: 'Somaliska', ar: 'Arabiska' },
  topics: [{ somn: 'Sömn' }, { somn: 'Sova' }],
}
const read = (kind: 'population' | 'languages' | 'worries', text: string) =>
  readYardstick(kind, text, 'SCB', names)
const ages = Array.from({ length: 12 }, (_, n) => 13 + n)
const sides = ['män', 'kvinnor']

/** As the office writes a table of one-year ages: a title, quotation marks, commas, and more ages than ours. */
const office = (change: (line: string) => string[] = (line) => [line]) =>
  [
    '"Folkmängden efter region, ålder, kön och år"',
    '',
    '"region","ålder","kön","Folkmängd 2025"',
    ...municipalities.flatMap(({ code, name }) =>
      [12, ...ages].flatMap((age) =>
        sides.flatMap((side, n) => change(`"${code} ${name}","${age} år","${side}",${10 + n}`)),
      ),
    ),
    '"0114 Upplands Väsby","13 år","män",300',
  ].join('\r\n')

describe('a population', () => {
  it('is read from the CSV of the office: one-year ages in bands, other places and ages left out', () => {
    const told = read('population', office())
    expect(told).toMatchObject({ yardstick: { kind: 'population', source: 'SCB', year: 2025 } })
    if (!('yardstick' in told) || told.yardstick.kind !== 'population') throw new Error('not read')
    expect(told.yardstick.rows).toHaveLength(15 * 4 * 2)
    // 13, 14 and 15, ten boys of each.
    expect(told.yardstick.rows).toContainEqual({
      ...{ home: '2034', age: '13-15', gender: 'boy', people: 30 },
    })
    expect(told.yardstick.rows).toContainEqual({
      ...{ home: '2034', age: '21-24', gender: 'girl', people: 44 },
    })
  })

  it('is read from JSON-stat, too, and comes to the same', () => {
    const codes = ages.map(String)
    const size = [15, 12, 2, 1, 1]
    const cube = {
      version: '2.0',
      class: 'dataset',
      id: ['Region', 'Alder', 'Kon', 'ContentsCode', 'Tid'],
      size,
      dimension: {
        Region: {
          label: 'region',
          category: {
            index: Object.fromEntries(municipalities.map(({ code }, n) => [code, n])),
            label: Object.fromEntries(municipalities.map(({ code, name }) => [code, name])),
          },
        },
        Alder: {
          label: 'ålder',
          category: {
            index: Object.fromEntries(codes.map((age, n) => [age, n])),
            label: Object.fromEntries(codes.map((age) => [age, `${age} år`])),
          },
        },
        Kon: {
          label: 'kön',
          category: { index: { 1: 0, 2: 1 }, label: { 1: 'män', 2: 'kvinnor' } },
        },
        ContentsCode: {
          label: 'tabellinnehåll',
          category: { index: { BE0101N1: 0 }, label: { BE0101N1: 'Folkmängd' } },
        },
        Tid: { label: 'år', category: { index: { 2025: 0 }, label: { 2025: '2025' } } },
      },
      value: Array.from({ length: 15 * 12 * 2 }, (_, n) => 10 + (n % 2)),
    }
    expect(read('population', JSON.stringify(cube))).toEqual(read('population', office()))
    expect(read('population', JSON.stringify({ ...cube, size: [14, 12, 2, 1, 1] }))).toEqual({
      fault: 'not-a-table',
    })
  })

  it('may have our own bands, and no gender', () => {
    const lines = municipalities.flatMap(({ name }) =>
      ['13–15 år', '16–17 år', '18–20 år', '21–24 år'].map((age) => `${name};${age};2025;1 200`),
    )
    const told = read('population', ['kommun;ålder;år;antal', ...lines].join('\n'))
    if (!('yardstick' in told) || told.yardstick.kind !== 'population') throw new Error('not read')
    expect(told.yardstick.rows).toHaveLength(60)
    expect(told.yardstick.rows[0]).toEqual({ home: '2084', age: '13-15', people: 1200 })
  })

  it.each([
    ['', { fault: 'empty' }],
    ['bara ord', { fault: 'not-a-table' }],
    ['{"version":"2.0"}', { fault: 'not-a-table' }],
    ['{trasig', { fault: 'not-a-table' }],
    ['ålder;år;antal\n13;2025;4', { fault: 'no-region' }],
    ['region;år;antal\n2034;2025;4', { fault: 'no-age' }],
    ['region;ålder;antal\n2034;13;4', { fault: 'no-year' }],
    ['region;ålder;år\n2034;13;2025', { fault: 'no-number' }],
    ['region;ålder;2024;2025\n2034;13;4;4', { fault: 'several-years', at: '2024, 2025' }],
    [
      'region;ålder;år;antal\n2034;13;2024;4\n2034;13;2025;4',
      { fault: 'several-years', at: '2024, 2025' },
    ],
    ['region;ålder;år;antal\n2034;13;2025;många', { fault: 'not-a-number', at: 'många' }],
    ['region;ålder;år;antal\n2034;13;2025;-4', { fault: 'not-a-number', at: '-4' }],
    ['region;ålder;år;antal\n2034;13;2025;4\n2034;13;2025;5', { fault: 'twice', at: '2034, 13' }],
    ['region;ålder;år;antal\n2034;13;2025;4', { fault: 'place-missing', at: 'Avesta' }],
  ])('of %j is refused', (text, fault) => {
    expect(read('population', text)).toEqual(fault)
  })

  it('without one age of one place is refused, for a rate would be too high', () => {
    const lines = office((line) => (/Orsa","17 år","kvinnor"/.test(line) ? [] : [line]))
    expect(read('population', lines)).toEqual({ fault: 'age-missing', at: 'Orsa, 17' })
  })
})

describe('languages and worries', () => {
  it('are read by name or code, and what the county does not count is left out', () => {
    expect(
      read('languages', 'språk;år;antal\nSomaliska;2025;410\nar;2025;620\nKlingon;2025;3'),
    ).toEqual({
      yardstick: {
        ...{ kind: 'languages', source: 'SCB', year: 2025 },
        rows: [
          { language: 'so', people: 410 },
          { language: 'ar', people: 620 },
        ],
      },
    })
    expect(read('worries', 'ämne;andel 2025\nSömn;31,5 %')).toEqual({
      yardstick: {
        ...{ kind: 'worries', source: 'SCB', year: 2025 },
        rows: [{ topic: 'somn', percent: 31.5 }],
      },
    })
  })

  it('are read by the county’s own word for a topic, and by the one that it had', () => {
    const [built, own] = ['Sömn', 'sova'].map((word) =>
      read('worries', `ämne;andel 2025\n${word};31`),
    )
    expect(own).toMatchObject({ yardstick: { rows: [{ topic: 'somn', percent: 31 }] } })
    expect(built).toEqual(own)
  })

  it('of which none is known are refused, and so is more than everybody', () => {
    expect(read('languages', 'språk;år;antal\nKlingon;2025;3')).toEqual({ fault: 'no-language' })
    expect(read('worries', 'ämne;år;andel\nSömn;2025;120')).toEqual({ fault: 'too-much' })
  })
})
