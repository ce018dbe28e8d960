/** From anywhere in the programme into the line: the same work and the same number until an answer comes, so that a press said again is one place and rings once. */
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import { Problem } from '../../data/client.ts'
import { dropProof, proof } from '../../data/proof-of-work/solve.ts'
import { onceId } from '../../data/random-id.ts'
import { api } from '../session.ts'
import { enterVisitFrom } from './enter-visit.ts'

export interface Shut {
  outcome: 'closed' | 'full'
  opens?: number | undefined
}

let nonce = onceId()
const forget = (): void => {
  dropProof()
  nonce = onceId()
}

/** Leaves the page when it went; how it stands at the door when it did not. */
export const joinNow = async (urgency: Urgency, share = false): Promise<Shut | undefined> => {
  const language = document.documentElement.lang === 'en' ? 'en' : 'sv'
  const ask = async () => api.stuck({ proof: await proof(), nonce, urgency, language, share })
  const answer = await ask().catch((problem: unknown) => {
    if (!(problem instanceof Problem && problem.code.startsWith('proof-'))) throw problem
    forget()
    return ask()
  })
  forget()
  if (answer.outcome !== 'joined') return answer
  enterVisitFrom(answer)
  return undefined
}
