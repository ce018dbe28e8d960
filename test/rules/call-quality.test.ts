/** A poor network takes the picture first and the sound last, slowly, and gives nothing back by itself. */
import { describe, expect, it } from 'vitest'
import { goDownTo, qualityOf, type Quality } from '../../shared/rules/call/call-quality.ts'

const looks = (words: string): Quality[] => words.split(' ') as Quality[]

describe('a look at the connection', () => {
  it.each([
    [{ loss: 0, roundTripMs: 40, outgoingBits: 2_000_000 }, 'good'],
    [{ loss: 0, roundTripMs: 40 }, 'good'],
    [{ loss: 0.1, roundTripMs: 40 }, 'poor'],
    [{ loss: 0, roundTripMs: 900 }, 'poor'],
    [{ loss: 0, roundTripMs: 40, outgoingBits: 60_000 }, 'poor'],
    [{ loss: 0.3, roundTripMs: 40 }, 'bad'],
    [{ loss: 0, roundTripMs: 3000 }, 'bad'],
    [{ loss: 0, roundTripMs: 40, outgoingBits: 8_000 }, 'bad'],
    // As seen of a thin voice at 50 kbit/s: little is sent, so little is thought to be carried.
    [{ loss: 0.07, concealed: 0, roundTripMs: 123, outgoingBits: 15_983 }, 'poor'],
    // And at 30 % lost, sent twice over.
    [{ loss: 0.31, concealed: 0.08, roundTripMs: 40, outgoingBits: 54_037 }, 'poor'],
    [{ loss: 0.72, concealed: 0.61, roundTripMs: 818, outgoingBits: 30_000 }, 'bad'],
  ] as const)('%o is %s', (sample, quality) => {
    expect(qualityOf(sample)).toBe(quality)
  })
})

describe('going down', () => {
  it('takes the picture when it has been poor for a while, and not before', () => {
    expect(goDownTo('video', looks('poor poor bad'))).toBeUndefined()
    expect(goDownTo('video', looks('bad poor bad'))).toBeUndefined()
    expect(goDownTo('video', looks('poor poor bad poor'))).toBe('voice')
    expect(goDownTo('video', looks('poor poor good poor poor'))).toBeUndefined()
  })

  it('takes a picture that costs the sound sooner, and the sound alone not', () => {
    expect(goDownTo('video', looks('good bad bad'))).toBe('voice')
    expect(goDownTo('video', looks('bad'))).toBeUndefined()
    expect(goDownTo('voice', looks('bad bad bad'))).toBeUndefined()
  })

  it('keeps the sound while a voice can be understood', () => {
    expect(goDownTo('voice', looks('poor poor poor poor poor'))).toBeUndefined()
    expect(goDownTo('voice', looks('bad bad bad bad'))).toBe('chat')
  })

  it('never goes below the chat, and never up', () => {
    expect(goDownTo('chat', looks('bad bad bad bad bad'))).toBeUndefined()
    for (const medium of ['voice', 'video'] as const)
      expect(goDownTo(medium, looks('good good good good good'))).toBeUndefined()
  })
})
