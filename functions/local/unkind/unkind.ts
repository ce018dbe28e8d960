/**
 * The unkind county: by a seed, calls, their answers and frames come late, twice, across each other or
 * not at all, and connections break, as on a bad evening. For tests and for `npm start -- --unkind`.
 */

/** How much of all that passes is hit, 0–1. */
export interface Unkind {
  /** A call never reaches the server, or its answer never reaches the page. */
  lost: number
  twice: number
  /** A frame is lost though the connection stands, as a push may be. */
  dropped: number
  /** The connection breaks under a frame. */
  cut: number
  /** The longest that anything is under way, in milliseconds. */
  late: number
}

export const unkind: Unkind = { lost: 0.03, twice: 0.05, dropped: 0.01, cut: 0.01, late: 2_000 }

/** For journeys, whose people press each button once: what is lost is told, and pressed again, on an evening. */
export const unkindToOnce: Unkind = { ...unkind, lost: 0 }

/** The calm after it, in which it is asked what became of everybody. */
export const calm: Unkind = { lost: 0, twice: 0, dropped: 0, cut: 0, late: 50 }

export interface Surroundings {
  /** 0 ≤ x < 1; the seed lies in it. */
  random: () => number
  after: (milliseconds: number, run: () => void) => void
  /** Asked each time, so that the weather may turn. */
  weather: () => Unkind
}

export interface Carried {
  /** Brings a call and its answer; undefined when the caller hears nothing of it. */
  call: <T>(ask: () => Promise<T>) => Promise<T | undefined>
  /** Brings a frame, however often; `cut` ends its connection instead. */
  frame: (bring: () => void, cut: () => void) => void
}

export const carriedBy = ({ random, after, weather }: Surroundings): Carried => {
  /** Most things are quick: an evening on which all is slow would cross nothing. */
  const late = (): number => {
    const { late: most } = weather()
    return random() < 0.6 ? random() * Math.min(most, 120) : random() * most
  }
  const wait = (): Promise<void> => new Promise((resolve) => after(late(), resolve))
  return {
    call: async (ask) => {
      const { lost, twice } = weather()
      await wait()
      if (random() < lost) return undefined
      if (random() < twice) void wait().then(ask, () => undefined)
      const answer = await ask()
      await wait()
      return random() < lost ? undefined : answer
    },
    frame: (bring, cut) => {
      const { twice, dropped, cut: broken } = weather()
      if (random() < broken) return after(late(), cut)
      if (random() < dropped) return
      if (random() < twice) after(late(), bring)
      after(late(), bring)
    },
  }
}

/** Mulberry32: the same seed gives the same evening. */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
