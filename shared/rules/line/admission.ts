/**
 * Who may join now. Nobody is let in who cannot be met before closing, and whoever is told so is
 * told before writing a word. Self-harm and violence (P2) are never turned away while somebody is
 * there; acute danger (P1) never at all: the alarm goes to whoever is on call. Source: U1, R3.
 */
import * as z from 'zod/mini'
import type { WaitRange } from '../../ids.ts'
import { levelOf, Urgency, type Level } from './triage.ts'

/** What a coordinator may do with a door that is too full; `call-in` holds nobody back. */
export const SurgeMode = z.enum(['pause', 'urgent-only', 'call-in'])
export type SurgeMode = z.infer<typeof SurgeMode>

/** Why, as the youth is told in words: a closed list, so that nothing about anybody is written. */
export const SurgeReason = z.enum(['many-waiting', 'few-here', 'technical', 'meeting'])
export type SurgeReason = z.infer<typeof SurgeReason>

/** Why nobody may join though the door is open. */
export const FullWhy = z.enum(['before-closing', 'pause', 'urgent-only'])
export type FullWhy = z.infer<typeof FullWhy>

/** What there is instead. A way is named only where it works. */
export const Instead = z.enum(['next-opening', 'crisis', 'letter', 'booking'])
export type Instead = z.infer<typeof Instead>

export interface DoorNow {
  now: number
  open: boolean
  /** Absent when the door closes at no time that can be seen from here. */
  closes?: number | undefined
  /** The honest range for somebody who joins now; absent when nobody can say. */
  wait?: WaitRange | undefined
  /** Somebody is at a desk. */
  somebodyThere: boolean
  surge?: { mode: SurgeMode } | undefined
}

/** Levels that pass every hold. */
export const isUrgent = (level: Level): boolean => level <= 2

/** Levels that are let in whatever the door says, so that nothing has to be asked of it. */
export const isNeverHeld = (level: Level): boolean => level === 1

/** What a youth says who passes every hold. */
export const alwaysAdmitted: Urgency[] = Urgency.options.filter((one) => isUrgent(levelOf(one)))

/** Why somebody who is not urgent may not join an open door; undefined when nothing is against it. */
export const fullWhy = ({ now, closes, wait, surge }: DoorNow): FullWhy | undefined => {
  if (surge?.mode === 'pause' || surge?.mode === 'urgent-only') return surge.mode
  const served = wait === undefined ? now : now + wait.to * 60_000
  return closes !== undefined && served > closes ? 'before-closing' : undefined
}

export type Admission = { admitted: true } | { admitted: false; why: 'closed' | FullWhy }

export const admission = (door: DoorNow, level: Level): Admission => {
  if (isNeverHeld(level)) return { admitted: true }
  if (isUrgent(level) && (door.open || door.somebodyThere)) return { admitted: true }
  if (!door.open) return { admitted: false, why: 'closed' }
  const why = fullWhy(door)
  return why === undefined ? { admitted: true } : { admitted: false, why }
}
