/** What the sign-in says somebody may: decides which pages are offered; the server decides anew at every call. */
import { claimsOf } from './provider.ts'
import { signedIn } from './sign-in.ts'

export const roles = (): readonly string[] => {
  const state = signedIn.value
  if (state.at !== 'in') return []
  const claims = claimsOf(state.token)
  const said = claims['roles'] ?? claims['custom:roles']
  return Array.isArray(said) ? said.map(String) : String(said ?? '').split(/[ ,[\]]+/)
}

/** Whose sign-in it is: what a person keeps in a shared browser is that person's. */
export const signedInAs = (): string => {
  const state = signedIn.value
  return state.at === 'in' ? String(claimsOf(state.token)['sub'] ?? '') : ''
}
