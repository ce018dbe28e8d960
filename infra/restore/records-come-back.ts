/**
 * What may come back from a copy of the records. A copy is older than the last erasure, and it holds
 * the keys that were thrown away since; but the Clinic table remembers who was erased. Nothing of
 * them comes back, and where their key was stands that they are gone, so that nothing is ever sealed
 * for them again. The log of who looked comes back whole: it names no erased person by more than an id.
 */
import type { Item } from './content-root.ts'
import { isExpired, type Rule } from './comes-back.ts'

const person = /^SUBJECT#(.+)$/
const listed = /^PROGRAMME#(.+)$/

/** Whose an item is, as `<principal>#<subject>`; undefined when it is nobody's. */
const ownerOf = ({ pk, sk, principal, subject }: Item): string | undefined => {
  if (pk.startsWith('LOG#')) return undefined
  const [, owner] = person.exec(pk) ?? []
  if (owner !== undefined) return owner
  const [, programmeAt] = listed.exec(pk) ?? []
  if (programmeAt !== undefined) return `${programmeAt}#${sk.split('#')[1]}`
  const [, personAt] = /^PERSON#(.+)$/.exec(pk) ?? []
  const by = personAt ?? principal
  return typeof by === 'string' && typeof subject === 'string' ? `${by}#${subject}` : undefined
}

/** `erased`: what the Clinic table says under `ERASED`. */
export const recordsRule = (now: number, erased: readonly Item[]): Rule => {
  const gone = new Set(erased.map(({ sk }) => sk))
  return {
    verdictOn: (item) => {
      if (gone.has(ownerOf(item) ?? '')) return 'erased'
      return isExpired(item, now) ? 'expired' : 'back'
    },
    besides: erased.map(({ sk, at }) => ({ pk: `SUBJECT#${sk}`, sk: 'KEY', erasedAt: at })),
  }
}
