/** Random ids made by the page, so that a retry of a press or a message is recognised as one. */

/** 128 random bits as 22 base64url characters. */
export const onceId = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)))

export const base64url = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Throws when the text is not base64url. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
