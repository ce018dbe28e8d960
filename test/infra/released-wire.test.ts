/** Pages of the last release and functions of this one meet for hours: neither says what the other cannot take. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { breaks } from '../../infra/documents/compare-wires.ts'
import { released as pages } from '../support/released-pages.ts'
import { wireNow, type Wire } from '../../infra/documents/wire.ts'

const now = await wireNow()
const released = JSON.parse(readFileSync('docs/released-wire.json', 'utf8')) as Wire & {
  version: string
}

it('this release understands the pages of the last, and is understood by them', () => {
  expect(
    breaks(released, now),
    'Docs/operations.md, "Upgrades without downtime", says how a contract changes; at a release, and not to pass this test: npm run keep-released',
  ).toEqual([])
})

it('what is kept, wire and pages, is of the newest release that has a day in CHANGELOG', () => {
  const [, newest] = /^## (\d+\.\d+\.\d+) – \d{4}-\d\d-\d\d$/m.exec(
    readFileSync('CHANGELOG.md', 'utf8'),
  ) ?? [undefined, undefined]
  expect([released.version, pages.version]).toEqual([newest, newest])
})

/** The wire as it is, changed as somebody might. */
const changed = (change: (wire: Wire) => void): Wire => {
  const other = structuredClone(now)
  change(other)
  return other
}
// JSON of any shape.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any
const schema = (wire: Wire, name: string): Json => wire.schemas[name]
const frame = (wire: Wire, which: 'UpFrame' | 'DownFrame', type: string): Json =>
  schema(wire, which).oneOf.find((each: Json) => each.properties.type.const === type)

describe('a change that breaks a page of the last release', () => {
  it.each<[string, (wire: Wire) => void, RegExp]>([
    [
      'a row that is gone',
      (wire) => delete wire.rows['youth.stay'],
      /^youth\.stay: POST .* is not there any more for youth; .*go on taking it/,
    ],
    [
      'a row for somebody else',
      (wire) => (wire.rows['youth.door']!.who = 'youth'),
      /^youth\.door: .* not there any more for anyone/,
    ],
    [
      'a field that must be told',
      (wire) => schema(wire, 'Join').required.push('municipality'),
      /^youth\.join: of its body, "municipality" may be missing and must be there; .*as optional/,
    ],
    [
      'a field that is not taken any more',
      (wire) => delete schema(wire, 'Join').properties.nonce,
      /^youth\.join: of its body, "nonce" is not known/,
    ],
    [
      'a word that is not taken any more',
      (wire) => schema(wire, 'Urgency').enum.splice(0, 1),
      /^youth\.join: of its body, "urgency" may be .*, which is not known/,
    ],
    [
      'less room for what is written',
      (wire) => (frame(wire, 'UpFrame', 'say').properties.after.maximum = 100),
      /^live, up: "after" may go beyond maximum 100/,
    ],
    [
      'a frame that nobody hears any more',
      (wire) =>
        (schema(wire, 'UpFrame').oneOf = schema(wire, 'UpFrame').oneOf.filter(
          (each: Json) => each.properties.type.const !== 'typing',
        )),
      /^live, up: it may be .*typing.*, which is not known/,
    ],
    [
      'an answer that is not given any more',
      (wire) => {
        schema(wire, 'Door').required = schema(wire, 'Door').required.filter(
          (name: string) => name !== 'waiting',
        )
      },
      /^youth\.door: "waiting" may be missing and must be there; .*answer so/,
    ],
    [
      'a state that no page can show',
      (wire) => {
        const { oneOf } = schema(wire, 'YouthVisit')
        const fresh = structuredClone(oneOf[0])
        fresh.properties.state.const = 'dreaming'
        oneOf.push(fresh)
      },
      /^youth\.visit: it may be .*dreaming.*, which is not known; .*answer so/,
    ],
    [
      'an answer of another kind',
      (wire) => (schema(wire, 'Door').properties.waiting = { type: 'string' }),
      /^youth\.door: "waiting" may be of type string, and integer is known/,
    ],
    [
      'a frame that says less',
      (wire) => {
        const told = frame(wire, 'DownFrame', 'pass')
        told.required = told.required.filter((name: string) => name !== 'there')
      },
      /^live, down: "there" may be missing/,
    ],
    [
      'an answer that a release which goes back does not give',
      (wire) => {
        schema(wire, 'Door').properties.mood = { type: 'string' }
        schema(wire, 'Door').required.push('mood')
      },
      /^youth\.door: "mood" may be missing and must be there; .*when a release goes back/,
    ],
  ])('such as %s is one sentence that says what to do', (_, change, sentence) => {
    const said = breaks(now, changed(change))
    expect(said.filter((each) => sentence.test(each)).length, said.join('\n')).toBeGreaterThan(0)
    for (const each of said) expect(each).toMatch(/^[^\n]+\.$/)
  })
})

it.each<[string, (wire: Wire) => void]>([
  [
    'a field that may be told',
    (wire) => (schema(wire, 'Join').properties.mood = { type: 'string' }),
  ],
  ['a word more that may be said', (wire) => schema(wire, 'Pays').enum.push('song')],
  [
    'a field more in an answer',
    (wire) => (schema(wire, 'Door').properties.mood = { type: 'string' }),
  ],
  ['a row more', (wire) => (wire.rows['youth.sing'] = wire.rows['youth.door']!)],
  [
    'a frame that an old page passes over',
    (wire) =>
      schema(wire, 'DownFrame').oneOf.push({
        type: 'object',
        properties: { type: { type: 'string', const: 'song' } },
        required: ['type'],
      }),
  ],
])('what only grows breaks nobody: %s', (_, change) => {
  expect(breaks(now, changed(change))).toEqual([])
})
