/** Read means read: what the other side has shown to an open eye, and what has been shown here. */
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { SaidThere } from '../sealed/said.ts'
import type { OwnFate } from './talk-lines.ts'

/** By epoch: the highest number the other side has shown. An epoch this tab was not in has none. */
export type SeenUpTo = Readonly<Record<number, number>>

const lineOf = ({ at, text }: { at: number; text: string }): string => `${at} ${text}`

/** What became of each own message; one of an earlier epoch may have been passed on in a later. */
export const fatesOf = (
  own: readonly Message[],
  saidIn: (message: Message) => SaidThere | undefined,
  seen: SeenUpTo,
  now: number | undefined,
): ((message: Message) => OwnFate) => {
  const first = ({ epoch, seq }: Message): OwnFate => {
    const upTo = seen[epoch]
    if (upTo !== undefined && seq <= upTo) return 'seen'
    const movedOn = now !== undefined && epoch < now
    return movedOn && upTo !== undefined ? 'unread' : 'sent'
  }
  const passedOn = new Map<string, OwnFate>()
  for (const message of own) {
    const said = saidIn(message)
    if (said === undefined || !('earlier' in said)) continue
    for (const line of said.earlier) passedOn.set(lineOf(line), first(message))
  }
  return (message) => {
    const fate = first(message)
    const said = saidIn(message)
    if (fate !== 'unread' || said === undefined || !('text' in said)) return fate
    return passedOn.get(lineOf({ at: message.at, text: said.text })) ?? 'unread'
  }
}

/** The highest number of this epoch up to which nothing is missing and everything can be read here. */
export const shownUpTo = (
  messages: readonly Message[],
  epoch: number,
  isReadable: (message: Message) => boolean,
): number => {
  let shown = 0
  for (const message of messages) {
    if (message.epoch !== epoch) continue
    if (message.seq !== shown + 1 || !isReadable(message)) break
    shown = message.seq
  }
  return shown
}
