/** What a provider demands before it vouches for anybody: a registered page to come back to, and the verifier of whoever began. */
import { createHash } from 'node:crypto'

export interface Client {
  id: string
  /** Whole addresses; any other page is sent nothing. */
  redirects: readonly string[]
}

/** What a code was asked for with. */
export interface Begun {
  challenge: string
  redirect: string
}

/** An error of OAuth 2 (RFC 6749, RFC 7636), or undefined when nothing is against it. */
type Fault = string | undefined

export const faultOfAsking = ({ id, redirects }: Client, asked: URLSearchParams): Fault => {
  if (asked.get('client_id') !== id) return 'unauthorized_client'
  if (!redirects.includes(asked.get('redirect_uri') ?? '')) return 'invalid_request'
  if (asked.get('response_type') !== 'code') return 'unsupported_response_type'
  const isBound =
    asked.get('code_challenge_method') === 'S256' &&
    /^[\w-]{43}$/.test(asked.get('code_challenge') ?? '')
  return isBound ? undefined : 'invalid_request'
}

export const begunBy = (asked: URLSearchParams): Begun => ({
  challenge: asked.get('code_challenge') ?? '',
  redirect: asked.get('redirect_uri') ?? '',
})

export const faultOfExchange = (
  { id }: Client,
  given: URLSearchParams,
  begunWith: (code: string) => Begun | undefined,
): Fault => {
  const grant = given.get('grant_type')
  if (given.get('client_id') !== id) return 'invalid_client'
  if (grant === 'refresh_token') return undefined
  if (grant !== 'authorization_code') return 'unsupported_grant_type'
  const begun = begunWith(given.get('code') ?? '')
  const proven = createHash('sha256')
    .update(given.get('code_verifier') ?? '')
    .digest('base64url')
  const isTheSame =
    begun !== undefined &&
    begun.challenge === proven &&
    begun.redirect === given.get('redirect_uri')
  return isTheSame ? undefined : 'invalid_grant'
}

export const faultOfEnding = ({ redirects }: Client, asked: URLSearchParams): Fault => {
  const isKnown = redirects.includes(asked.get('post_logout_redirect_uri') ?? '')
  return isKnown ? undefined : 'invalid_request'
}
