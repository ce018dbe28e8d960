/**
 * When a poor network asks for less: first the picture goes, then the sound, and the chat remains.
 * Slow to take away and never to give back by itself: going up again is a person's choice.
 */
import type { Channel } from '../../ids.ts'

/** One look at the connection, worst of both directions. */
export interface Sample {
  /** Share of packets lost since the last look, 0–1; 1 when what was awaited did not come at all. */
  loss: number
  /** Share of what this side sends that the other says is lost, 0–1; undefined while it says nothing. */
  lossOut?: number | undefined
  /** Share of the sound that had to be invented here, 0–1, where the browser tells. */
  concealed?: number | undefined
  roundTripMs: number
  /** What the network is thought to carry from here, bits a second; unknown at first. */
  outgoingBits?: number | undefined
  /** Whoever carries the call finds the network too poor for a picture. */
  isPoor?: boolean
}

export type Quality = 'good' | 'poor' | 'bad'

/**
 * A picture breaks by lost packets. Speech breaks by what must be invented in its place, which
 * redundancy keeps far below the loss, so that is what counts where it is known.
 */
const limits = {
  poor: { lost: 0.08, roundTripMs: 700, outgoingBits: 120_000 },
  bad: { lost: 0.25, roundTripMs: 2000, outgoingBits: 16_000 },
} as const

type Judged = Pick<Sample, 'loss' | 'roundTripMs' | 'outgoingBits'>

const isBeyond = ({ loss, roundTripMs, outgoingBits }: Judged, limit: 'poor' | 'bad') =>
  loss > limits[limit].lost ||
  roundTripMs > limits[limit].roundTripMs ||
  (outgoingBits ?? Infinity) < limits[limit].outgoingBits

/** Where it is known how the sound is, no guess is needed: a guess stays low when little is sent. */
const soundOf = ({ concealed, ...sample }: Sample): Judged =>
  concealed === undefined ? sample : { loss: concealed, roundTripMs: sample.roundTripMs }

export const qualityOf = (sample: Sample): Quality => {
  if (isBeyond(soundOf(sample), 'bad')) return 'bad'
  return sample.isPoor === true || isBeyond(sample, 'poor') ? 'poor' : 'good'
}

/** A look is taken this often; so many bad ones in a row and something is given up. */
export const lookEvery = 2000
const enough = 4
/** A picture that costs the sound goes sooner: sending twice or thinly has been tried by then. */
const enoughBad = 2

/** What to go down to, or undefined to stay. `looks`: newest last. */
export const goDownTo = (medium: Channel, looks: readonly Quality[]): Channel | undefined => {
  const newest = looks.slice(-enoughBad)
  if (medium === 'video' && newest.length === enoughBad && newest.every((look) => look === 'bad'))
    return 'voice'
  const last = looks.slice(-enough)
  if (last.length < enough) return undefined
  if (medium === 'video' && last.every((look) => look !== 'good')) return 'voice'
  if (medium === 'voice' && last.every((look) => look === 'bad')) return 'chat'
  return undefined
}

/** Told after two looks that are not good, taken back after three that are: a word that blinks helps nobody. */
export const isWeak = (was: boolean, looks: readonly Quality[]): boolean => {
  const last = looks.slice(was ? -3 : -2)
  const isFull = last.length === (was ? 3 : 2)
  if (!isFull) return was
  return was ? last.some((look) => look !== 'good') : last.every((look) => look !== 'good')
}
