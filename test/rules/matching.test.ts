/** Protects what a youth asked for: a wish is kept, and the only one that yields, yields to danger. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { municipalities } from '../../shared/county/dalarna.ts'
import { matches, type Offer, type Wish } from '../../shared/rules/line/matching.ts'
import type { Level } from '../../shared/rules/line/triage.ts'
import { Channel, Language, Profession } from '../../shared/ids.ts'

const channel = fc.constantFrom(...Channel.options)
const language = fc.constantFrom(...Language.options)
const profession = fc.constantFrom(...Profession.options)
const municipality = fc.constantFrom(...municipalities.map(({ code }) => code))
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })

const wish: fc.Arbitrary<Wish> = fc.record({
  level: fc.constantFrom<Level>(1, 2, 3, 4, 5),
  channel,
  language,
  profession: maybe(profession),
  avoid: maybe(municipality),
})
const offer: fc.Arbitrary<Offer> = fc.record({
  channels: fc.uniqueArray(channel, { minLength: 1 }),
  languages: fc.uniqueArray(language, { minLength: 1 }),
  profession,
  municipality: maybe(municipality),
})
/** A counsellor who can give everything this youth asks for. */
const fitting = (one: Wish): Offer => ({
  channels: [one.channel],
  languages: [one.language],
  profession: one.profession ?? 'kurator',
  municipality: municipalities.find(({ code }) => code !== one.avoid)?.code,
})
const many = { numRuns: 2000 }

describe('who may take whom', () => {
  test('a counsellor of any municipality may take a youth who has no wish against it', () => {
    fc.assert(
      fc.property(wish, maybe(municipality), (one, home) => {
        const open = { ...one, avoid: undefined }
        expect(matches(open, { ...fitting(open), municipality: home })).toBe(true)
      }),
      many,
    )
  })

  test('"hellre inte någon från min kommun" holds at every level, acute danger too', () => {
    fc.assert(
      fc.property(wish, municipality, (one, home) => {
        const shy = { ...one, avoid: home }
        expect(matches(shy, { ...fitting(shy), municipality: home })).toBe(false)
        expect(matches(shy, fitting(shy))).toBe(true)
      }),
      many,
    )
  })

  test('the region is nobody’s own municipality, so it may take whoever wants to avoid theirs', () => {
    fc.assert(
      fc.property(wish, municipality, (one, home) => {
        const shy = { ...one, avoid: home }
        expect(matches(shy, { ...fitting(shy), municipality: undefined })).toBe(true)
      }),
    )
  })

  test('nobody is given a counsellor who does not speak their language', () => {
    fc.assert(
      fc.property(wish, offer, (one, other) => {
        const mute = {
          ...other,
          languages: other.languages.filter((known) => known !== one.language),
        }
        expect(matches(one, mute)).toBe(false)
      }),
      many,
    )
  })

  test('nobody is given a way of talking that they did not choose', () => {
    fc.assert(
      fc.property(wish, offer, (one, other) => {
        const deaf = { ...other, channels: other.channels.filter((known) => known !== one.channel) }
        expect(matches(one, deaf)).toBe(false)
      }),
      many,
    )
  })

  test('a wished-for profession is kept, but in acute danger whoever is there may come', () => {
    fc.assert(
      fc.property(wish, profession, profession, (one, wished, offered) => {
        fc.pre(wished !== offered)
        const asking = { ...one, profession: wished }
        const other = { ...fitting(asking), profession: offered }
        expect(matches(asking, other)).toBe(one.level === 1)
      }),
      many,
    )
  })

  test('a youth without a wish for a profession takes any', () => {
    fc.assert(
      fc.property(wish, profession, (one, offered) => {
        const open = { ...one, profession: undefined }
        expect(matches(open, { ...fitting(open), profession: offered })).toBe(true)
      }),
    )
  })

  test('a counsellor who can do more never matches fewer youths', () => {
    fc.assert(
      fc.property(wish, offer, channel, language, (one, other, extraChannel, extraLanguage) => {
        const more = {
          ...other,
          channels: [...other.channels, extraChannel],
          languages: [...other.languages, extraLanguage],
        }
        if (matches(one, other)) expect(matches(one, more)).toBe(true)
      }),
      many,
    )
  })
})
