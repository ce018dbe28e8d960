/**
 * Chat, voice and picture as three steps of one visit. Up needs the word of both; down needs
 * nobody's, so that whoever wants less, or has a poor network, is never held.
 */
import * as z from 'zod/mini'
import type { Channel } from '../../ids.ts'

const steps: readonly Channel[] = ['chat', 'voice', 'video']

/** True when going from `now` to `to` shows or sounds less than before. */
export const isLess = (to: Channel, now: Channel): boolean => steps.indexOf(to) < steps.indexOf(now)

/** True for what needs a microphone: one such talk at a time at a desk. */
export const isAloud = (medium: Channel): boolean => medium !== 'chat'

/** Why the medium became less: told in words on both sides. */
export const LessWhy = z.enum(['chosen', 'poor', 'no-device', 'down'])
export type LessWhy = z.infer<typeof LessWhy>
