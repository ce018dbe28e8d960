/**
 * The seal of a talk, from standard parts only: a body under AES-256-GCM, and its key sealed for a
 * page by HPKE (RFC 9180: DHKEM on P-256, HKDF-SHA256, AES-256-GCM). Fetched while the youth waits.
 * docs/adr/0020 says what it protects from, and what it does not.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { sealedBody, sealedKey } from '../../../shared/sealed-text.ts'
import type { PageKey, Sealed } from '../../../shared/ids.ts'
import { base64url, fromBase64url } from '../random-id.ts'
import { decodeSaid, encodeSaid, type Said, type SaidThere, type Written } from './said.ts'

/** Where a body belongs. It is authenticated: moved anywhere else, the body does not open. */
export interface Place {
  visit: string
  /** Of a key also `2.1`: the second key of this part of the talk. */
  epoch: number | string
  side: Message['from']
  /** The message's own id, or what else it is (`note`). */
  mid: string
}

export interface TalkKey {
  kid: string
  /** 32 bytes, for the envelope and for the tab's session. */
  raw: Uint8Array<ArrayBuffer>
  key: CryptoKey
}

/** What the youth's page gives a page of the counsellor: the key, and what goes with it. */
export interface Envelope {
  key: string
  /** Grows with every key of this part: the key of the highest is written with. */
  turn?: number | undefined
  /**
   * The keys before it. Whoever has had one sees by it that the new one comes from the same youth's page:
   * nobody else could know it.
   */
  earlier?: readonly { key: string; turn: number }[] | undefined
  name?: string | undefined
  /** A colleague's note at a hand-over. */
  note?: string | undefined
}

export interface Page {
  pair: CryptoKeyPair
  key: PageKey
  kid: string
}

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})
const ivBytes = 12
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const info = utf8('dorren talk key 1')
const placed = ({ visit, epoch, side, mid }: Place): Uint8Array<ArrayBuffer> =>
  utf8(JSON.stringify(['dorren talk 1', visit, epoch, side, mid]))

/** 132 bits of a hash: enough to name a key or a message, nothing to find it by. */
export const nameOf = async (text: string): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)))).slice(0, 22)

/** A key is named by its own content, so that no other can be passed off under its name. */
export const talkKey = async (raw: Uint8Array<ArrayBuffer>): Promise<TalkKey> => ({
  kid: await nameOf(`dorren talk key ${base64url(raw)}`),
  raw,
  key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
})

/** The key of one epoch, from the seed (32 random bytes) that only the youth's tab has. */
export const deriveTalkKey = async (
  seed: Uint8Array<ArrayBuffer>,
  { visit, epoch }: Pick<Place, 'visit' | 'epoch'>,
): Promise<TalkKey> => {
  const from = await crypto.subtle.importKey('raw', seed, 'HKDF', false, ['deriveBits'])
  const hkdf = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8(JSON.stringify(['dorren talk key 1', visit, epoch])),
  }
  return talkKey(new Uint8Array(await crypto.subtle.deriveBits(hkdf, from, 256)))
}

const seal = async (
  { kid, key }: TalkKey,
  place: Place,
  content: Uint8Array<ArrayBuffer>,
): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const how = { name: 'AES-GCM', iv, additionalData: placed(place) }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, content))
  const data = new Uint8Array(ivBytes + sealed.length)
  data.set(iv)
  data.set(sealed, ivBytes)
  return { v: sealedBody, kid, data: base64url(data) }
}

export const sealSaid = (
  key: TalkKey,
  place: Place,
  said: Said,
  written?: Written,
): Promise<Sealed> => seal(key, place, encodeSaid(said, written))

/** Undefined when it was sealed with another key, for another place, or was touched on its way. */
export const openSaid = async (
  { kid, key }: TalkKey,
  place: Place,
  body: Sealed,
): Promise<SaidThere | undefined> => {
  if (body.v !== sealedBody || body.kid !== kid) return undefined
  try {
    const data = fromBase64url(body.data)
    const how = {
      name: 'AES-GCM',
      iv: data.subarray(0, ivBytes),
      additionalData: placed(place),
    }
    const opened = await crypto.subtle.decrypt(how, key, data.subarray(ivBytes))
    return decodeSaid(new Uint8Array(opened))
  } catch {
    return undefined
  }
}

/** The private half cannot leave the page: not even this code can read it. */
export const makePage = async (): Promise<Page> => {
  const kind = { name: 'ECDH', namedCurve: 'P-256' }
  const pair = await crypto.subtle.generateKey(kind, false, ['deriveBits'])
  const key = base64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  return { pair, key, kid: await nameOf(key) }
}

export const sealKey = async (page: PageKey, place: Place, envelope: Envelope): Promise<Sealed> => {
  const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64url(page).buffer)
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info: info.buffer },
    utf8(JSON.stringify(envelope)).buffer,
    placed(place).buffer,
  )
  const data = new Uint8Array(enc.byteLength + ct.byteLength)
  data.set(new Uint8Array(enc))
  data.set(new Uint8Array(ct), enc.byteLength)
  return { v: sealedKey, kid: await nameOf(page), data: base64url(data) }
}

/** Undefined when it is for another page or another place, or was touched on its way. */
export const openKey = async (
  { pair, kid }: Page,
  place: Place,
  body: Sealed,
): Promise<Envelope | undefined> => {
  if (body.v !== sealedKey || body.kid !== kid) return undefined
  try {
    const data = fromBase64url(body.data)
    const { encSize } = suite.kem
    const opened = await suite.open(
      { recipientKey: pair, enc: data.slice(0, encSize).buffer, info: info.buffer },
      data.slice(encSize).buffer,
      placed(place).buffer,
    )
    return JSON.parse(new TextDecoder().decode(opened)) as Envelope
  } catch {
    return undefined
  }
}
