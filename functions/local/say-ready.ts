/** The ready line: where to go, and who can sign in. */
import { demoStaff } from './demo-staff.ts'
import { professionNames, unitName } from './demo-words.ts'

export const sayReady = (address: string, dataDir: string): void => {
  const counsellors = demoStaff.filter(({ roles }) => roles.includes('counsellor'))
  const some = counsellors
    .slice(0, 4)
    .map(
      ({ firstName, profession, unit }) =>
        `${firstName} (${professionNames[profession]}, ${unitName(unit)})`,
    )
  const coordinators = demoStaff
    .filter(({ roles }) => roles.includes('coordinator'))
    .map(({ firstName }) => firstName)
  console.log(`
Dörren is open.

  Youth         ${address}/
  Counsellor    ${address}/personal/
  Coordinator   ${address}/samordning/

  Sign in by choosing a name. Counsellors: ${some.join(', ')}
  and ${counsellors.length - some.length} more. Coordinators: ${coordinators.join(', ')}.
  Data is kept in ${dataDir}; start empty with: npm start -- --fresh
  Stop with Ctrl-C.
`)
}
