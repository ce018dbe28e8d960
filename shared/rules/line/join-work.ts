/**
 * How much work a place in line costs. When many come at once, or many wait, it costs more, steeply: a
 * phone does it while its youth answers the questions, whoever wants a thousand places does it a
 * thousand times. Counted over the whole county, never by address.
 */
import { minute } from './times.ts'

/** What is to be guessed; the rounds of each guess tell one kind from another. */
export interface Work {
  algorithm: 'SHA-256' | 'PBKDF2/SHA-256'
  /** Rounds of each guess. */
  cost: number
  /** So many guesses at most, and half of that at least; without it, about 4,000, more with bad luck. */
  guesses?: number
}

export const usualWork: Work = { algorithm: 'SHA-256', cost: 1 }

/** Done by a phone's own library as fast as by anybody's, so that a phone is not the slower by much. */
const heavier = (cost: number, guesses: number): Work => ({
  algorithm: 'PBKDF2/SHA-256',
  cost,
  guesses,
})

/** From so many on, the work below; `lately`: who came within the last minute and still waits. */
interface Step {
  lately: number
  waiting: number
  /** The share of the bucket of tries with words, and of the ideas that may wait to be read. */
  tries: number
  work: Work
}

export const joinWork: {
  steps: readonly Step[]
  within: number
  source: string
  confirmedBy: string | null
} = {
  steps: [
    { lately: 15, waiting: 40, tries: 0.1, work: heavier(1_000, 128) },
    { lately: 30, waiting: 70, tries: 0.3, work: heavier(2_000, 256) },
    { lately: 60, waiting: 100, tries: 0.6, work: heavier(4_000, 512) },
  ],
  within: minute,
  source: 'own proposal: a class of thirty pays a second, and a flood some seconds of an old phone',
  confirmedBy: null,
}

/** Of these steps the last that is reached. */
const reached = (isReached: (step: Step) => boolean): Work =>
  joinWork.steps.findLast(isReached)?.work ?? usualWork

export const workFor = (line: { lately: number; waiting: number }): Work =>
  reached(({ lately, waiting }) => line.lately >= lately || line.waiting >= waiting)

/** What a try with words, or an idea, costs when such a share of what there is room for is used. */
export const workForTries = (used: number): Work => reached(({ tries }) => used >= tries)

/** The work that is asked for after it has been too little so many times. */
export const dearer = (short: number): Work => joinWork.steps[short - 1]?.work ?? usualWork
