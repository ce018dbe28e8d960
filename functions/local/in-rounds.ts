/** A round at a time: the next is waited for only once the last has ended, however long it took. */

/**
 * Goes on after a round that failed. Gives what ends it; a round that is under way is let finish.
 * `first`: at once, for what a process that lives shorter than a pause would never come to.
 */
export const inRounds = (
  round: () => Promise<unknown>,
  pause: number,
  onFault: (error: unknown) => void,
  first: 'at-once' | 'after-a-pause' = 'after-a-pause',
): (() => void) => {
  let over = false
  let waiting: NodeJS.Timeout | undefined
  const act = () => void round().catch(onFault).then(wait)
  const wait = () => {
    if (!over) waiting = setTimeout(act, pause)
  }
  if (first === 'at-once') act()
  else wait()
  return () => {
    over = true
    clearTimeout(waiting)
  }
}
