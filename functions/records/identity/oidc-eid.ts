/** E-identification by any OpenID provider: code with PKCE, exchanged here so that pages ask nobody else. */
import type { JWTPayload, JWTVerifyGetKey } from 'jose'
import { createRemoteJWKSet } from 'jose/jwks/remote'
import { jwtVerify } from 'jose/jwt/verify'
import * as z from 'zod/mini'
import { oldestProof, type Eid, type Proof } from './eid.ts'

interface Provider {
  issuer: string
  client: string
  /** The provider's keys when they are at hand already. */
  keys?: JWTVerifyGetKey
}

/** Names of claims by the Swedish profile for OpenID Connect (oidc.se), and the plain ones. */
const personalNumber = 'https://claims.oidc.se/1.0/personalNumber'

const Claims = z.object({
  personalNumber: z.string().check(z.regex(/^(19|20)\d{10}$/)),
  firstName: z.string().check(z.minLength(1), z.maxLength(60)),
  lastName: z.string().check(z.minLength(1), z.maxLength(60)),
  nonce: z.string().check(z.minLength(22), z.maxLength(64)),
})

/** Strong: level 3 of the Swedish framework for e-identification, or more than one factor. */
const isStrong = ({ acr, amr }: JWTPayload): boolean =>
  (typeof acr === 'string' && /loa[34]$/.test(acr)) || (Array.isArray(amr) && amr.includes('mfa'))

const proofOf = (payload: JWTPayload): Proof | undefined => {
  const claims = Claims.safeParse({
    personalNumber: payload[personalNumber] ?? payload.personal_number,
    firstName: payload.given_name,
    lastName: payload.family_name,
    nonce: payload.nonce,
  })
  if (!claims.success || !isStrong(payload)) return undefined
  const { nonce, ...person } = claims.data
  return { person, nonce, madeAt: (payload.iat ?? 0) * 1000 }
}

const oldest = `${oldestProof / 1000}s`

const Described = z.object({
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  jwks_uri: z.string(),
})

/** Throws when the provider does not answer: nobody is let in, and nobody is told anything of them. */
const describe = async (issuer: string) => {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5000),
  })
  return Described.parse(await answer.json())
}

export const oidcEid = ({ issuer, client, keys }: Provider): Eid => {
  let described: Promise<z.infer<typeof Described>> | undefined
  const provider = () => {
    described ??= describe(issuer).catch((error: unknown) => {
      described = undefined
      throw error
    })
    return described
  }
  let jwks = keys
  return {
    offer: async () => {
      const found = await provider().catch(() => undefined)
      return found && { authorize: found.authorization_endpoint, client }
    },
    exchange: async (code, verifier, redirect) => {
      const found = await provider().catch(() => undefined)
      if (found === undefined) return undefined
      const answer = await fetch(found.token_endpoint, {
        method: 'POST',
        signal: AbortSignal.timeout(5000),
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: client,
          code,
          code_verifier: verifier,
          redirect_uri: redirect,
        }),
      }).catch(() => undefined)
      if (answer?.ok !== true) return undefined
      const said = (await answer.json().catch(() => ({}))) as { id_token?: unknown }
      return typeof said.id_token === 'string' ? said.id_token : undefined
    },
    verify: async (token) => {
      jwks ??= createRemoteJWKSet(new URL((await provider()).jwks_uri))
      const verified = await jwtVerify(token, jwks, {
        issuer,
        audience: client,
        algorithms: ['RS256', 'ES256'],
        maxTokenAge: oldest,
      }).catch(() => undefined)
      return verified === undefined ? undefined : proofOf(verified.payload)
    },
  }
}
