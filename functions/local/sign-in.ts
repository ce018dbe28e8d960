/** Sign-in for the demo staff: OIDC with code and PKCE, as in AWS. */
import { staffPages } from '../../infra/routes.ts'
import type { StaffMember } from '../visit/index.ts'
import { demoProvider, type DemoProvider } from './demo/provider.ts'
import { demoStaff } from './demo/staff.ts'
import { professionNames, unitName } from './demo/names.ts'

/** The staff pages' client id, the audience of every token. */
export const clientId = 'dorren-personal'

/** What somebody is here for, where that says more than the profession. */
const roleName = (roles: StaffMember['roles']): string | undefined => {
  if (roles.includes('coordinator')) return 'samordnare'
  if (roles.includes('reader')) return 'läser rapporten'
  if (roles.includes('youth-developer')) return 'ungdomsutvecklare'
  if (roles.includes('admin')) return 'programansvarig och behandlare'
  return roles.includes('therapist') ? 'behandlare' : undefined
}

/** What a token says of somebody who works here. */
export const claimsOf = ({ id, firstName, ...rest }: StaffMember, lasts: number) => ({
  ...rest,
  sub: id,
  given_name: firstName,
  amr: ['mfa'],
  exp: Math.floor(Date.now() / 1000) + lasts,
})

/** How long a token holds and how long it may be renewed, in seconds; as in AWS where nothing is said. */
export interface SignInLasts {
  token?: number
  renewedFor?: number
}

/** `homes`: the origins under which the county's pages are opened. */
export const localSignIn = (
  issuer: string,
  homes: readonly string[],
  { token = 3600, renewedFor = 12 * 3600 }: SignInLasts = {},
): Promise<DemoProvider> =>
  demoProvider(issuer, {
    renewedFor,
    client: {
      id: clientId,
      redirects: homes.flatMap((home) => staffPages.map((page) => home + page)),
    },
    title: 'Logga in',
    lead: 'Påhittade medarbetare i demolänet. I drift är det här inloggning med e-legitimation.',
    choices: demoStaff.map(({ id, firstName, unit, profession, roles }) => ({
      id,
      name: firstName,
      about: `${roleName(roles) ?? professionNames[profession]}, ${unitName(unit)}`,
    })),
    claims: (chosen) => {
      const staff = demoStaff.find(({ id }) => id === chosen)
      return staff && claimsOf(staff, token)
    },
  })
