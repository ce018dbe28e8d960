/** The server's time, so that a countdown is right on a phone whose clock is wrong. */

let offset = 0

/** Learn from a `Date` header; it has whole seconds, so half a second is added. */
export const heardDate = (header: string | null): void => {
  const theirs = header === null ? NaN : Date.parse(header)
  if (!Number.isNaN(theirs)) offset = theirs + 500 - Date.now()
}

/** Milliseconds since 1970 by the server's clock. */
export const serverNow = (): number => Date.now() + offset
