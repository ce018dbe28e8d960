/**
 * Who takes part, as this tab knows it: a right to act for a while. What
 * was written offline is kept apart (drafts/unsent-drafts.ts), for a closed tab must lose nothing.
 */
import { signal } from '@preact/signals'
import { programmeEntry, type Session } from '../../shared/contract/programme/entry.ts'
import { programmeForParticipant } from '../../shared/contract/programme/participant.ts'
import { client, Problem } from '../data/client.ts'
import { forgetFetched } from '../data/forget-fetched.ts'
import { query } from '../data/query.ts'
import { serverNow } from '../data/server-clock.ts'
import { pay } from '../data/proof-of-work/pay.ts'
import { dropProof, type Proof } from '../data/proof-of-work/solve.ts'
import { keptJson } from '../data/read-json.ts'

const kept = 'programme'
const read = (): Session | undefined => {
  return keptJson(sessionStorage.getItem(kept))
}

export const session = signal<Session | undefined>(read())
/** Why the words are asked for again; undefined at a first visit. */
export const ended = signal<'over' | 'left' | 'erased' | undefined>(undefined)

export const keepSession = (one: Session): void => {
  session.value = one
  ended.value = undefined
  sessionStorage.setItem(kept, JSON.stringify(one))
}

/** What is known of the ways back, after one was made. */
export const noteWays = (ways: Session['ways']): void => {
  if (session.value !== undefined) keepSession({ ...session.value, ways })
}

export const closeSession = (why: 'over' | 'left' | 'erased'): void => {
  session.value = undefined
  ended.value = why
  sessionStorage.removeItem(kept)
  forgetFetched()
}

export const authorization = () =>
  session.value === undefined ? undefined : `Participant ${session.value.token}`
export const entry = client(programmeEntry, { authorization })
export const api = client(programmeForParticipant, { authorization })

/** Calls with a solved piece of work, which is used up however it goes. */
export const paid = <T>(call: (work: Proof) => Promise<T>): Promise<T> =>
  pay('words', call).finally(() => dropProof('words'))

const isMissing = (problem: unknown): boolean =>
  problem instanceof Problem && problem.code === 'not-found'

/** A session that was closed on this page meanwhile stays closed, and as it was. */
const renew = async (): Promise<void> => {
  const mine = session.peek()?.token
  const isStill = () => session.peek()?.token === mine
  try {
    const renewed = await entry.renewSession()
    if (isStill()) keepSession(renewed)
  } catch (problem) {
    if (isStill()) throw problem
  }
}

let looking = false
/**
 * What is missing and a session that is over are answered alike, so the page asks for the session
 * itself. When that is over the words are asked for again, and where one stood is kept in the address.
 */
export const noteProblem = (problem: unknown): void => {
  if (!isMissing(problem) || session.value === undefined || looking) return
  looking = true
  renew()
    .catch((again: unknown) => isMissing(again) && closeSession('over'))
    .finally(() => (looking = false))
}

/** Renewed when so little is left, while somebody is there. */
const renewBefore = 15 * 60_000

export const followSession = (): void => {
  const renewed = query(
    async () => {
      const until = session.peek()?.until ?? Infinity
      if (until - serverNow() < renewBefore) await renew()
    },
    { may: () => session.value !== undefined, failed: noteProblem },
  )
  renewed.when({ poll: 60_000, onlyInSight: true })
}
