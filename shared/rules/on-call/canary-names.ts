/** The names by which the canary is known: to the template, to the functions it asks, and in the clinic's table. */

/** Where everything of the canary lies in the clinic, and all its function reaches there. */
export const canaryKey = 'CANARY'

/** On each of its calls, with a mark that only the stage can make. */
export const canaryHeader = 'x-dorren-canary'

/** How its frames begin, which carry the mark themselves. */
export const canaryFrame = '{"canary":'
