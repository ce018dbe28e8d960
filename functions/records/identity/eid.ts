/** The port to e-identification: who somebody is, told by somebody who knows, and only when asked. */

export interface ProvedPerson {
  /** Twelve digits. */
  personalNumber: string
  firstName: string
  lastName: string
}

/** How old a proof may be when it is used, ms: an hour, as long as a page may stand open. */
export const oldestProof = 3_600_000

export interface Proof {
  person: ProvedPerson
  /** What the page asked to be bound to: the visit, or a sign-in of its own. */
  nonce: string
  /** When it was made, milliseconds since 1970. */
  madeAt: number
}

export interface Eid {
  /** Where a page sends somebody who wants to be known, and as whom it asks; absent when not offered. */
  offer(): Promise<{ authorize: string; client: string } | undefined>
  /** The provider's own signed word for a code; undefined when the code is wrong, old or used. */
  exchange(code: string, verifier: string, redirect: string): Promise<string | undefined>
  /** What a signed word says; undefined when it is not the provider's, too old, or too weak. */
  verify(token: string): Promise<Proof | undefined>
}

/** A clinic that offers no e-identification: everybody stays anonymous. */
export const noEid: Eid = {
  offer: () => Promise.resolve(undefined),
  exchange: () => Promise.resolve(undefined),
  verify: () => Promise.resolve(undefined),
}
