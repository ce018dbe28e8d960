/** What a page of the staff has asked for: shown until something newer comes, with a word when it may be old. */
import { Problem } from '../data/client.ts'
import type { Query } from '../data/query.ts'
import { useQuery } from '../data/use-query.ts'
import { isSignedIn, signedOut } from './sign-in/sign-in.ts'

export interface StaffQuery<T> {
  data: T | undefined
  trouble: 'stale' | 'missing' | undefined
  again: () => void
}

const codeOf = (problem: unknown) => (problem instanceof Problem ? problem.code : 'offline')
/** What an address names that cannot be a name is nobody's, and asking again will not help. */
const isGone = (problem: unknown): boolean =>
  ['not-found', 'no-care-relation', 'bad-input'].includes(codeOf(problem))
const failed = (problem: unknown): boolean => {
  if (codeOf(problem) === 'not-signed-in') signedOut('expired')
  return isGone(problem)
}

/** Of a whole page: what is not there at all is not this person's to see. */
export const failedPage = (problem: unknown): void => {
  if (codeOf(problem) === 'not-signed-in') signedOut('expired')
  if (codeOf(problem) === 'not-found') signedOut('not-yours')
}

/** How it is with what was asked for; not what else may be done with it. */
export type Asked<T = unknown> = Pick<Query<T>, 'data' | 'problem' | 'again'>

export const staffQueryOf = <T>({ data, problem, again }: Asked<T>): StaffQuery<T> => {
  const found = problem.value
  const trouble = isGone(found) ? 'missing' : 'stale'
  return {
    data: data.value,
    trouble: found === undefined ? undefined : trouble,
    again: () => void again(),
  }
}

export const useStaffQuery = <T>(ask: () => Promise<T>, of: string): StaffQuery<T> =>
  staffQueryOf(useQuery(() => ask(), of, { may: isSignedIn, failed }))
