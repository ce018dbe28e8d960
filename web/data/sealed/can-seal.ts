/** False where the browser keeps its cryptography to safe addresses, or has none. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined
