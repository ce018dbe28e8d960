/** Covering hostile words protects the one who reads, and never hides that somebody may be in distress. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  coverWith,
  distressWords,
  hostileWords,
  mayBeDistress,
} from '../../shared/rules/safety/hostile-words.ts'
import { Urgency } from '../../shared/rules/line/triage.ts'
import { sv } from '../../web/text/youth/with-door.ts'

const cover = coverWith(hostileWords.words)
const covered = (text: string) =>
  cover(text)
    .filter((piece) => piece.covered)
    .map((piece) => piece.text)
/** An entry as somebody would write it. */
const written = (entry: string) => entry.replaceAll('*', 'x')

describe('hostile words', () => {
  it.each([
    ['Din jävla idiot', ['Din jävla idiot']],
    ['du är en HORA hör du', ['HORA']],
    ['h0ra', ['h0ra']],
    ['hoooora!!', ['hoooora']],
    ['sug  min\nkuk', ['sug  min\nkuk']],
    ['håll käften, fitta', ['håll käften', 'fitta']],
  ])('%s: is covered', (text, words) => expect(covered(text)).toEqual(words))

  it.each([
    'Horisonten var röd och jag tog hormoner',
    'Fan vad jobbigt, jävla skit alltså',
    'Min kompis är bög och hans mamma vet inte',
    'Vad betyder det att ha sex första gången?',
    'Slutprovet är på måndag',
  ])('%s: is what people say, and stands', (text) => expect(covered(text)).toEqual([]))

  it('are a list with a source that nobody has confirmed yet', () => {
    for (const { words, source, confirmedBy } of [hostileWords, distressWords]) {
      expect(source.length).toBeGreaterThan(10)
      expect(confirmedBy).toBeNull()
      expect(words.length).toBeGreaterThan(40)
      for (const word of words) expect(word).toBe(word.normalize('NFC').toLowerCase().trim())
    }
  })

  it('take nothing away: the pieces together are what was written', () => {
    const words = fc.constantFrom(...hostileWords.words.map(written))
    const text = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 8 })
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(' ')
        const pieces = cover(whole)
        expect(
          pieces
            .map((piece) => piece.text)
            .join('')
            .normalize('NFC'),
        ).toBe(whole.normalize('NFC'))
      }),
    )
  })
})

describe('what may be distress', () => {
  it('is shown whole, whatever stands beside it and whatever a counsellor has added', () => {
    const sign = fc.constantFrom(...distressWords.words.map(written))
    const insult = fc.constantFrom(...hostileWords.words.map(written))
    const gap = fc.constantFrom(' ', ', ', '\n', '! ', ' – ')
    fc.assert(
      fc.property(
        sign,
        insult,
        gap,
        fc.boolean(),
        fc.boolean(),
        (one, other, between, first, loud) => {
          const text = (first ? [one, other] : [other, one]).join(between)
          const said = loud ? text.toUpperCase() : text
          // Somebody has put the very signs of distress on the own list.
          const own = coverWith([...hostileWords.words, ...distressWords.words, one, '*'])
          expect(own(said)).toEqual([{ text: said, covered: false }])
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    'Ta livet av dig din hora',
    'jag är en äcklig hora',
    'Dom kallar mig hora i skolan',
    'din jävel jag ska döda dig',
    'HJÄLP din jävla kärring',
    'jag vill inte leva håll käften',
    'min pappa slår mig din jävla idiot',
    'han skrev till mig att jag var en fitta',
    'ring 112 då din fitta',
    'im going to kill myself bitch',
  ])('%s: is shown', (text) => {
    expect(mayBeDistress(text)).toBe(true)
    expect(covered(text)).toEqual([])
  })

  it('also when it is what a youth chose on the way in', () => {
    for (const urgency of Urgency.options) {
      const text = sv.join.urgent.choices[urgency]
      expect(cover(text)).toEqual([{ text, covered: false }])
    }
  })
})
