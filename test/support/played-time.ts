/** Time for those who are played: it stands until the test lets it pass, and then all that hangs on it is done. */
import { vi } from 'vitest'
import type { Ways } from '../../web/training/network.ts'

export interface PlayedTime extends Ways {
  /** Lets so many seconds pass, one thing after the other. */
  readonly pass: (seconds: number) => Promise<void>
}

/**
 * Cryptography answers by another thread, and what is loaded on demand comes when the machine has time: both are waited for
 * by what they do, not by a clock.
 */
const settled = async (): Promise<void> => {
  await vi.dynamicImportSettled()
  for (let round = 0; round < 40; round++) {
    await new Promise((done) => setImmediate(done))
    await crypto.subtle.digest('SHA-256', new Uint8Array(1))
  }
}

export const playedTime = (start = Date.UTC(2026, 10, 18, 18)): PlayedTime => {
  let now = start
  let due: { at: number; act: () => void }[] = []
  return {
    now: () => now,
    later: (milliseconds, act) => void due.push({ at: now + milliseconds, act }),
    pass: async (seconds) => {
      const until = now + seconds * 1000
      await settled()
      for (;;) {
        const next = due.reduce<(typeof due)[number] | undefined>(
          (first, one) => (first === undefined || one.at < first.at ? one : first),
          undefined,
        )
        if (next === undefined || next.at > until) break
        due = due.filter((one) => one !== next)
        now = Math.max(now, next.at)
        next.act()
        await settled()
      }
      now = until
    },
  }
}
