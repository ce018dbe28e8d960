/** What a page has asked for: shown until something newer comes, with a word when it may be old. */
import { Problem } from '../data/client.ts'
import { useTold, type Told } from '../data/use-fetched.ts'
import { signedIn, signedOut } from '../staff/sign-in/sign-in.ts'

export type Asked<T> = Told<T, 'stale' | 'missing'>

const judge = (problem: unknown) => {
  const code = problem instanceof Problem ? problem.code : 'offline'
  if (code === 'not-signed-in') signedOut('expired')
  const isGone = code === 'not-found' || code === 'no-care-relation'
  return { trouble: isGone ? ('missing' as const) : ('stale' as const), isGone }
}

export const useAsked = <T>(ask: () => Promise<T>, name: string): Asked<T> =>
  useTold(ask, name, judge, () => signedIn.value.at === 'in')
