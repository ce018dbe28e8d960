/** So many within so long, by a name: one who sends too much is held back alone. Kept by this process, and with each window forgotten. */

export type Held = 'within' | 'first-beyond' | 'beyond'

/** Windows are the same for everybody, so that nothing is remembered of whoever has gone. */
export const countsWithin = (
  within: number,
): ((name: string, atOnce: number, now: number) => Held) => {
  let window = 0
  let counts = new Map<string, number>()
  return (name, atOnce, now) => {
    const current = Math.floor(now / within)
    if (current !== window) [window, counts] = [current, new Map()]
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count <= atOnce ? 'within' : count === atOnce + 1 ? 'first-beyond' : 'beyond'
  }
}
