/** A query for as long as a part of the page is shown. */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { query, type Query, type QueryOptions, type When } from './query.ts'

/** `of` names what is asked about: with another name, what was shown goes and it is asked for anew. */
export const useQuery = <T>(
  ask: (aborted: AbortSignal) => Promise<T>,
  of: string,
  { poll, live, onlyInSight, ...options }: QueryOptions & When = {},
): Query<T> => {
  const latest = useRef(ask)
  latest.current = ask
  const asked = useMemo(() => query<T>((aborted) => latest.current(aborted), options), [of])
  useEffect(() => asked.when({ poll, live, onlyInSight }), [asked])
  return asked
}
