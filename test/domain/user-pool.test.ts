/** The user pool as it really answers: who is shown, what is asked of it, and what it says when it says no. */
import { afterAll, describe, expect, test } from 'vitest'
import { asksPool, PoolSaidNo } from '../../functions/cloud/accounts/ask-pool.ts'
import { userPool } from '../../functions/cloud/accounts/user-pool.ts'
import { StoreBusy } from '../../functions/store/store.ts'

const now = Date.UTC(2026, 10, 30, 9)
const seconds = now / 1000
const sub = (n: number) => `22704aa3-fc10-479a-97eb-2af5806bd32${n}`

/** In the shape of the service's own examples (`aws cognito-idp list-users`): times in seconds, with a fraction. */
const user = (n: number, said: Record<string, string>, more: object = {}) => ({
  Username: `staff-${n}`,
  Enabled: true,
  UserStatus: 'CONFIRMED',
  UserCreateDate: seconds - 900_000.317,
  UserLastModifiedDate: seconds - 800_000.683,
  Attributes: [
    { Name: 'sub', Value: sub(n) },
    { Name: 'email_verified', Value: 'true' },
    ...Object.entries(said).map(([Name, Value]) => ({ Name, Value })),
  ],
  ...more,
})
const mora = {
  given_name: 'Elin',
  email: 'elin@mora.example',
  'custom:unit': 'mora-kommun',
  'custom:profession': 'kurator',
  'custom:languages': 'sv en',
  'custom:roles': 'counsellor admin',
}
const inviting = { UserStatus: 'FORCE_CHANGE_PASSWORD' }

type Asked = [action: string, asked: Record<string, unknown>]

const poolOf = (answers: Record<string, unknown[]>, ownAccounts = true) => {
  const asked: Asked[] = []
  const pool = userPool(
    { id: 'eu-north-1_Pool', ownAccounts, directories: { Falun: ['falun-kommun'] } },
    () => now,
    () => 'new-id',
    (action, given) => {
      asked.push([action, given as Record<string, unknown>])
      const answer = answers[action]?.shift()
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? {})
    },
  )
  return { pool, asked }
}
const details = {
  firstName: 'Nora',
  profession: 'kurator' as const,
  languages: ['sv' as const, 'so' as const],
  roles: ['counsellor' as const],
}
const wish = { ...details, unit: 'mora-kommun', email: 'nora@mora.example' }

describe('who is shown', () => {
  test('are those of the unit, on every page of the answer, each in their state', async () => {
    const { pool, asked } = poolOf({
      ListUsers: [
        {
          Users: [
            user(1, mora),
            user(2, { ...mora, 'custom:unit': 'orsa-kommun' }),
            user(3, mora, { ...inviting, UserLastModifiedDate: seconds - 3600 }),
          ],
          PaginationToken: 'next',
        },
        {
          Users: [
            user(4, mora, { ...inviting, UserLastModifiedDate: seconds - 4 * 86_400 }),
            user(5, mora, { Enabled: false }),
          ],
        },
      ],
    })
    const found = await pool.ofUnit('mora-kommun')
    expect(found.map(({ staff, state }) => [staff, state])).toEqual([
      [sub(1), 'active'],
      [sub(3), 'invited'],
      [sub(4), 'invitation-over'],
      [sub(5), 'ended'],
    ])
    expect(found[0]).toMatchObject({ name: 'staff-1', roles: ['counsellor', 'admin'] })
    expect(found[1]!.until).toBe(now - 3_600_000 + 3 * 86_400_000)
    expect(asked.map(([, { PaginationToken }]) => PaginationToken)).toEqual([undefined, 'next'])
  })

  test('somebody whom a directory vouches for is read-only, also where the directory names no unit', async () => {
    const federated = user(
      6,
      {
        given_name: 'Hodan',
        identities: JSON.stringify([{ providerName: 'Falun', providerType: 'SAML' }]),
        'custom:roles': '[counsellor, therapist]',
        'custom:profession': 'kurator',
      },
      { UserStatus: 'EXTERNAL_PROVIDER', Username: 'Falun_hodan' },
    )
    const { pool } = poolOf({ ListUsers: [{ Users: [federated] }] }, false)
    expect(pool.mayInvite).toBe(false)
    expect(await pool.ofUnit('falun-kommun')).toMatchObject([
      { state: 'directory', languages: ['sv'], roles: ['counsellor', 'therapist'] },
    ])
  })
})

describe('what is asked', () => {
  test('to invite: a name that is no address, an address that is a way in, and nothing that was not said', async () => {
    const made = user(7, {}, { ...inviting, UserLastModifiedDate: seconds })
    const { pool, asked } = poolOf({ AdminCreateUser: [{ User: made }] })
    expect(await pool.invite(wish)).toEqual({ staff: sub(7), until: now + 3 * 86_400_000 })
    expect(asked).toEqual([
      [
        'AdminCreateUser',
        {
          UserPoolId: 'eu-north-1_Pool',
          Username: 'staff-new-id',
          DesiredDeliveryMediums: ['EMAIL'],
          UserAttributes: [
            { Name: 'email', Value: 'nora@mora.example' },
            { Name: 'email_verified', Value: 'true' },
            { Name: 'custom:unit', Value: 'mora-kommun' },
            { Name: 'given_name', Value: 'Nora' },
            { Name: 'custom:profession', Value: 'kurator' },
            { Name: 'custom:languages', Value: 'sv so' },
            { Name: 'custom:roles', Value: 'counsellor' },
          ],
        },
      ],
    ])
  })

  test('to change: everything but unit and address, the telephone in full', async () => {
    const { pool, asked } = poolOf({ ListUsers: [{ Users: [user(1, mora)] }] })
    const [account] = await pool.ofUnit('mora-kommun')
    await pool.change(account!, { ...details, phone: '070-123 45 67' })
    const [, [action, given]] = asked as [Asked, Asked]
    expect(action).toBe('AdminUpdateUserAttributes')
    expect(given).toEqual({
      UserPoolId: 'eu-north-1_Pool',
      Username: 'staff-1',
      UserAttributes: [
        { Name: 'given_name', Value: 'Nora' },
        { Name: 'custom:profession', Value: 'kurator' },
        { Name: 'custom:languages', Value: 'sv so' },
        { Name: 'custom:roles', Value: 'counsellor' },
        { Name: 'phone_number', Value: '+46701234567' },
      ],
    })
  })

  test('to end: closed, and signed out everywhere; to open again: opened; to invite again: a new letter', async () => {
    const made = user(1, {}, { ...inviting, UserLastModifiedDate: seconds })
    const { pool, asked } = poolOf({
      ListUsers: [{ Users: [user(1, mora)] }],
      AdminCreateUser: [{ User: made }],
    })
    const [account] = await pool.ofUnit('mora-kommun')
    await pool.end(account!)
    await pool.openAgain(account!)
    await pool.inviteAgain(account!)
    const one = { UserPoolId: 'eu-north-1_Pool', Username: 'staff-1' }
    expect(asked.slice(1)).toEqual([
      ['AdminDisableUser', one],
      ['AdminUserGlobalSignOut', one],
      ['AdminEnableUser', one],
      ['AdminCreateUser', { ...one, DesiredDeliveryMediums: ['EMAIL'], MessageAction: 'RESEND' }],
    ])
  })

  test('an address that is taken is an answer, and every other no is a fault', async () => {
    for (const why of ['UsernameExistsException', 'AliasExistsException']) {
      const { pool } = poolOf({ AdminCreateUser: [new PoolSaidNo(why)] })
      expect(await pool.invite(wish)).toBe('taken')
    }
    const { pool } = poolOf({ AdminCreateUser: [new PoolSaidNo('InvalidParameterException')] })
    await expect(pool.invite(wish)).rejects.toThrow('InvalidParameterException')
  })
})

describe('a question over the wire', () => {
  const before = { ...process.env }
  afterAll(() => void (process.env = before))
  const sent: { url: string; headers: Record<string, string>; body: string }[] = []
  const answering = (status: number, told: object) => {
    Object.assign(process.env, {
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
    })
    return asksPool(
      () => now,
      (url, init) => {
        const { headers, body } = init as { headers: Record<string, string>; body: string }
        sent.push({ url: String(url), headers, body })
        return Promise.resolve(Response.json(told, { status }))
      },
    )
  }

  test('goes to the pool’s own address in Stockholm, its target signed with the rest', async () => {
    expect(await answering(200, { Users: [] })('ListUsers', { UserPoolId: 'p' })).toEqual({
      Users: [],
    })
    const { url, headers, body } = sent.at(-1)!
    expect(url).toBe('https://cognito-idp.eu-north-1.amazonaws.com/')
    expect(headers['x-amz-target']).toBe('AWSCognitoIdentityProviderService.ListUsers')
    expect(headers['content-type']).toBe('application/x-amz-json-1.1')
    expect(headers['authorization']).toMatch(
      /Credential=AKIDEXAMPLE\/20261130\/eu-north-1\/cognito-idp\/aws4_request, SignedHeaders=content-type;host;x-amz-date;(x-amz-security-token;)?x-amz-target,/,
    )
    expect(body).toBe('{"UserPoolId":"p"}')
  })

  test('that is answered no says which, and one that was too much is asked again later', async () => {
    const no = { __type: 'com.amazonaws#UsernameExistsException', message: 'User account exists' }
    await expect(answering(400, no)('AdminCreateUser', {})).rejects.toMatchObject({
      why: 'UsernameExistsException',
    })
    for (const [status, type] of [
      [400, 'TooManyRequestsException'],
      [500, 'InternalErrorException'],
    ] as const)
      await expect(answering(status, { __type: type })('ListUsers', {})).rejects.toBeInstanceOf(
        StoreBusy,
      )
  })
})
