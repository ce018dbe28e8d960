/** What a county decides itself, each kind once: an account that comes and ends, a setting twice; and a referral in. */
import { demoAccounts } from '../../functions/local/demo/accounts.ts'
import { endAccount, inviteToUnit, keepSetting } from '../../functions/settings/index.ts'
import { maja } from './county.ts'
import { intakeRows, sends } from './intake.ts'
import type { TestWorld } from './test-world.ts'

export const countySettles = async (world: TestWorld): Promise<void> => {
  const admin = { id: 'asa-mora', firstName: 'Åsa', unit: 'mora-kommun', roles: ['admin'] } as const
  const accounts = demoAccounts(world, (code) => `/?code=${code}`)
  const invite = (firstName: string, email: string) =>
    inviteToUnit(world, accounts, admin, {
      firstName,
      profession: 'kurator',
      languages: ['sv'],
      roles: ['counsellor'],
      email,
      phone: '070-123 45 67',
    })
  await invite('Siv', 'siv@mora.example')
  const told = await invite('Nora', 'nora@mora.example')
  if (told.outcome !== 'invited') throw new Error(told.outcome)
  await endAccount(world, accounts, admin, told.staff)
  const name = 'hours.mora-kommun'
  for (const after of [0, 1]) await keepSetting(world, admin, { name, after, value: 12 + after })
}

/** Apart: what comes in about somebody is kept as the journal, and nobody erases it. */
export const somebodyIsSentIn = async (world: TestWorld): Promise<void> => {
  await sends(world)
  const { cases } = await intakeRows.intakes(world, maja, {})
  const { intake, rev } = cases[0]!
  const press = { intake, rev, once: 'D'.repeat(22), senderChecked: true }
  await intakeRows.decideIntake(world, maja, { ...press, decision: 'consult' })
}
