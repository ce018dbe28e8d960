/**
 * When a poor network asks for less: first the picture goes, then the sound, and the chat remains.
 * Slow to take away and never to give back by itself: going up again is a person's choice.
 */
import type { Channel } from '../../ids.ts'

/** One look at the connection, worst of both directions. */
export interface Sample {
  /** Share of packets lost since the last look, 0–1. */
  loss: number
  roundTripMs: number
  /** What the network is thought to carry from here, bits a second; unknown at first. */
  outgoingBits?: number | undefined
}

export type Quality = 'good' | 'poor' | 'bad'

/** Speech stays clear to about 10 % loss (Opus with error correction); a picture is then long gone. */
const limits = {
  poor: { loss: 0.08, roundTripMs: 700, outgoingBits: 120_000 },
  bad: { loss: 0.25, roundTripMs: 2000, outgoingBits: 16_000 },
} as const

const isBeyond = ({ loss, roundTripMs, outgoingBits }: Sample, limit: keyof typeof limits) =>
  loss > limits[limit].loss ||
  roundTripMs > limits[limit].roundTripMs ||
  (outgoingBits ?? Infinity) < limits[limit].outgoingBits

export const qualityOf = (sample: Sample): Quality =>
  isBeyond(sample, 'bad') ? 'bad' : isBeyond(sample, 'poor') ? 'poor' : 'good'

/** A look is taken this often; so many bad ones in a row and something is given up. */
export const lookEvery = 2000
const enough = 4

/** What to go down to, or undefined to stay. `looks`: newest last. */
export const goDownTo = (medium: Channel, looks: readonly Quality[]): Channel | undefined => {
  const last = looks.slice(-enough)
  if (last.length < enough) return undefined
  if (medium === 'video' && last.every((look) => look !== 'good')) return 'voice'
  if (medium === 'voice' && last.every((look) => look === 'bad')) return 'chat'
  return undefined
}
