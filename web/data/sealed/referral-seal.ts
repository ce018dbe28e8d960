/**
 * What is sent on, sealed before it leaves the youth's page: JWE with a direct key (A256GCM). The key
 * stands in the link after `#`, which no server is ever sent.
 */
import { CompactEncrypt, compactDecrypt } from 'jose'
import { base64url, fromBase64url, onceId } from '../random-id.ts'

export interface ReferralWords {
  kind: 'referral' | 'sip'
  receiver: string
  text: string
  /** First name and employer of whoever it was written with. */
  with: string
  until: number
}

const how = { alg: 'dir', enc: 'A256GCM' } as const

export interface SealedLink {
  link: string
  key: string
  stop: string
  stopHash: string
  body: string
}

const hash = async (text: string): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))

export const sealReferral = async (words: ReferralWords): Promise<SealedLink> => {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const content = new TextEncoder().encode(JSON.stringify(words))
  const body = await new CompactEncrypt(content).setProtectedHeader(how).encrypt(raw)
  const stop = onceId()
  return { link: onceId(), key: base64url(raw), stop, stopHash: await hash(stop), body }
}

/** Undefined when it was sealed with another key or touched on its way. */
export const openReferralBody = async (
  body: string,
  key: string,
): Promise<ReferralWords | undefined> => {
  try {
    const { plaintext } = await compactDecrypt(body, fromBase64url(key), {
      keyManagementAlgorithms: [how.alg],
      contentEncryptionAlgorithms: [how.enc],
    })
    return JSON.parse(new TextDecoder().decode(plaintext)) as ReferralWords
  } catch {
    return undefined
  }
}

const openMark = '#'
const stopMark = '#stoppa='

/** For the receiver; and for the youth, to stop it another day. */
export const linksOf = (
  { link, key, stop }: Pick<SealedLink, 'link' | 'key' | 'stop'>,
  origin: string,
) => ({
  open: `${origin}/hanvisning/${openMark}${link}.${key}`,
  stop: `${origin}/hanvisning/${stopMark}${link}.${stop}`,
})

const once = '([A-Za-z0-9_-]{22,40})'

/** What an opened link asks for, or nothing. */
export const readLink = (
  hashText: string,
): { link: string; key: string } | { link: string; stop: string } | undefined => {
  const stops = new RegExp(`^#stoppa=${once}\\.${once}$`).exec(hashText)
  if (stops !== null) return { link: stops[1]!, stop: stops[2]! }
  const opens = new RegExp(`^#${once}\\.([A-Za-z0-9_-]{43})$`).exec(hashText)
  return opens === null ? undefined : { link: opens[1]!, key: opens[2]! }
}
