/** What seals and opens a word, apart, so that it is read when the first one is sealed or opened. */
export { compactDecrypt } from 'jose/jwe/compact/decrypt'
export { CompactEncrypt } from 'jose/jwe/compact/encrypt'
