/** Waits for a condition, never for a time: a slow machine is not a failed test. */

/** Resolves when `holds` does; throws with `what` when it has not within `limit` ms. */
export const until = async (
  what: string | (() => string),
  holds: () => boolean | Promise<boolean>,
  limit = 120_000,
): Promise<void> => {
  const deadline = performance.now() + limit
  while (!(await holds())) {
    if (performance.now() > deadline)
      throw new Error(`Waited in vain until ${typeof what === 'string' ? what : what()}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
