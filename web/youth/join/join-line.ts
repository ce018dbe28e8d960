/** The join itself: safe to press again, because the same proof and nonce give the same place. */
import type { Join } from '../../../shared/contract/visit/door.ts'
import type { Problem } from '../../data/client.ts'
import { isUnanswered } from '../../data/client.ts'
import { canSeal } from '../../data/sealed/can-seal.ts'
import { answers, forgetAnswers, languageOfTalk, type Answers } from './join-answers.ts'
import { pay } from '../../data/proof-of-work/pay.ts'
import { dropProof, proof, stillGood } from '../../data/proof-of-work/solve.ts'
import { keepJoining, keptJoining, type Joining } from '../visit/tab-storage.ts'
import { standInVisit } from '../route.ts'
import { api, connectionHandle, enterVisit, live } from '../visit/visit-store.ts'

/** `unsafe`: this browser cannot seal what is written; `unheard`: there may be a place or not. */
export type JoinOutcome =
  | 'joined'
  | 'closed'
  | 'channel-closed'
  | 'tooMany'
  | 'unsafe'
  | 'unheard'
  | 'failed'

/** Waiting longer for the live line than this would make the youth wait for nothing. */
const lineWithin = 1_000

const lineOpen = (): Promise<void> =>
  new Promise((resolve) => {
    const { status } = live()
    const timer = setTimeout(resolve, lineWithin)
    const stop = status.subscribe((now) => {
      if (now !== 'up') return
      clearTimeout(timer)
      queueMicrotask(() => stop())
      resolve()
    })
  })

const askOf = (
  joining: Joining,
  { nickname: _, ...given }: Answers,
  connection: string | undefined,
): Join => ({
  urgency: 'talk',
  language: languageOfTalk(),
  ...given,
  ...joining,
  ...(connection && { connection }),
})

/** A press that was not answered before the page was opened anew is made again, not another one. */
const begun = (): Joining | undefined => {
  const kept = keptJoining()
  return kept !== undefined && stillGood(kept.proof) ? kept : undefined
}

export const joinLine = async (): Promise<JoinOutcome> => {
  if (!canSeal()) return 'unsafe'
  try {
    const given = answers.value
    const kept = begun()
    // Side by side: the work takes as long as the line does.
    if (kept === undefined) proof('place').catch(() => undefined)
    await lineOpen()
    const connection = connectionHandle()
    const press = (solved: Joining['proof']) => {
      const joining = { proof: solved, nonce: kept?.nonce ?? given.nonce }
      keepJoining(joining)
      return api.join(askOf(joining, given, connection))
    }
    const { visit, secret } = await pay('place', press, kept?.proof)
    enterVisit({ visit, secret }, given.nickname.trim())
    standInVisit()
    if (connection === undefined) live().greet()
    forgetAnswers()
    dropProof('place')
    keepJoining(undefined)
    return 'joined'
  } catch (problem) {
    if (isUnanswered(problem)) return 'unheard'
    keepJoining(undefined)
    const { code } = problem as Problem
    if (code === 'closed' || code === 'full') return 'closed'
    if (code === 'too-many') return 'tooMany'
    if (code === 'channel-closed') return code
    return 'failed'
  }
}
