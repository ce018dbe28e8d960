/** Protects the note in a youth's pocket: easy to write, hard to guess, forgiving where it is safe. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bare,
  bitsInCode,
  codeFrom,
  isOneSlip,
  readCode,
} from '../../shared/rules/later/return-code.ts'
import { codeWords } from '../../shared/rules/later/return-code-words.ts'

const word = fc.constantFrom(...codeWords)
const five = fc.tuple(word, word, word, word, word)
const bytes = fc.uint8Array({ minLength: 7, maxLength: 32 })
const letters = [...'abcdefghijklmnopqrstuvwxyzåäö']

/** One letter left out, added, changed or swapped with the next. */
const slip = (text: string, at: number, how: number, letter: string): string => {
  const place = at % text.length
  if (how === 0) return text.slice(0, place) + text.slice(place + 1)
  if (how === 1) return text.slice(0, place) + letter + text.slice(place)
  if (how === 2) return text.slice(0, place) + letter + text.slice(place + 1)
  const next = text[place + 1] ?? ''
  return text.slice(0, place) + next + text.slice(place, place + 1) + text.slice(place + 2)
}

describe('the list of words', () => {
  test('gives a code of at least 52 bits', () => {
    expect(codeWords).toHaveLength(2048)
    expect(new Set(codeWords.map(bare)).size).toBe(2048)
    expect(bitsInCode).toBeGreaterThanOrEqual(52)
  })

  test('has words of four to eight Swedish letters only', () => {
    for (const one of codeWords) expect(one).toMatch(/^[a-zåäöé]{4,8}$/)
  })

  test('has no two words within one slip of each other, also without the dots', () => {
    const close: string[] = []
    const bares = codeWords.map(bare)
    for (const [at, one] of bares.entries())
      for (const other of bares.slice(at + 1))
        if (isOneSlip(one, other)) close.push(`${one} ${other}`)
    expect(close).toEqual([])
  })

  test('names nobody, no body, and nothing that hurts', () => {
    const never = /^(död|mord|våld|knark|hora|bög|fitt|kuk|själv|skjut|blod|dum|ful$|fet|slag)/
    expect(codeWords.filter((one) => never.test(one))).toEqual([])
  })

  test('holds no word that beside another would speak of death, of harm, or of somebody’s body', () => {
    // One half of every such pair is left out, so that no pair needs to be looked for.
    const never =
      /^(galge|räls|hopptorn|hoppa|brant|stup|snara|rep|bro|kniv|piller|tablett|gift|grav|kista|spöke|skelett|naken|tjock|smal|ful|lat|svart|rumpa|bröst|gurka|banan|dyna|korv|gris|kossa|svin|åsna|apa|råtta)$/
    expect(codeWords.filter((one) => never.test(one))).toEqual([])
  })
})

describe('a code', () => {
  test('uses every one of the words, and each place of the code counts', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = codeFrom(random)
        expect(code.split(' ')).toHaveLength(5)
        expect(readCode(code)).toEqual({ code })
      }),
    )
    const changed = Array.from({ length: 55 }, (_, bit) => {
      const random = new Uint8Array(7)
      random[6 - Math.floor(bit / 8)] = 1 << (bit % 8)
      return codeFrom(random)
    })
    expect(new Set(changed).size).toBe(55)
  })

  test('is read whatever stands between the words, in any case, and without dots', () => {
    fc.assert(
      fc.property(five, fc.constantFrom(' ', '  ', ', ', '-', '\n', ' · '), (words, between) => {
        const wanted = { code: words.join(' ') }
        expect(readCode(words.join(between))).toEqual(wanted)
        expect(readCode(` ${words.join(between).toUpperCase()}. `)).toEqual(wanted)
        expect(readCode(words.map(bare).join(between))).toEqual(wanted)
        expect(readCode(words.join(between).normalize('NFD'))).toEqual(wanted)
      }),
      { numRuns: 60 },
    )
  })

  test('with one slip is the same code or is asked about, and is never another', () => {
    fc.assert(
      fc.property(
        five,
        fc.nat(4),
        fc.nat(7),
        fc.nat(3),
        fc.constantFrom(...letters),
        (words, which, at, how, letter) => {
          const written = words.map((one, place) =>
            place === which ? slip(one, at, how, letter) : one,
          )
          const read = readCode(written.join(' '))
          if ('code' in read) expect(read.code).toBe(words.join(' '))
          else expect(read.troubles).toMatchObject([{ at: which, trouble: 'unclear' }])
        },
      ),
      { numRuns: 300 },
    )
  })

  test('with too few, too many or unknown words says which', () => {
    expect(readCode('')).toEqual({ count: 0, troubles: [] })
    expect(readCode('abborre')).toMatchObject({ count: 1 })
    expect(readCode('abborre abborre xqzw abborre abborre')).toMatchObject({
      troubles: [{ at: 2, trouble: 'unknown', written: 'xqzw' }],
    })
    expect(readCode('abborre '.repeat(500))).not.toHaveProperty('code')
    expect(readCode('<script>alert(1)</script> 0 0 0')).not.toHaveProperty('code')
  })
})

describe('one slip', () => {
  test('is one letter more, less, other, or two neighbours swapped, and nothing else', () => {
    for (const [a, b, is] of [
      ['brygga', 'brygga', false],
      ['brygga', 'bryga', true],
      ['bryga', 'brygga', true],
      ['brygga', 'brigga', true],
      ['brygga', 'byrgga', true],
      ['brygga', 'rbygga', true],
      ['brygga', 'bryag', false],
      ['brygga', 'bryg', false],
      ['bryg', 'brygga', false],
      ['brygga', 'brygggaa', false],
      ['brygga', 'bgyrga', false],
      ['a', '', true],
      ['', 'a', true],
    ] as const)
      expect(isOneSlip(a, b), `${a} ${b}`).toBe(is)
  })

  test('is looked for between bare letters: every letter with dots has one without', () => {
    expect(['å', 'Ä', 'ö', 'é', 'æ', 'Ø', 'n'].map(bare)).toEqual([...'aaoeaon'])
  })

  test('that two words could have made is asked about, and both words written whole are read', () => {
    const bareWords = codeWords.map(bare)
    const between = bareWords
      .flatMap((one) => [...one].map((_, at) => one.slice(0, at) + one.slice(at + 1)))
      .find(
        (cut) => !bareWords.includes(cut) && bareWords.filter((w) => isOneSlip(cut, w)).length > 1,
      )
    const cut = between ?? ''
    const [word = ''] = codeWords
    const read = readCode([cut, word, word, word, word].join(' '))
    expect(read).toEqual({ count: 5, troubles: [{ at: 0, trouble: 'unclear', written: cut }] })
  })
})
