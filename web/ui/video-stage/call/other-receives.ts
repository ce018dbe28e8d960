/**
 * What the other side says it receives of this side's sound. Browsers report it about every five seconds,
 * and lose those reports as they lose the sound: a sender could go on for ten seconds without knowing.
 */

/** Packets since the connection began. */
export interface SoundReceived {
  readonly came: number
  readonly lost: number
}

export interface OtherReceives {
  readonly say: (now: SoundReceived) => void
  /**
   * Share lost since this was asked last. Undefined when nothing has been said since; `isTold` is true
   * where the other side does say such things.
   */
  readonly lostSince: () => number | undefined
  readonly isTold: () => boolean
  readonly forget: () => void
}

export const otherReceives = (): OtherReceives => {
  let newest: SoundReceived | undefined
  let asked: SoundReceived | undefined
  return {
    say: (now) => {
      // Another connection of theirs counts from the beginning.
      if (asked === undefined || now.came < asked.came) asked = newest ?? now
      newest = now
    },
    lostSince: () => {
      if (newest === undefined || asked === undefined || newest === asked) return undefined
      const lost = Math.max(newest.lost - asked.lost, 0)
      const all = lost + Math.max(newest.came - asked.came, 0)
      asked = newest
      return all === 0 ? undefined : lost / all
    },
    isTold: () => newest !== undefined,
    forget: () => (newest = asked = undefined),
  }
}
