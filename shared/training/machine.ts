/** How a script is played: one pure step for each thing that happens. Time is told, never read. */
import type { Heard } from './heard.ts'
import type { Role, Step, When } from './script.ts'

export interface Played {
  /** The step that was reached last. */
  at: string
  /** When either wrote last, ms. */
  since: number
  /** Whether the other's line is the last, so that nobody is kept waiting. */
  answered: boolean
  /** How often they have said that they are kept waiting. */
  waited: number
  over: boolean
}

export type Happened =
  | { type: 'met' }
  | { type: 'somebody-new' }
  | { type: 'heard'; heard: readonly Heard[] }
  | { type: 'time' }

export interface Turn {
  played: Played
  says: readonly string[]
  leaves?: 'ends' | 'vanishes'
}

export const waiting = (at: number): Played => ({
  at: '',
  since: at,
  answered: true,
  waited: 0,
  over: false,
})

const holds = (when: When, what: Happened, quietFor: number): boolean => {
  if (when === 'somebody-new') return what.type === 'somebody-new'
  if (when === 'anything') return what.type === 'heard'
  if ('quiet' in when) return what.type === 'time' && quietFor >= when.quiet * 1000
  return what.type === 'heard' && when.heard.some((one) => what.heard.includes(one))
}

const enter = (role: Role, played: Played, to: string, now: number): Turn => {
  const step: Step | undefined = role.steps[to]
  if (step === undefined) return { played, says: [] }
  const { says, leaves } = step
  return {
    played: {
      ...played,
      at: to,
      since: now,
      answered: says.length === 0,
      over: leaves !== undefined,
    },
    says,
    ...(leaves && { leaves }),
  }
}

export const play = (role: Role, played: Played, what: Happened, now: number): Turn => {
  if (played.over) return { played, says: [] }
  if (played.at === '')
    return what.type === 'met' ? enter(role, played, role.start, now) : { played, says: [] }
  const quietFor = now - played.since
  const way = role.steps[played.at]?.then.find(({ when }) => holds(when, what, quietFor))
  if (way !== undefined) return enter(role, played, way.to, now)
  if (what.type === 'heard') return { played: { ...played, since: now, answered: true }, says: [] }
  const { after, says } = role.whenKeptWaiting
  const line = says[played.waited]
  if (what.type !== 'time' || played.answered || line === undefined || quietFor < after * 1000)
    return { played, says: [] }
  return { played: { ...played, since: now, waited: played.waited + 1 }, says: [line] }
}
