/**
 * The order is the server's word; that nothing is missing in it and nothing moved is the writers' own. What
 * was held back at the very end cannot be seen, because nothing came after it.
 */
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { sealedKey } from '../../../shared/sealed-text.ts'
import type { SaidThere } from '../sealed/said.ts'

/**
 * The messages that do not stand where their writers have put them. `isAsked`: what is missing between the numbers
 * was asked for and did not come. `fromFirst`: whoever reads was there from the first message of each part.
 */
export const outOfPlace = (
  messages: readonly Message[],
  saidIn: (message: Message) => SaidThere | 'shut' | undefined,
  { isAsked, fromFirst }: { isAsked: boolean; fromFirst: boolean },
): ReadonlySet<string> => {
  const found = new Set<string>()
  /** By page: the number of its last message. For whoever came later a part begins anywhere. */
  let counts = new Map<string, number>()
  let shut = new Set<Message['from']>()
  let [epoch, next] = [-1, 1]
  for (const message of messages) {
    if (message.epoch !== epoch) {
      counts = new Map()
      shut = new Set()
      ;[epoch, next] = [message.epoch, fromFirst ? 1 : message.seq]
    }
    // What has not come yet is fetched; until the answer nothing is said of what follows.
    if (message.seq !== next && !isAsked) continue
    next = message.seq + 1
    const said = saidIn(message)
    if (said === undefined) continue
    // One that does not open here may be the missing one, and is told of by itself; one that carries a key is none.
    if (said === 'shut' && message.body.v !== sealedKey) shut.add(message.from)
    if (said === 'shut' || said.written === undefined) continue
    const { page, count, after } = said.written
    const name = `${message.from} ${page}`
    const last = counts.get(name) ?? (fromFirst ? 0 : count - 1)
    const isMissing = count > last + 1 && !shut.has(message.from)
    if (isMissing || count <= last || after >= message.seq) found.add(message.mid)
    counts.set(name, Math.max(last, count))
  }
  return found
}
