/** Sign-in for the demo staff: OIDC with code and PKCE, as in AWS. */
import { staffPages } from '../../infra/routes.ts'
import type { StaffMember } from '../visit/index.ts'
import { demoProvider, type DemoProvider } from './demo/provider.ts'
import type { DemoAccounts } from './demo/accounts.ts'
import { professionNames, unitName } from './demo/names.ts'

/** The staff pages' client id, the audience of every token. */
export const clientId = 'dorren-personal'

/** What somebody is here for, where that says more than the profession. */
const roleName = (roles: StaffMember['roles']): string | undefined => {
  if (roles.includes('coordinator')) return 'samordnare'
  if (roles.includes('reader')) return 'läser rapporten'
  if (roles.includes('youth-developer')) return 'ungdomsutvecklare'
  if (roles.includes('admin'))
    return roles.includes('therapist') ? 'programansvarig och behandlare' : 'kontoansvarig'
  return roles.includes('therapist') ? 'behandlare' : undefined
}

/** What a token says of somebody who works here. */
export const claimsOf = ({ id, firstName, ...rest }: StaffMember, lasts: number) => ({
  ...rest,
  sub: id,
  demo: true,
  given_name: firstName,
  amr: ['mfa'],
  exp: Math.floor(Date.now() / 1000) + lasts,
})

/** How long a token holds and how long it may be renewed, in seconds; as in AWS where nothing is said. */
export interface SignInLasts {
  token?: number
  renewedFor?: number
}

const invitationWords = {
  used: 'Inbjudan är redan använd. Logga in som vanligt. Kommer du inte in, be den som sköter kontona hos er om en ny.',
  over: 'Inbjudan gäller inte längre. Be den som sköter kontona hos er att bjuda in dig igen.',
  unknown:
    'Länken leder inte till någon inbjudan. Kanske har du fått en nyare. Be annars den som sköter kontona hos er om en ny.',
} as const

/** `homes`: the origins under which the county's pages are opened. */
export const localSignIn = (
  issuer: string,
  homes: readonly string[],
  accounts: DemoAccounts,
  { token = 3600, renewedFor = 12 * 3600 }: SignInLasts = {},
): DemoProvider =>
  demoProvider(issuer, {
    renewedFor,
    client: {
      id: clientId,
      redirects: homes.flatMap((home) => staffPages.map((page) => home + page)),
    },
    title: 'Logga in',
    lead: 'Påhittade medarbetare i demolänet. I drift är det här inloggning med e-legitimation.',
    choices: () =>
      accounts.staff().map(({ id, firstName, unit, profession, roles }) => ({
        id,
        name: firstName,
        about: `${roleName(roles) ?? professionNames[profession]}, ${unitName(unit)}`,
      })),
    read: accounts.read,
    claims: (chosen) => {
      const staff = accounts.staff().find(({ id }) => id === chosen)
      return staff && claimsOf(staff, token)
    },
    invitation: async (code, accept) => {
      const found = await accounts.invitation(code, accept)
      const title = 'Din inbjudan'
      if (found.is !== 'open') return { title, words: invitationWords[found.is] }
      const { firstName, unit } = found
      if (accept) return { title, words: `Klart, ${firstName}. Nu kan du logga in.` }
      const words = `Hej ${firstName}. Du är inbjuden till ${unitName(unit)}.`
      return { title, words, press: 'Ta emot inbjudan' }
    },
  })
