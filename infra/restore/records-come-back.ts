/**
 * What may come back from a copy of the records. A copy is older than the last erasure, and it holds
 * the keys that were thrown away since; but the Clinic table remembers who was erased. Nothing of
 * them comes back, and where their key was stands that they are gone, so that nothing is ever sealed
 * for them again. The log of who looked comes back whole: it names no erased person by more than an id.
 * It remembers what was closed since, too: a way in stays out, and a consent that was taken back and a
 * block that was set are laid beside the copy.
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
  const [, personAt] = /^(?:PERSON|OWN|INTAKE|SIP)#([^#]+)/.exec(pk) ?? []
  const by = personAt ?? principal
  return typeof by === 'string' && typeof subject === 'string' ? `${by}#${subject}` : undefined
}

/** A treatment knows its ways in, too; and who is in just now and where to remind, which is asked for anew. */
const withoutClosed = (item: Item, closed: ReadonlySet<string>, now: number): Item => {
  if (item.sk !== 'TREATMENT') return item
  const { ownCode, eid, passkeys, reminder: _off, ...rest } = item
  const isOpen = (known: unknown, way: string): boolean =>
    known !== undefined && !closed.has(`of ${way}`)
  return {
    ...rest,
    pk: item.pk,
    sk: item.sk,
    ...(isOpen(ownCode, `OWNCODE#${String(ownCode)} OWNCODE`) && { ownCode }),
    ...(isOpen(eid, `EIDWAY#${String(item['principal'])} ${String(eid)}`) && { eid }),
    passkeys: (passkeys as string[]).filter((name) => isOpen(name, `PASSKEY#${name} PASSKEY`)),
    sessions: now,
  }
}

/** `clinic`: what the Clinic table in use holds; of it, who was erased and what was closed. */
export const recordsRule = (now: number, clinic: readonly Item[]): Rule => {
  const erased = clinic.filter(({ pk }) => pk === 'ERASED')
  const gone = new Set(erased.map(({ sk }) => sk))
  const closing = clinic.filter((item) => item.pk === 'CLOSED' && !isExpired(item, now))
  const closed = new Set(closing.map(({ sk }) => sk))
  const isGone = (item: Item): boolean => gone.has(ownerOf(item) ?? '')
  return {
    verdictOn: (item) => {
      if (isGone(item)) return 'erased'
      if (closed.has(`of ${item.pk} ${item.sk}`)) return 'closed'
      return isExpired(item, now) ? 'expired' : 'back'
    },
    trimmed: (item) => withoutClosed(item, closed, now),
    besides: [
      ...erased.map(({ sk, at }) => ({ pk: `SUBJECT#${sk}`, sk: 'KEY', erasedAt: at })),
      ...closing.flatMap(({ by }) => (by === undefined || isGone(by as Item) ? [] : [by as Item])),
    ],
  }
}
