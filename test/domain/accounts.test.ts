/** Accounts of staff: within one's own unit, nobody's own rights by themselves, and one admin left whatever happens at once. */
import { describe, expect, test } from 'vitest'
import { demoAccounts } from '../../functions/local/demo/accounts.ts'
import {
  type Admin,
  changeAccount,
  endAccount,
  inviteAgain,
  inviteToUnit,
  openAgain,
  showAccounts,
  signInHolds,
} from '../../functions/settings/index.ts'
import { setBackup } from '../../functions/safety/index.ts'
import { showBackup, showSafety } from '../../functions/use-cases/safety/show-safety.ts'
import { setPhone } from '../../functions/visit/index.ts'
import { endAccountAndTalks } from '../../functions/use-cases/settings/end-account.ts'
import type { AccountDetails } from '../../shared/contract/settings/accounts.ts'
import type { StaffRole } from '../../shared/contract/endpoint.ts'
import { asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const day = 86_400_000
const asa: Admin = { id: 'asa-mora', firstName: 'Åsa', unit: 'mora-kommun', roles: ['admin'] }
const stranger: Admin = { id: 'bo-falun', firstName: 'Bo', unit: 'falun-kommun', roles: ['admin'] }
const details: AccountDetails = {
  firstName: 'Nora',
  profession: 'kurator',
  languages: ['sv'],
  roles: ['counsellor'],
}
const nora = { ...details, email: 'Nora@mora.example' }

const unitOf = (world: TestWorld) => demoAccounts(world, (code) => `/invitation?code=${code}`)
type Unit = ReturnType<typeof unitOf>

const rolesOf = async (accounts: Unit, unit: string): Promise<Record<string, StaffRole[]>> =>
  Object.fromEntries((await accounts.ofUnit(unit)).map((one) => [one.staff, [...one.roles]]))
const markOf = async (world: TestWorld, accounts: Unit, admin: Admin, staff: string) =>
  (await showAccounts(world, accounts, admin)).accounts.find((one) => one.staff === staff)!.mark

const invited = async (world: TestWorld, accounts: Unit, wish: Partial<typeof nora> = {}) => {
  const told = await inviteToUnit(world, accounts, asa, { ...nora, ...wish })
  if (told.outcome !== 'invited') throw new Error(told.outcome)
  const code = /code=(.*)/.exec(told.link ?? '')![1]!
  return { ...told, code }
}
const admitted = async (world: TestWorld, accounts: Unit, wish: Partial<typeof nora> = {}) => {
  const { staff, code } = await invited(world, accounts, wish)
  await accounts.invitation(code, true)
  return staff
}

describe('an invitation', () => {
  test('lets somebody in once, and says so to whoever comes again', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const { staff, code } = await invited(world, accounts)
    expect(accounts.staff().some(({ id }) => id === staff)).toBe(false)
    expect(await accounts.invitation(code, true)).toMatchObject({ is: 'open', firstName: 'Nora' })
    expect(accounts.staff().find(({ id }) => id === staff)).toMatchObject({
      unit: 'mora-kommun',
      roles: ['counsellor'],
    })
    expect(await accounts.invitation(code, true)).toEqual({ is: 'used' })
    expect(await inviteAgain(world, accounts, asa, staff)).toEqual({ outcome: 'invitation-used' })
  })

  test('is over after three days, and a new one holds', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const { staff, code } = await invited(world, accounts)
    world.pass(3 * day)
    expect(await accounts.invitation(code, true)).toEqual({ is: 'over' })
    expect((await showAccounts(world, accounts, asa)).accounts).toContainEqual(
      expect.objectContaining({ staff, state: 'invitation-over' }),
    )
    const again = await inviteAgain(world, accounts, asa, staff)
    expect(again).toMatchObject({ outcome: 'invited' })
    expect(await accounts.invitation(code, true), 'the first is gone').toEqual({ is: 'unknown' })
  })

  test('that is ended before anybody came lets nobody in, says that it is over, and opened again is an invitation still', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const { staff, code } = await invited(world, accounts)
    const isIn = () => accounts.staff().some(({ id }) => id === staff)
    const state = async () =>
      (await showAccounts(world, accounts, asa)).accounts.find((one) => one.staff === staff)?.state
    expect(await endAccount(world, accounts, asa, staff)).toEqual({ outcome: 'done' })
    expect(await accounts.invitation(code, true)).toEqual({ is: 'over' })
    expect(await openAgain(world, accounts, asa, staff)).toEqual({ outcome: 'done' })
    expect([isIn(), await state()]).toEqual([false, 'invited'])
    expect(await accounts.invitation(code, true)).toMatchObject({ is: 'open' })
    expect([isIn(), await state()]).toEqual([true, 'active'])
    await endAccount(world, accounts, asa, staff)
    expect(await accounts.invitation(code, true)).toEqual({ is: 'used' })
    await openAgain(world, accounts, asa, staff)
    expect([isIn(), await state()]).toEqual([true, 'active'])
  })

  test('that was accepted in a data folder of before, where its day stayed, is no invitation when the account is opened again', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const { staff, until } = await invited(world, accounts)
    const key = { pk: 'ACCOUNTS', sk: staff }
    await world.clinic.write({ patch: key, when: [], set: { state: 'active', until } })
    world.pass(4 * day)
    await endAccount(world, accounts, asa, staff)
    await openAgain(world, accounts, asa, staff)
    const { accounts: shown } = await showAccounts(world, accounts, asa)
    expect(shown.find((one) => one.staff === staff)?.state).toBe('active')
  })

  test('to an address that has an account says so, whoever’s unit it is at', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    await invited(world, accounts)
    const same = { ...nora, email: 'nora@mora.example' }
    expect(await inviteToUnit(world, accounts, stranger, same)).toEqual({ outcome: 'taken' })
  })
})

describe('nobody', () => {
  test('sees or touches an account of another unit', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const staff = await admitted(world, accounts)
    const seen = await showAccounts(world, accounts, stranger)
    expect(seen.accounts.map((one) => one.staff)).not.toContain(staff)
    expect(seen.history).toEqual([])
    const mark = await markOf(world, accounts, asa, staff)
    expect(await endAccount(world, accounts, stranger, staff)).toEqual({ outcome: 'gone' })
    expect(
      await changeAccount(world, accounts, stranger, staff, { ...details, mark, roles: ['admin'] }),
    ).toEqual({ outcome: 'gone' })
    expect(await inviteAgain(world, accounts, stranger, staff)).toEqual({ outcome: 'gone' })
    expect((await rolesOf(accounts, 'mora-kommun'))[staff]).toEqual(['counsellor'])
  })

  test('raises their own rights, nor gives what is above them', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const staff = await admitted(world, accounts)
    const mine = await markOf(world, accounts, asa, asa.id)
    const raised = { ...details, firstName: 'Åsa', roles: ['admin', 'coordinator'] as StaffRole[] }
    expect(await changeAccount(world, accounts, asa, asa.id, { ...raised, mark: mine })).toEqual({
      outcome: 'own-rights',
    })
    const mark = await markOf(world, accounts, asa, staff)
    for (const role of ['coordinator', 'reader', 'youth-developer'] as const) {
      expect(
        await changeAccount(world, accounts, asa, staff, { ...details, mark, roles: [role] }),
      ).toEqual({ outcome: 'above-own' })
      expect(await inviteToUnit(world, accounts, asa, { ...nora, roles: [role] })).toEqual({
        outcome: 'above-own',
      })
    }
    expect((await rolesOf(accounts, 'mora-kommun'))[asa.id]).toEqual(['admin'])
  })

  test('takes the right of somebody who may more; and one who may as much can', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const sven = 'sven-samordnare'
    const without = { ...details, firstName: 'Sven', roles: ['counsellor'] as StaffRole[] }
    const mark = await markOf(world, accounts, stranger, sven)
    const change = { ...without, mark }
    expect(await changeAccount(world, accounts, stranger, sven, change)).toEqual({
      outcome: 'above-own',
    })
    const peer: Admin = { ...stranger, roles: ['admin', 'coordinator'] }
    expect(await changeAccount(world, accounts, peer, sven, change)).toEqual({ outcome: 'done' })
  })
})

describe('somebody who sees the whole county', () => {
  const sven = 'sven-samordnare'
  const peer: Admin = { ...stranger, roles: ['admin', 'coordinator'] }

  test('is ended by their own employer as anybody, and opened again only by one who may give what they had', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    expect(await endAccount(world, accounts, stranger, sven)).toEqual({ outcome: 'done' })
    expect(await signInHolds(world)(sven, world.now() / 1000)).toBe(false)
    expect(await openAgain(world, accounts, stranger, sven)).toEqual({ outcome: 'above-own' })
    expect(await openAgain(world, accounts, peer, sven)).toEqual({ outcome: 'done' })
    expect((await rolesOf(accounts, 'falun-kommun'))[sven]).toContain('coordinator')
  })

  test('is invited again by nobody who may not give what the invitation gives', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const wish = { ...nora, roles: ['coordinator'] as StaffRole[] }
    const told = await inviteToUnit(world, accounts, peer, wish)
    const staff = told.outcome === 'invited' ? told.staff : ''
    expect(await inviteAgain(world, accounts, stranger, staff)).toEqual({ outcome: 'above-own' })
    expect(await inviteAgain(world, accounts, peer, staff)).toMatchObject({ outcome: 'invited' })
  })
})

describe('the last admin', () => {
  test('cannot leave, nor lay it down, until there is another', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    expect(await endAccount(world, accounts, asa, asa.id)).toEqual({ outcome: 'last-admin' })
    const other = await admitted(world, accounts, { roles: ['admin'] })
    expect(await endAccount(world, accounts, asa, asa.id)).toEqual({ outcome: 'own-rights' })
    const nora2: Admin = { ...asa, id: other, firstName: 'Nora' }
    expect(await endAccount(world, accounts, nora2, asa.id)).toEqual({ outcome: 'done' })
    expect(await endAccount(world, accounts, nora2, other)).toEqual({ outcome: 'last-admin' })
  })

  test('is left when two end each other at the same moment', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const other = await admitted(world, accounts, { roles: ['admin'] })
    const nora2: Admin = { ...asa, id: other, firstName: 'Nora' }
    await Promise.allSettled([
      endAccount(world, accounts, asa, other),
      endAccount(world, accounts, nora2, asa.id),
    ])
    const left = (await accounts.ofUnit('mora-kommun')).filter(
      ({ state, roles }) => state === 'active' && roles.includes('admin'),
    )
    expect(left).toHaveLength(1)
  })
})

describe('two who change the same account', () => {
  test('the second is told, and nothing of the first is lost', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const staff = await admitted(world, accounts)
    const mark = await markOf(world, accounts, asa, staff)
    const first = { ...details, languages: ['sv' as const, 'so' as const], mark }
    expect(await changeAccount(world, accounts, asa, staff, first)).toEqual({ outcome: 'done' })
    const second = { ...details, phone: '070-123 45 67', mark }
    expect(await changeAccount(world, accounts, asa, staff, second)).toEqual({ outcome: 'changed' })
    const [now2] = (await accounts.ofUnit('mora-kommun')).filter((one) => one.staff === staff)
    expect(now2).toMatchObject({ languages: ['sv', 'so'] })
    expect(now2!.phone).toBeUndefined()
  })
})

describe('an account that ends', () => {
  test('opens nothing more, in any process within half a minute, and not by a new token either', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const holds = signInHolds(world)
    const seconds = () => Math.floor(world.now() / 1000)
    const issued = seconds()
    expect(await holds(elin.id, issued)).toBe(true)
    world.pass(5000)
    expect(await endAccount(world, accounts, asa, elin.id)).toEqual({ outcome: 'done' })
    world.pass(30_000)
    expect(await holds(elin.id, issued)).toBe(false)
    world.pass(3600_000)
    expect(await holds(elin.id, seconds()), 'issued by mistake').toBe(false)
    expect(await holds(asa.id, issued), 'nobody else is signed out').toBe(true)
    expect(accounts.staff().some(({ id }) => id === elin.id)).toBe(false)
  })

  test('puts its talk back at the head of the line, where its pass is worth nothing', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const youth = await youthJoins(world)
    await isHere(world, elin)
    await takes(world, elin)
    const held = await now(world, youth.visit)
    expect(held.holder?.id).toBe(elin.id)
    expect(await endAccountAndTalks(world, accounts, asa, elin.id)).toEqual({ outcome: 'done' })
    const after = await asYouth(world, youth)
    expect(after).toMatchObject({ state: 'waiting', returned: true })
    expect(after.holder).toBeUndefined()
  })

  test('can be opened again: what was signed in before stays out, and what comes after is in', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const holds = signInHolds(world)
    const issued = Math.floor(world.now() / 1000)
    world.pass(2000)
    await endAccount(world, accounts, asa, elin.id)
    world.pass(2000)
    expect(await openAgain(world, accounts, asa, elin.id)).toEqual({ outcome: 'done' })
    world.pass(60_000)
    expect(await holds(elin.id, issued)).toBe(false)
    expect(await holds(elin.id, Math.floor(world.now() / 1000))).toBe(true)
  })

  test('leaves a line of who did it, as does every change', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const staff = await admitted(world, accounts)
    world.pass(1000)
    const mark = await markOf(world, accounts, asa, staff)
    await changeAccount(world, accounts, asa, staff, {
      ...details,
      roles: ['counsellor', 'therapist'],
      mark,
    })
    world.pass(1000)
    await endAccount(world, accounts, asa, staff)
    const { history } = await showAccounts(world, accounts, asa)
    expect(
      history.map(({ by, whom, what, gave, took }) => ({ by, whom, what, gave, took })),
    ).toEqual([
      { by: 'Åsa', whom: 'Nora', what: 'ended', gave: [], took: ['counsellor', 'therapist'] },
      { by: 'Åsa', whom: 'Nora', what: 'changed', gave: ['therapist'], took: [] },
      { by: 'Åsa', whom: 'Nora', what: 'invited', gave: ['counsellor'], took: [] },
    ])
  })
})

describe('the telephone of an account', () => {
  const onCall = async (world: TestWorld, staff: string) => {
    const turn = {
      staff,
      firstName: 'Nora',
      unit: 'mora-kommun',
      starts: 0,
      ends: world.now() + day,
    }
    const { rev } = await showBackup(world)
    await setBackup(world, { rev, turns: [turn] })
    world.pass(30_000)
    return (await showSafety(world, elin)).onCall[0]?.phone
  }

  test('is where whoever is on call is rung, also when nobody has been at a desk', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    const phone = '070-111 11 11'
    const staff = await admitted(world, accounts, { phone })
    expect(await onCall(world, staff)).toBe(phone)
    const mark = await markOf(world, accounts, asa, staff)
    const changed = { ...details, phone: '070-222 22 22', mark }
    expect(await changeAccount(world, accounts, asa, staff, changed)).toEqual({ outcome: 'done' })
    expect(await onCall(world, staff)).toBe('070-222 22 22')
    await endAccount(world, accounts, asa, staff)
    expect(await onCall(world, staff), 'nobody is rung who has left').toBeUndefined()
    await openAgain(world, accounts, asa, staff)
    expect(await onCall(world, staff)).toBe('070-222 22 22')
  })

  test('stands before what was said at the desk, which is rung where the account has none', async () => {
    const world = testWorld()
    const accounts = unitOf(world)
    await isHere(world, elin)
    await setPhone(world, elin.id, '070-333 33 33')
    expect(await onCall(world, elin.id)).toBe('070-333 33 33')
    const mark = await markOf(world, accounts, asa, elin.id)
    const { firstName, profession, languages } = elin
    const own = { firstName, profession, languages, roles: [], phone: '070-444 44 44', mark }
    const known = (await accounts.ofUnit('mora-kommun')).find((one) => one.staff === elin.id)!
    await changeAccount(world, accounts, asa, elin.id, { ...own, roles: [...known.roles] })
    expect(await onCall(world, elin.id)).toBe('070-444 44 44')
  })
})
