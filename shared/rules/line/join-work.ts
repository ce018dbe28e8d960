/**
 * How much work a place in line costs. When many wait it costs more: a phone does it while its youth
 * answers the questions, whoever wants a thousand places does it a thousand times. Never by address.
 * Source: proposal of the product; not confirmed by the county.
 */

/** From so many waiting on, in the whole county. */
export const manyWaiting = 40

/** SHA-256 rounds for each of about 4,000 guesses: under 3 s, then under 12 s on an old phone. */
export const roundsFor = (waiting: number): number => (waiting >= manyWaiting ? 4 : 1)
