/** How long a message may be, so that it still fits when it is sealed. */

/** UTF-8 bytes of text that fit in a message: 8,000 base64url characters with seal and padding. */
export const messageBytes = 5_900

/** True when the text fits in one message. */
export const fitsInMessage = (text: string): boolean =>
  new TextEncoder().encode(text).length <= messageBytes
