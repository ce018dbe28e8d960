/** When an alarm goes on to the next, and for whom it sounds. */
import type { AlarmEvent, AlarmState } from './alarm-states.ts'

export const alarmRule: {
  /** Not taken for this long: the backup is called too, and again after as long. */
  escalateAfter: number
  /** Whoever took it has this long to meet the youth. */
  meetWithin: number
  source: string
  confirmedBy: string | null
} = {
  escalateAfter: 60_000,
  meetWithin: 120_000,
  source: 'R3: loud alarm to all on duty, escalated after 60 s; the time to meet is our own',
  confirmedBy: null,
}

/** How many alarms of connected pages, each raised within `within` of the one before, ring each by itself. */
export const burstRule: {
  within: number
  alone: number
  source: string
  confirmedBy: string | null
} = {
  within: 60_000,
  alone: 5,
  source:
    'own proposal: the county has never had five in acute danger within a minute, and a script has many',
  confirmedBy: null,
}

interface Ringing {
  raisedAt: number
  state: AlarmState
  /** A page of the youth's is connected. */
  isLive: boolean
}

/**
 * Which alarms ring each by itself, and which as one: of a burst those behind its first, then those of pages
 * without a connection; the oldest first. A script makes many, and whoever is really there is heard with them.
 */
export const soundTogether = <A extends Ringing>(
  alarms: readonly A[],
): { alone: A[]; together: A[] } => {
  let burst = 0
  let before = -Infinity
  const alone: A[] = []
  const together: A[] = []
  for (const alarm of alarms.toSorted((a, b) => a.raisedAt - b.raisedAt)) {
    if (alarm.isLive) {
      burst = alarm.raisedAt - before < burstRule.within ? burst + 1 : 1
      before = alarm.raisedAt
    }
    const isAlone = alarm.state === 'taken' || (alarm.isLive && burst <= burstRule.alone)
    ;(isAlone ? alone : together).push(alarm)
  }
  return { alone, together: together.toSorted((a, b) => Number(b.isLive) - Number(a.isLive)) }
}

export interface AlarmNow {
  state: AlarmState
  /** When it last sounded anew, ms since 1970. */
  soundedAt: number
  takenAt?: number | undefined
}

/** What time alone does to an alarm whose youth still waits. */
export const dueEvent = (alarm: AlarmNow, now: number): AlarmEvent | undefined => {
  const unheard = now - alarm.soundedAt >= alarmRule.escalateAfter
  if (alarm.state === 'raised') return unheard ? 'escalate' : undefined
  if (alarm.state === 'escalated') return unheard ? 'callAgain' : undefined
  const unmet = now - (alarm.takenAt ?? now) >= alarmRule.meetWithin
  return alarm.state === 'taken' && unmet ? 'giveBack' : undefined
}

export interface Listener {
  status: 'here' | 'paused' | 'away'
  /** On call as backup just now. */
  backup: boolean
}

/** Whose desk an untaken alarm sounds at: first all who are here, then all who can be reached. */
export const soundsFor = ({ status, backup }: Listener, state: AlarmState): boolean => {
  if (state === 'raised') return status === 'here'
  return state === 'escalated' && (status !== 'away' || backup)
}
