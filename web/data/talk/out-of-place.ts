/**
 * The order is the server's word; that nothing is missing in it and nothing moved is the writers' own. What
 * was held back at the very end cannot be seen, because nothing came after it.
 */
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { SaidThere } from '../sealed/said.ts'

/** The messages that do not stand where their writers have put them. */
export const outOfPlace = (
  messages: readonly Message[],
  saidIn: (message: Message) => SaidThere | 'shut' | undefined,
): ReadonlySet<string> => {
  const found = new Set<string>()
  /** By page: the number of its last message. A part that is not read from its first begins anywhere. */
  let counts = new Map<string, number>()
  let shut = new Set<Message['from']>()
  let [epoch, next, fromFirst] = [-1, 1, true]
  for (const message of messages) {
    if (message.epoch !== epoch) {
      counts = new Map()
      shut = new Set()
      fromFirst = message.seq === 1
      ;[epoch, next] = [message.epoch, message.seq]
    }
    // What has not come yet is fetched; until then nothing is said of what follows.
    if (message.seq !== next) continue
    next++
    const said = saidIn(message)
    if (said === undefined) continue
    // One that does not open here may be the missing one, and is told of by itself.
    if (said === 'shut') shut.add(message.from)
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
