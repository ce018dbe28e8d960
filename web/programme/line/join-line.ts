/** From anywhere in the programme into the line: the same work and the same number until an answer comes, so that a press said again is one place and rings once. */
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import { youthApi } from '../../../shared/contract/visit/youth.ts'
import { client, Problem } from '../../data/client.ts'
import { pay } from '../../data/proof-of-work/pay.ts'
import { dropProof } from '../../data/proof-of-work/solve.ts'
import { onceId } from '../../data/random-id.ts'
import { keptKey } from '../../data/visit-key.ts'
import { api } from '../session.ts'
import { enterVisitFrom } from './enter-visit.ts'

export interface Shut {
  outcome: 'closed' | 'full'
  opens?: number | undefined
}

let nonce = onceId()
const forget = (): void => {
  dropProof('place')
  nonce = onceId()
}

/**
 * Whoever stands in the line already, or talks, has that one place: it becomes more urgent by this press, and no
 * other rings beside it. Throws when it did not get through: nobody is to wait by a press that nobody has heard.
 */
const goesOn = async (urgency: Urgency): Promise<boolean> => {
  const mine = keptKey()
  if (mine === undefined) return false
  const { visit, secret } = mine
  const visits = client(youthApi, { authorization: () => `Visit ${secret}` })
  try {
    if ('erased' in (await visits.visit({ visit }))) return false
    await visits.tellMore({ visit, urgency })
  } catch (problem) {
    const code = problem instanceof Problem ? problem.code : undefined
    if (code === 'not-found') return false
    // Refused once it is with somebody, who is told there; and when told too often, but never that it is worse.
    if (code !== 'not-now' && code !== 'too-many') throw problem
  }
  enterVisitFrom(mine)
  return true
}

/** Leaves the page when it went; how it stands at the door when it did not. */
export const joinNow = async (urgency: Urgency, share = false): Promise<Shut | undefined> => {
  if (await goesOn(urgency)) return undefined
  const language = document.documentElement.lang === 'en' ? 'en' : 'sv'
  const answer = await pay('place', (proof) =>
    api.stuck({ proof, nonce, urgency, language, share }),
  )
  forget()
  if (answer.outcome !== 'joined') return answer
  enterVisitFrom(answer)
  return undefined
}
