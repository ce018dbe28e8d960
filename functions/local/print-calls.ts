/** On a laptop nobody is called: the console says who would be. */
import { causeOfEvent } from '../../shared/rules/on-call/reasons.ts'
import type { Log } from '../ports/log-events.ts'

/** The same cause is said again after this long. */
const quietFor = 10 * 60_000

const said = {
  danger: 'somebody in acute danger waits',
  unheard: 'nobody has taken the alarm for somebody in acute danger',
  absent: 'somebody who is planned is not at a desk',
} as const

export const printCalls = (log: Log, now: () => number, print: (line: string) => void): Log => {
  const last = new Map<string, number>()
  return (event, fields, where) => {
    log(event, fields, where)
    const cause = causeOfEvent(event)
    if (cause === undefined || now() - (last.get(cause) ?? -Infinity) < quietFor) return
    last.set(cause, now())
    print(`On call: ${said[cause]}.`)
  }
}
