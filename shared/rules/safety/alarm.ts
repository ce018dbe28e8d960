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
