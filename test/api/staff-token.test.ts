/** Who gets in as staff: a token of our own sign-in, for our own pages, made with two factors, whole. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SignJWT, UnsecuredJWT, createLocalJWKSet, exportJWK, generateKeyPair } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { counsellorApp } from '../../functions/api/counsellor.ts'
import { staffFromEnvironment } from '../../functions/cloud/staff-from-environment.ts'
import { staffOfClaims, verifyStaff } from '../../functions/http/verify-staff.ts'
import { demoAccounts } from '../../functions/local/demo/accounts.ts'
import { endAccount, openAgain, signInHolds } from '../../functions/settings/index.ts'
import { testWorld } from '../support/test-world.ts'

const issuer = 'https://logga-in.example'
const audience = 'staff-pages'
const elin = {
  sub: 'elin-mora',
  given_name: 'Elin',
  unit: 'mora-kommun',
  profession: 'kurator',
  languages: ['sv', 'en'],
  roles: ['counsellor'],
}
const mfa = { amr: ['pwd', 'mfa'] }
const staff = {
  id: 'elin-mora',
  firstName: 'Elin',
  unit: 'mora-kommun',
  profession: 'kurator',
  languages: ['sv', 'en'],
  roles: ['counsellor'],
}

type Pair = Awaited<ReturnType<typeof generateKeyPair>>
let ours: Pair
let theirs: Pair
let verify: ReturnType<typeof verifyStaff>
beforeAll(async () => {
  ours = await generateKeyPair('RS256')
  theirs = await generateKeyPair('RS256')
  const known = { ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'RS256' }
  verify = verifyStaff({ issuer, audience, keys: createLocalJWKSet({ keys: [known] }) })
})

const now = () => Math.floor(Date.now() / 1000)
const unsigned = (claims: Record<string, unknown>) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'ours' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(now() + 3600)
const token = (claims: Record<string, unknown>) => unsigned(claims).sign(ours.privateKey)

describe('a token', () => {
  test('of an account that has ended since is nobody, and one that was made after is somebody', async () => {
    const world = testWorld()
    const holds = signInHolds(world)
    const made = (iat: number) => token({ ...elin, ...mfa, iat })
    const issued = Math.floor(world.now() / 1000)
    expect(await verify(await made(issued), holds)).toEqual(staff)
    const admin = { ...staff, id: 'asa-mora', firstName: 'Åsa', roles: ['admin' as const] }
    const accounts = demoAccounts(world, () => '')
    world.pass(1000)
    await endAccount(world, accounts, { ...admin, unit: 'mora-kommun' }, elin.sub)
    world.pass(30_000)
    expect(await verify(await made(issued), holds)).toBeUndefined()
    await openAgain(world, accounts, { ...admin, unit: 'mora-kommun' }, elin.sub)
    world.pass(31_000)
    expect(await verify(await made(issued), holds)).toBeUndefined()
    expect(await verify(await made(Math.floor(world.now() / 1000)), holds)).toEqual(staff)
  })

  test('of our own sign-in with two factors is that member of staff', async () => {
    expect(await verify(await token({ ...elin, ...mfa }))).toEqual(staff)
  })

  test('signed by anybody else, for other pages, by another issuer, or old, is nobody', async () => {
    const claims = { ...elin, ...mfa }
    const wrong = [
      await unsigned(claims).sign(theirs.privateKey),
      await unsigned(claims).setAudience('other-pages').sign(ours.privateKey),
      await unsigned(claims).setIssuer('https://other.example').sign(ours.privateKey),
      await unsigned(claims)
        .setExpirationTime(now() - 3600)
        .sign(ours.privateKey),
      new UnsecuredJWT(claims).setIssuer(issuer).setAudience(audience).encode(),
      (await token(claims)).slice(0, -6),
      'not-a-token',
      '',
    ]
    for (const one of wrong) expect(await verify(one)).toBeUndefined()
  })

  test('signed with a secret that is the public key itself is nobody', async () => {
    const { n } = await exportJWK(ours.publicKey)
    const forged = await new SignJWT({ ...elin, ...mfa })
      .setProtectedHeader({ alg: 'HS256', kid: 'ours' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(now() + 3600)
      .sign(new TextEncoder().encode(n))
    expect(await verify(forged)).toBeUndefined()
  })
})

describe('two factors', () => {
  const loa = (level: string) => `http://id.elegnamnden.se/loa/1.0/${level}`
  const enough = [
    mfa,
    { amr: ['mfa'] },
    { factors: 'mfa' },
    { acr: loa('loa3') },
    { acr: loa('loa4') },
  ]
  const tooLittle = [
    {},
    { amr: [] },
    { amr: ['pwd'] },
    { amr: 'mfa' },
    { factors: 'pwd' },
    { factors: true },
    { acr: loa('loa2') },
    { acr: `${loa('loa3')}/not` },
    { acr: 3 },
    { acr: loa('loa1'), factors: 'none' },
    // What a directory says of itself counts only as the pool has weighed it.
    { 'custom:acr': loa('loa3') },
  ]
  test.each(enough)('are told by %j', async (said) => {
    expect(await verify(await token({ ...elin, ...said }))).toEqual(staff)
  })
  test.each(tooLittle)('are not told by %j', async (said) => {
    expect(await verify(await token({ ...elin, ...said }))).toBeUndefined()
  })
})

describe('a process', () => {
  const asked = vi.fn<typeof fetch>()
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
  })
  test('keeps the keys it has been given, however often its world is made anew', async () => {
    vi.stubEnv('OIDC_ISSUER', issuer)
    vi.stubEnv('OIDC_CLIENT', audience)
    const key = { ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'RS256' }
    asked.mockImplementation(() => Promise.resolve(Response.json({ keys: [key] })))
    vi.stubGlobal('fetch', asked)
    const given = await token({ ...elin, ...mfa })
    for (let worlds = 0; worlds < 3; worlds++)
      expect(await staffFromEnvironment(testWorld())(given)).toEqual(staff)
    expect(asked).toHaveBeenCalledTimes(1)
  })
})

describe('what a token says', () => {
  test('may stand in attributes of the county’s own, and in a text instead of a list', () => {
    const { unit, profession, sub, given_name } = elin
    const carried = {
      sub,
      given_name,
      'custom:unit': unit,
      'custom:profession': profession,
      'custom:languages': 'sv, en',
      'custom:roles': 'counsellor',
    }
    expect(staffOfClaims(carried)).toEqual(staff)
    expect(staffOfClaims({ ...elin, languages: 'sv en ', roles: ' counsellor' })).toEqual(staff)
    expect(staffOfClaims({ ...carried, 'custom:languages': '[sv, en]' })).toEqual(staff)
  })

  test('of a unit that the pool does not let a directory vouch for is nobody', () => {
    expect(staffOfClaims({ ...elin, unit: '', 'custom:unit': 'mora-kommun' })).toBeUndefined()
  })

  test('the token’s own claim goes before an attribute', () => {
    expect(
      staffOfClaims({ ...elin, 'custom:unit': 'falu-kommun', 'custom:roles': 'admin' }),
    ).toEqual(staff)
  })

  test.each(Object.keys(elin))('without %s nobody is let in', (name) => {
    expect(staffOfClaims({ ...elin, [name]: undefined })).toBeUndefined()
  })

  test.each([
    { unit: 'stockholm' },
    { profession: 'chef' },
    { roles: ['counsellor', 'root'] },
    { languages: [] },
    { languages: ['xx-yy'] },
    { given_name: '' },
    { given_name: 'E'.repeat(41) },
    { sub: '' },
    { roles: 7 },
  ])('with %j nobody is let in', (wrong) => {
    expect(staffOfClaims({ ...elin, ...wrong })).toBeUndefined()
  })

  test('a member of staff without a role is known, and may do nothing', () => {
    expect(staffOfClaims({ ...elin, roles: [] })).toEqual({ ...staff, roles: [] })
  })
})

describe('while the sign-in cannot be reached', () => {
  let up = false
  let published: object = {}
  const provider = createServer((_, answer) => {
    answer.writeHead(up ? 200 : 503, { 'content-type': 'application/json' })
    answer.end(JSON.stringify(published))
  })
  let address = ''
  beforeAll(async () => {
    published = {
      keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'RS256' }],
    }
    await new Promise<void>((ready) => provider.listen(0, '127.0.0.1', ready))
    address = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  })
  afterAll(() => provider.close())
  const carried = (kid = 'ours') =>
    new SignJWT({ ...elin, ...mfa })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(address)
      .setAudience(audience)
      .setExpirationTime(now() + 3600)
      .sign(ours.privateKey)

  test('a colleague is asked to try again, and is never told to be signed out', async () => {
    up = false
    const check = verifyStaff({ issuer: address, audience })
    const app = counsellorApp(testWorld(), check)
    const answer = await app.request('/api/counsellor/desk', {
      headers: { authorization: `Bearer ${await carried()}` },
    })
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ code: 'try-again' })
  })

  test('the keys that were fetched before go on holding', async () => {
    up = true
    const check = verifyStaff({ issuer: address, audience, keysKept: 0 })
    expect(await check(await carried())).toEqual(staff)
    up = false
    expect(await check(await carried())).toEqual(staff)
    await expect(check(await carried('new-key'))).rejects.toMatchObject({ code: 'try-again' })
  })

  test('a key that nobody published is nobody', async () => {
    up = true
    const check = verifyStaff({ issuer: address, audience })
    expect(await check(await carried('planted'))).toBeUndefined()
  })
})
