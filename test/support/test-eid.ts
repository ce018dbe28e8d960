/** E-identification for tests: a word is the person and the nonce, signed by nobody. */
import type { Eid, Proof, ProvedPerson } from '../../functions/records/identity/eid.ts'

const coded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

export const charlie: ProvedPerson = {
  personalNumber: '200901012391',
  firstName: 'Charlie',
  lastName: 'Demo',
}

/** What the provider would say of this person, bound to this nonce. */
export const wordOf = (person: ProvedPerson, nonce: string, madeAt = Infinity): string =>
  `e30.${coded({ person, nonce, madeAt: Math.min(madeAt, Number.MAX_SAFE_INTEGER) })}.e30`

/** A code that is good for one word of the provider. */
export const codeFor = (person: ProvedPerson, nonce: string): string =>
  `code.${coded({ person, nonce })}`

export const testEid = (): Eid => ({
  offer: () => Promise.resolve({ authorize: 'http://localhost/eid/authorize', client: 'dorren' }),
  exchange: (code) => {
    const [said, asked = ''] = code.split('.')
    if (said !== 'code') return Promise.resolve(undefined)
    if (asked === '') return Promise.resolve(wordOf(charlie, 'n'.repeat(22)))
    const { person, nonce } = JSON.parse(Buffer.from(asked, 'base64url').toString()) as Proof
    return Promise.resolve(wordOf(person, nonce))
  },
  verify: (word) => {
    try {
      const [, said = ''] = word.split('.')
      const proof = JSON.parse(Buffer.from(said, 'base64url').toString()) as Partial<Proof>
      return Promise.resolve(proof.person === undefined ? undefined : (proof as Proof))
    } catch {
      return Promise.resolve(undefined)
    }
  },
})
