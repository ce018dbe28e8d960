/**
 * Of several windows of one person the one they come to has the talk. When it is closed, crashes or goes to the
 * chat, the browser lets go of its lock, and the window that had the talk before gets it back.
 */

/**
 * Holds the talk of this name, or stands in line for it from the beginning. `onBack`: another window had it after
 * this one, and is gone. Returns what lets go for good. A browser without locks never calls back: there it is a press.
 */
export const holdCall = (name: string, onBack: () => void, standsBack = false): (() => void) => {
  const { locks } = navigator
  if (locks === undefined) return () => undefined
  const lock = `call ${name}`
  const given = new AbortController()
  let letGo: () => void = () => undefined
  const untilLetGo = new Promise<void>((resolve) => (letGo = resolve))
  const wait = (): void =>
    void locks
      .request(lock, { signal: given.signal }, () => {
        onBack()
        return untilLetGo
      })
      .catch(() => undefined)
  if (standsBack) wait()
  // Stolen by another window, the request ends with an error: from then on this one stands in line.
  else
    void locks
      .request(lock, { steal: true }, () => untilLetGo)
      .catch(() => {
        if (!given.signal.aborted) wait()
      })
  return () => {
    given.abort()
    letGo()
  }
}
