/** The seal of a talk: it opens for whoever it is meant for, in its own place, and for nobody else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64url, fromBase64url } from '../../web/data/random-id.ts'
import { messageBytes } from '../../web/data/messages-size.ts'
import { decodeSaid, encodeSaid, inMessages, type EarlierLine } from '../../web/data/sealed/said.ts'
import {
  deriveTalkKey,
  makePage,
  openKey,
  openSaid,
  sealKey,
  sealSaid,
  talkKey,
  type Place,
} from '../../web/data/sealed/sealing.ts'
import { PageKey, SealedMessage, type Sealed } from '../../shared/ids.ts'

const random = () => crypto.getRandomValues(new Uint8Array(32))
const place: Place = { visit: `v_${'a'.repeat(26)}`, epoch: 4, side: 'youth', mid: 'm'.repeat(22) }
const elsewhere: Partial<Place>[] = [
  { visit: `v_${'b'.repeat(26)}` },
  { epoch: 5 },
  { side: 'counsellor' },
  { mid: 'n'.repeat(22) },
]
/** The same text with one bit of its bytes turned. */
const touched = (body: Sealed, bit: number): Sealed => {
  const bytes = fromBase64url(body.data)
  bytes[(bit >> 3) % bytes.length]! ^= 1 << (bit & 7)
  return { ...body, data: base64url(bytes) }
}

describe('a sealed message', () => {
  it('comes out as it was written, whatever the script and length, and never twice alike', async () => {
    const key = await talkKey(random())
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        async (text) => {
          const body = await sealSaid(key, place, { text })
          expect(await openSaid(key, place, body)).toEqual({ text })
          expect((await sealSaid(key, place, { text })).data).not.toBe(body.data)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('opens in its own visit, epoch, side and message, and nowhere else', async () => {
    const key = await talkKey(random())
    const body = await sealSaid(key, place, { text: 'hej' })
    for (const other of elsewhere)
      expect(await openSaid(key, { ...place, ...other }, body)).toBeUndefined()
  })

  it('does not open when a single bit was touched, or with another key', async () => {
    const key = await talkKey(random())
    const body = await sealSaid(key, place, { text: 'hej' })
    await fc.assert(
      fc.asyncProperty(fc.nat(fromBase64url(body.data).length * 8 - 1), async (bit) => {
        expect(await openSaid(key, place, touched(body, bit))).toBeUndefined()
      }),
      { numRuns: 60 },
    )
    const other = await talkKey(random())
    expect(await openSaid({ ...other, kid: key.kid }, place, body)).toBeUndefined()
  })

  it('fits in the contract at its longest, and its length is told in blocks of 64 bytes only', async () => {
    const key = await talkKey(random())
    const body = await sealSaid(key, place, { text: 'ä'.repeat(messageBytes / 2) })
    expect(SealedMessage.safeParse(body).success).toBe(true)
    const lengths = new Set(
      Array.from({ length: 60 }, (_, n) => encodeSaid({ text: 'a'.repeat(n) }).length),
    )
    expect([...lengths]).toEqual([64])
  })

  it('of a kind this page does not know is not shown as something else', () => {
    expect(decodeSaid(new Uint8Array([104, 101, 106, 9, 0]))).toBeUndefined()
    expect(decodeSaid(new Uint8Array(64))).toBeUndefined()
  })
})

describe('the key of a talk', () => {
  it('is the same for the same tab after a refresh, and another for every epoch and every tab', async () => {
    const seed = random()
    const kid = async (from: Uint8Array<ArrayBuffer>, epoch: number) =>
      (await deriveTalkKey(from, { ...place, epoch })).kid
    expect(await kid(seed, 4)).toBe(await kid(seed, 4))
    expect(new Set([await kid(seed, 4), await kid(seed, 5), await kid(random(), 4)]).size).toBe(3)
  })

  it('goes sealed to one page, with the name, and opens there and on no other page', async () => {
    const [page, other] = [await makePage(), await makePage()]
    expect(PageKey.safeParse(page.key).success).toBe(true)
    const envelope = { key: base64url(random()), name: 'Björk' }
    const body = await sealKey(page.key, place, envelope)
    expect(SealedMessage.safeParse(body).success).toBe(true)
    expect(JSON.stringify(body)).not.toContain('Björk')
    expect(await openKey(page, place, body)).toEqual(envelope)
    expect(await openKey({ ...other, kid: page.kid }, place, body)).toBeUndefined()
    for (const moved of elsewhere)
      expect(await openKey(page, { ...place, ...moved }, body)).toBeUndefined()
    for (const bit of [3, 700, 1100])
      expect(await openKey(page, place, touched(body, bit))).toBeUndefined()
  })

  it('lies on a curve that every browser has, and its private half cannot be taken out', async () => {
    const { pair } = await makePage()
    expect(pair.privateKey.algorithm).toEqual({ name: 'ECDH', namedCurve: 'P-256' })
    await expect(crypto.subtle.exportKey('jwk', pair.privateKey)).rejects.toThrow()
  })
})

describe('earlier words that the youth passes on', () => {
  it('come in order and whole, each message within its limit', () => {
    const line = fc.record({
      from: fc.constantFrom<EarlierLine['from']>('youth', 'counsellor', 'colleague'),
      at: fc.nat(),
      text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 }),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const messages = inMessages(lines, 600)
        for (const one of messages)
          expect(new TextEncoder().encode(JSON.stringify(one)).length).toBeLessThanOrEqual(600)
        const said = (some: typeof lines) => some.map(({ text }) => text).join('')
        expect(said(messages.flat())).toBe(said(lines))
      }),
      { numRuns: 60 },
    )
  })
})
