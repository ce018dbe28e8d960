/** What a page of the staff has asked for: shown until something newer comes, with a word when it may be old. */
import { Problem } from '../data/client.ts'
import { useQuery } from '../data/use-query.ts'
import { isSignedIn, signedOut } from '../staff/sign-in/sign-in.ts'

export interface StaffQuery<T> {
  data: T | undefined
  trouble: 'stale' | 'missing' | undefined
  again: () => void
}

const codeOf = (problem: unknown) => (problem instanceof Problem ? problem.code : 'offline')
const isGone = (problem: unknown): boolean =>
  ['not-found', 'no-care-relation'].includes(codeOf(problem))
const failed = (problem: unknown): boolean => {
  if (codeOf(problem) === 'not-signed-in') signedOut('expired')
  return isGone(problem)
}

export const useStaffQuery = <T>(ask: () => Promise<T>, of: string): StaffQuery<T> => {
  const { data, problem, again } = useQuery(() => ask(), of, { may: isSignedIn, failed })
  const found = problem.value
  const trouble = isGone(found) ? 'missing' : 'stale'
  return {
    data: data.value,
    trouble: found === undefined ? undefined : trouble,
    again: () => void again(),
  }
}
