/** The versions of a sealed text; `Sealed` in words.ts says where each is used. */

/** Not sealed: UTF-8 in base64url. */
export const plainBody = 0
/** A body under the key of its talk. */
export const sealedBody = 1
/** The key of a talk, sealed for one page. */
export const sealedKey = 2
/** Sealed by the service where it lies; never leaves it so. */
export const sealedAtRest = 3

/** Times a talk can be opened to a colleague and closed again: each makes a key more. */
export const mostTurns = 8

/** So many messages that do not open are named at one time: more stand between nobody's devices. */
export const mostShut = 20
