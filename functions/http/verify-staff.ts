/** Staff sign-in tokens: the same check in AWS and on a laptop (signature, issuer, audience, MFA). */
import type { JWTPayload, JWTVerifyGetKey } from 'jose'
import { JOSENotSupported, JWKSMultipleMatchingKeys, JWKSNoMatchingKey } from 'jose/errors'
import { createLocalJWKSet } from 'jose/jwks/local'
import { createRemoteJWKSet } from 'jose/jwks/remote'
import { jwtVerify } from 'jose/jwt/verify'
import * as z from 'zod/mini'
import { staffRoles } from '../../shared/contract/endpoint.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { units } from '../../shared/county/dalarna.ts'
import { Language, Profession, StaffId } from '../../shared/ids.ts'
import type { StaffMember } from '../visit/index.ts'

/** Checks a staff token; resolves to nothing when it is not valid. */
export type VerifyStaff = (token: string) => Promise<StaffMember | undefined>

/** Whether what was issued then, in seconds, still opens anything: an account may have ended since. */
type Holds = (staff: StaffId, issued?: number) => Promise<boolean>

export interface SignIn {
  issuer: string
  /** Client id of the staff pages. */
  audience: string
  keys?: JWTVerifyGetKey
  /** How long published keys are used before they are looked at again, in milliseconds. */
  keysKept?: number
}

/** These say something of the token; whatever else goes wrong is the provider's trouble. */
const tokenFaults = [JWKSNoMatchingKey, JWKSMultipleMatchingKeys, JOSENotSupported]
const isOfToken = (error: unknown): boolean => tokenFaults.some((kind) => error instanceof kind)

/**
 * The provider's keys. While it cannot be reached, those it published last go on holding, and a
 * token that needs others is asked to wait: nobody is signed out because a server is away.
 */
const publishedKeys = (issuer: string, cacheMaxAge: number): JWTVerifyGetKey => {
  const remote = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`), { cacheMaxAge })
  return async (header, token) => {
    try {
      return await remote(header, token)
    } catch (error) {
      if (isOfToken(error)) throw error
      const last = remote.jwks()
      if (last === undefined) throw new Refusal('try-again')
      return createLocalJWKSet(last)(header, token).catch(() => {
        throw new Refusal('try-again')
      })
    }
  }
}

const lookedAtAgainAfter = 10 * 60_000

const list =
  (name: string) =>
  (payload: JWTPayload): unknown => {
    const value = payload[name]
    // Cognito carries custom attributes as text, several values of one within brackets; other
    // providers as lists.
    return typeof value === 'string' ? value.split(/[ ,[\]]+/).filter((part) => part !== '') : value
  }

const Claims = z.object({
  id: StaffId,
  firstName: z.string().check(z.minLength(1), z.maxLength(40)),
  unit: z.enum(units.map(({ id }) => id) as [string, ...string[]]),
  profession: Profession,
  languages: z.array(Language).check(z.minLength(1)),
  roles: z.array(z.enum(staffRoles)),
})

/** The member of staff a token speaks of, or undefined when a claim is missing or unknown. */
export const staffOfClaims = (payload: JWTPayload): StaffMember | undefined => {
  const custom = (name: string) => payload[name] ?? payload[`custom:${name}`]
  const listed = (name: string) =>
    list(payload[name] === undefined ? `custom:${name}` : name)(payload)
  const claims = Claims.safeParse({
    id: payload.sub,
    firstName: payload.given_name,
    unit: custom('unit'),
    profession: custom('profession'),
    languages: listed('languages'),
    roles: listed('roles'),
  })
  return claims.success ? claims.data : undefined
}

/**
 * True when the sign-in used more than one factor: `amr`, `acr` of Swedish e-identification, or
 * `factors`, which the user pool alone can set, by what has been agreed with each directory.
 */
const hasSecondFactor = (payload: JWTPayload): boolean => {
  const { amr, acr, factors } = payload
  return (
    factors === 'mfa' ||
    (Array.isArray(amr) && amr.includes('mfa')) ||
    (typeof acr === 'string' && /loa[34]$/.test(acr))
  )
}

/** Throws `try-again` while nobody can say whether a token holds. */
export const verifyStaff = ({
  issuer,
  audience,
  keysKept = lookedAtAgainAfter,
  keys = publishedKeys(issuer, keysKept),
}: SignIn): ((token: string, holds?: Holds) => ReturnType<VerifyStaff>) => {
  return async (token, holds) => {
    const verified = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ['RS256', 'ES256'],
    }).catch((error: unknown) => {
      if (error instanceof Refusal) throw error
      return undefined
    })
    if (verified === undefined || !hasSecondFactor(verified.payload)) return undefined
    const staff = staffOfClaims(verified.payload)
    if (staff === undefined || holds === undefined) return staff
    return (await holds(staff.id, verified.payload.iat)) ? staff : undefined
  }
}
