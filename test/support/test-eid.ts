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

export const testEid = (): Eid => ({
  offer: () => Promise.resolve({ authorize: 'http://localhost/eid/authorize', client: 'dorren' }),
  exchange: (code) =>
    Promise.resolve(code === 'code' ? wordOf(charlie, 'n'.repeat(22)) : undefined),
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
