/** The ready line: where to go, and who can sign in. */
import type { StaffMember } from '../visit/index.ts'
import { demoStaff } from './demo/staff.ts'
import { professionNames, unitName } from './demo/names.ts'

export const sayReady = (address: string, dataDir: string, isPlayed: boolean): void => {
  const counsellors = demoStaff.filter(({ roles }) => roles.includes('counsellor'))
  const some = counsellors
    .slice(0, 4)
    .map(
      ({ firstName, profession, unit }) =>
        `${firstName} (${professionNames[profession]}, ${unitName(unit)})`,
    )
  const namesOf = (role: StaffMember['roles'][number]) =>
    demoStaff
      .filter(({ roles }) => roles.includes(role))
      .map(({ firstName }) => firstName)
      .join(', ')
  console.log(`
Dörren is open.

  Youth         ${address}/
  Counsellor    ${address}/personal/
  Coordinator   ${address}/samordning/
  Programme     ${address}/program/ for whoever takes part, ${address}/behandling/ for therapists

  Sign in by choosing a name. Counsellors: ${some.join(', ')}
  and ${counsellors.length - some.length} more. Coordinators: ${namesOf('coordinator')}.
  Therapists: ${namesOf('therapist')}. Programme admins: ${namesOf('admin')}.
  Reads the report and nothing else: ${namesOf('reader')}.
  Answers the ideas of youths: ${namesOf('youth-developer')}.
${
  isPlayed
    ? `  Vera, who is played, answers a youth who has waited for 40 seconds while no desk is open; played youths
  come by themselves, sooner where a desk is. Without them: npm start -- --without-players
`
    : ''
}  Data is kept in ${dataDir}; start empty with: npm start -- --fresh
  Begin with settings from another clinic: npm start -- --settings FILE
  Stop with Ctrl-C.
`)
}
