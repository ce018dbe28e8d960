/** Stands in for Node's own cryptography, which the seal's library looks for where a browser has its own. */
export const webcrypto = undefined
