/** A round at a time: the next is waited for only once the last has ended, however long it took. */

/** Goes on after a round that failed. Gives what ends it; a round that is under way is let finish. */
export const inRounds = (
  round: () => Promise<unknown>,
  pause: number,
  onFault: (error: unknown) => void,
): (() => void) => {
  let over = false
  let waiting: NodeJS.Timeout | undefined
  const wait = () => {
    if (!over) waiting = setTimeout(() => void round().catch(onFault).then(wait), pause)
  }
  wait()
  return () => {
    over = true
    clearTimeout(waiting)
  }
}
