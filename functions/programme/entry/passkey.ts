/** Passkeys: the youth's own device as a way back. It names nobody, and its label says nothing of care. */
import * as z from 'zod/mini'
import { createHash } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { spendProof } from '../../later/index.ts'
import { closeWays, type Eid, type Owner, type RecordsWorld } from '../../records/index.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Notices } from '../../ports/notices.ts'
import { openToken, sealToken } from '../../ports/signed-token.ts'
import { updateTreatment, cameIn } from '../treatment/update-treatment.ts'
import { isOwnCode } from './own-code.ts'
import { notFound } from './secret-words.ts'
import { asksForBoth } from './session.ts'
import { OwnerItem, ownerOf, treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'

/** Where the pages live, as configured: a passkey of another place is none here; and who vouches for whoever is known. */
export interface Site {
  origin: string
  eid: Eid
  /** What takes reminders on, where the stage has any. */
  notices: () => Promise<Notices | undefined>
}

const rpId = ({ origin }: Pick<Site, 'origin'>): string => new URL(origin).hostname

/** A ceremony must be finished within this. */
const lasts = 5 * 60_000
/** Shown by the device wherever it keeps its keys: neutral on purpose. */
const label = 'Dörren'
/** More devices than anybody has; one more is refused in words, for the first would be shut out in silence. */
const mostPasskeys = 5

interface Challenge {
  challenge: string
  for: string
  until: number
}

const PasskeyItem = z.extend(OwnerItem, {
  credential: z.string(),
  publicKey: z.string(),
  counter: z.number(),
  transports: z.optional(z.array(z.string())),
})

const nameOf = (credential: string): string =>
  createHash('sha256').update(credential).digest('base64url')

const sealChallenge = (world: RecordsWorld, challenge: string, whose: string): string =>
  sealToken(world, 'passkey', { challenge, for: whose, until: world.now() + lasts })

/** The challenge, which from now on is used up. */
const spendChallenge = async (
  world: RecordsWorld,
  sealed: string,
  whose: string,
): Promise<string> => {
  const read = openToken<Challenge>(world, 'passkey', sealed)
  if (read === undefined || read.for !== whose || read.until <= world.now()) return notFound()
  const spent = await world.records.write({
    put: { ...programmeKeys.passkey(`spent ${read.challenge}`), expires: expiresAt(read.until) },
  })
  return spent.ok ? read.challenge : notFound()
}

const parsed = <T>(text: string): T => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as T
  } catch {
    // Said below, in one way.
  }
  throw new Refusal('bad-input', ['response'])
}

const requireRoom = (passkeys: readonly string[]): void => {
  if (passkeys.length >= mostPasskeys) throw new Refusal('passkeys-full')
}

const passkeyNamed = (world: RecordsWorld, name: string) =>
  read(world.records, programmeKeys.passkey(name), PasskeyItem, { fresh: true })

/** The library of the ceremonies is large, and most calls never need it. */
const library = () => import('@simplewebauthn/server')

/** Throws `passkeys-full` before the device is asked for anything. */
export const beginPasskey = async (world: RecordsWorld, site: Site, owner: Owner) => {
  const { passkeys } = await treatmentOf(world, owner)
  requireRoom(passkeys)
  const known = await Promise.all(passkeys.map((name) => passkeyNamed(world, name)))
  const { generateRegistrationOptions } = await library()
  const options = await generateRegistrationOptions({
    rpName: label,
    rpID: rpId(site),
    userName: label,
    userDisplayName: label,
    userID: new Uint8Array(createHash('sha256').update(owner.subject).digest()),
    attestationType: 'none',
    // The same device says that it has one already, and makes no second that replaces it unseen.
    excludeCredentials: known.flatMap((one) => (one ? [{ id: one.credential }] : [])),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  })
  return {
    options: JSON.stringify(options),
    challenge: sealChallenge(world, options.challenge, owner.subject),
  }
}

export const keepPasskey = async (
  world: RecordsWorld,
  site: Site,
  owner: Owner,
  ask: { challenge: string; response: string },
): Promise<TreatmentItem> => {
  const response = parsed<RegistrationResponseJSON>(ask.response)
  const expectedChallenge = await spendChallenge(world, ask.challenge, owner.subject)
  const { verifyRegistrationResponse } = await library()
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: rpId(site),
    requireUserVerification: false,
  }).catch(() => undefined)
  if (verified?.verified !== true) throw new Refusal('bad-input', ['response'])
  const { credential } = verified.registrationInfo
  const name = nameOf(credential.id)
  const item = {
    ...ownerOf(owner),
    credential: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports,
  }
  await put(world.records, programmeKeys.passkey(name), PasskeyItem, item)
  return updateTreatment(world, owner, (treatment) => {
    if (treatment.passkeys.includes(name)) return treatment
    requireRoom(treatment.passkeys)
    return { ...treatment, passkeys: [...treatment.passkeys, name] }
  })
}

/** Every device at once, for nobody can tell them apart here. Refused while they are the only way in. */
export const forgetPasskeys = async (world: RecordsWorld, owner: Owner): Promise<TreatmentItem> => {
  let gone: readonly string[] = []
  const treatment = await updateTreatment(world, owner, (now) => {
    if (now.ownCode === undefined) throw new Refusal('changed-meanwhile')
    gone = now.passkeys
    return now.passkeys.length === 0 ? now : { ...now, passkeys: [] }
  })
  await closeWays(world, gone.map(programmeKeys.passkey))
  return treatment
}

/** Paid for with work: the options tell nothing, but they cost us a signature. */
export const askPasskey = async (world: RecordsWorld, site: Site, proof: Join['proof']) => {
  await spendProof(world, proof)
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({
    rpID: rpId(site),
    userVerification: 'preferred',
  })
  return {
    options: JSON.stringify(options),
    challenge: sealChallenge(world, options.challenge, 'anyone'),
  }
}

/**
 * Whose passkey it is. Throws `not-found` alike for unknown, false and replayed ones, and `both-ways` for
 * that of a known patient without the words of the own code.
 */
export const enterByPasskey = async (
  world: RecordsWorld,
  site: Site,
  ask: { challenge: string; response: string; words?: string | undefined },
): Promise<TreatmentItem> => {
  const response = parsed<AuthenticationResponseJSON>(ask.response)
  const expectedChallenge = await spendChallenge(world, ask.challenge, 'anyone')
  const name = nameOf(String(response.id))
  const known = await passkeyNamed(world, name)
  if (known === undefined) return notFound()
  const { verifyAuthenticationResponse } = await library()
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: rpId(site),
    requireUserVerification: false,
    credential: {
      id: known.credential,
      publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
      // Judged below: a counter that falls is a sign, and no proof, of a copy.
      counter: 0,
      ...(known.transports && { transports: known.transports as AuthenticatorTransport[] }),
    },
  }).catch(() => undefined)
  if (verified?.verified !== true) return notFound()
  const counter = verified.authenticationInfo.newCounter
  // Keys that begin to be kept in several places count nothing from then on; their youth has no other way in.
  if (known.counter > 0 && counter <= known.counter) world.log('passkey-counter-fell')
  await patch(world.records, programmeKeys.passkey(name), PasskeyItem, [], { counter })
  const treatment = await treatmentOf(world, ownerOf(known))
  if (!treatment.passkeys.includes(name)) return notFound()
  if (asksForBoth(treatment)) {
    if (ask.words === undefined) throw new Refusal('both-ways')
    if (!(await isOwnCode(world, treatment, ask.words))) return notFound()
  }
  return updateTreatment(world, ownerOf(known), (now) => cameIn(now, world.now()))
}
