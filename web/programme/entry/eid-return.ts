/** Whoever went to the e-identification from inside comes back to where they left. */
import { eidReturned } from '../../data/eid/eid-return.ts'
import { go } from '../route.ts'
import { session } from '../session.ts'

export const comeBackFromEid = (): void => {
  const { both, ways } = session.peek() ?? {}
  if (eidReturned.peek() === undefined || ways === undefined) return
  go(both === true && !(ways.code && ways.passkey) && ways.eid !== true ? '#valkommen' : '#mitt')
}
