/** What was fetched for one person must not be there for the next: at sign-out all of it goes at once. */

const forgetters = new Set<() => void>()

/** Called when somebody signs out; returns what takes it off the list. */
export const whenForgotten = (forget: () => void): (() => void) => {
  forgetters.add(forget)
  return () => forgetters.delete(forget)
}

export const forgetFetched = (): void => {
  for (const forget of [...forgetters]) forget()
}
