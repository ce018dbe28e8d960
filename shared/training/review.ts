/** What is said of a run afterwards: which things were done, and what to look at. */
import { checkRule, type Check, type CheckId, type Done, type TrainingAct } from './checks.ts'
import type { Heard } from './heard.ts'
import type { Script } from './script.ts'

/** What happened, without a word of what was written. */
export type RunEvent =
  /** The youth's page has met whoever took the talk. */
  | { at: number; type: 'met'; youth: number }
  /** A line of the youth's has come. */
  | { at: number; type: 'told'; youth: number }
  | { at: number; type: 'wrote'; youth: number; heard: readonly Heard[] }
  | { at: number; type: 'did'; act: TrainingAct }
  | { at: number; type: 'left'; youth: number }

/** The longest that any youth has waited for a line, ms; until `now` for whoever still waits. */
export const longestWait = (events: readonly RunEvent[], now: number): number => {
  const since = new Map<number, number>()
  let longest = 0
  const over = (youth: number, at: number) => {
    longest = Math.max(longest, at - (since.get(youth) ?? at))
    since.delete(youth)
  }
  for (const event of events) {
    if (event.type === 'told' && !since.has(event.youth)) since.set(event.youth, event.at)
    if (event.type === 'wrote' || event.type === 'left') over(event.youth, event.at)
  }
  for (const youth of since.keys()) over(youth, now)
  return longest
}

const isIn = (done: Done, events: readonly RunEvent[], script: Script, now: number): boolean => {
  if (done === 'wrote-to-all')
    return script.youths.every((_, youth) =>
      events.some((event) => event.type === 'wrote' && event.youth === youth),
    )
  if ('longestWait' in done) return longestWait(events, now) <= done.longestWait * 1000
  const met = events.find(({ type }) => type === 'met')?.at
  const inTime = ({ at }: RunEvent) =>
    done.within === undefined || (met !== undefined && at - met <= done.within * 1000)
  if ('wrote' in done)
    return events.some(
      (event) =>
        event.type === 'wrote' &&
        inTime(event) &&
        done.wrote.some((one) => event.heard.includes(one)),
    )
  const times = events.filter((event) => event.type === 'did' && event.act === done.did)
  return times.filter(inTime).length >= (done.times ?? 1)
}

export interface Reviewed extends Check {
  id: CheckId
  isDone: boolean
}

export const reviewOf = (
  script: Script,
  events: readonly RunEvent[],
  now: number,
): readonly Reviewed[] =>
  script.checks.map((id) => {
    const check = checkRule.checks[id]
    return { ...check, id, isDone: isIn(check.done, events, script, now) }
  })
