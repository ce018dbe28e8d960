/** The calls of the therapist's and the admin's pages, under the staff sign-in of this tab. */
import { programmeForAdmin } from '../../shared/contract/programme/admin.ts'
import { programmeForTherapist } from '../../shared/contract/programme/therapist.ts'
import { client } from '../data/client.ts'
import { claimsOf } from '../staff/sign-in/provider.ts'
import { bearer, signedIn } from '../staff/sign-in/sign-in.ts'

export const api = client(programmeForTherapist, { authorization: bearer })
export const admin = client(programmeForAdmin, { authorization: bearer })

/** Which pages to show; the server decides anew at every call. */
export const roles = (): readonly string[] => {
  const state = signedIn.value
  if (state.at !== 'in') return []
  const claims = claimsOf(state.token)
  const said = claims['roles'] ?? claims['custom:roles']
  return Array.isArray(said) ? said.map(String) : String(said ?? '').split(/[ ,]+/)
}
