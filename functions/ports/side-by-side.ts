/** Much of one kind is done side by side, and never so much at once that a process has no connections left. */

/** With the talks of a desk, about as many questions at once as our client has connections. */
const abreast = 32

/** Begins in order. One that fails stops no other; the first failure is thrown when all are done. */
export const sideBySide = async <T>(
  many: readonly T[],
  work: (one: T) => Promise<unknown>,
): Promise<void> => {
  const left = many.values()
  const failed: unknown[] = []
  const lane = async () => {
    for (const one of left) await work(one).catch((error: unknown) => failed.push(error))
  }
  await Promise.all(Array.from({ length: Math.min(abreast, many.length) }, lane))
  if (failed.length > 0) throw failed[0]
}
