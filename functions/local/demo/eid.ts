/** An invented e-identification with invented youths, so that becoming known can be tried on a laptop. */
import { languages } from '../../../shared/languages.ts'
import { demoProvider, type DemoProvider } from './provider.ts'

/** Nobody has these numbers: the last four are not such as are given out. */
const demoYouths = [
  { id: 'charlie', firstName: 'Charlie', lastName: 'Demo', personalNumber: '200901010000' },
  { id: 'noor', firstName: 'Noor', lastName: 'Exempel', personalNumber: '200706150000' },
  { id: 'alex', firstName: 'Alex', lastName: 'Påhitt', personalNumber: '200411300000' },
] as const

export const eidClient = 'dorren-ung'

/** `homes`: the origins under which the county's pages are opened. */
export const demoEid = (issuer: string, homes: readonly string[]): DemoProvider =>
  demoProvider(issuer, {
    client: {
      id: eidClient,
      redirects: homes.flatMap((home) => [
        ...languages.map(({ path }) => home + path),
        `${home}/program/`,
      ]),
    },
    title: 'Legitimera dig',
    lead: 'Påhittade unga. I drift är det här e-legitimation.',
    choices: () =>
      demoYouths.map(({ id, firstName, lastName }) => ({
        id,
        name: `${firstName} ${lastName}`,
      })),
    claims: (chosen, nonce) => {
      const youth = demoYouths.find(({ id }) => id === chosen)
      return (
        youth && {
          sub: youth.id,
          given_name: youth.firstName,
          family_name: youth.lastName,
          'https://claims.oidc.se/1.0/personalNumber': youth.personalNumber,
          acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
          nonce,
        }
      )
    },
  })
