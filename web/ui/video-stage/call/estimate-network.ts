/** A guess at what the network can carry, from a few small questions to our own server. */
import { qualityOf, type Quality } from '../../../../shared/rules/call/call-quality.ts'

const questions = 5

/** Round trips of the door's small answer, the first left out because it may open the connection. */
export const estimateNetwork = async (): Promise<Quality> => {
  const taken: number[] = []
  let lost = 0
  for (let asked = 0; asked <= questions; asked++) {
    const began = performance.now()
    const answer = await fetch('/api/youth/door', {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(4000),
    }).catch(() => undefined)
    if (answer?.ok !== true) lost++
    else if (asked > 0) taken.push(performance.now() - began)
  }
  const longest = taken.sort((a, b) => a - b).at(-2) ?? Infinity
  return qualityOf({ loss: lost / (questions + 1), roundTripMs: longest })
}
