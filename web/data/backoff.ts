/** How long to wait before asking again, so that a clinic that comes back is not met by everybody at once. */

const firstWait = 500

/** Milliseconds before attempt `n` (0, 1, 2 …), half fixed and half random against herds. */
export const backoff = (n: number, random = Math.random(), longest = 10_000): number => {
  const full = Math.min(longest, firstWait * 2 ** Math.min(n, 10))
  return full / 2 + (full / 2) * random
}
