/** What a county has put beside what the code ships: contacts of urgent help, and entries of the directory. */
import type { Municipality } from '../ids.ts'
import type { ContactFor, CrisisContact } from './crisis-contacts.ts'
import type { CareLevel, DirectoryEntry, Need, Service } from './directory.ts'

/** Whom a contact may be for: what the list says of more than one in every language. Danger is 112 alone. */
export const addedFor = [
  'anyone',
  'under-18',
  'under-25',
  'violence',
  'poison',
  'care-advice',
] as const satisfies ContactFor[]
/** Hours by the clock belong to a contact of the code, with their source. */
export const addedHours = ['always', 'varies'] as const satisfies CrisisContact['hours'][]

/** Of an added one alone, so that no later release has the same. */
export const addedId = /^egen-[a-z0-9]{8}$/

type InOthers = Readonly<Record<string, string>>

/** What an entry of either list is told. */
export interface AddedEntry {
  id: string
  /** As it is called in Swedish, and in every language where it is not written. */
  name: string
  /** By language; an empty one is read in Swedish. */
  names?: InOthers
  /** Whose young people it is for; absent where it is all of the county's. */
  municipalities?: Municipality[]
  /** Empty where there is none. */
  call: string
}

export interface AddedContact extends AddedEntry {
  for: (typeof addedFor)[number]
  hours: (typeof addedHours)[number]
  chat: string
}

/** What is acute is urgent help, and added there. */
export const addedLevels = ['first', 'specialist', 'support'] as const satisfies CareLevel[]

export interface AddedService extends AddedEntry {
  about: string
  abouts?: InOthers
  level: (typeof addedLevels)[number]
  ages: Service['ages']
  needs: Need[]
  byReferral: boolean
  web: string
  checked: string
}

/** What municipalities are called, from their codes. */
export type Named = (codes?: readonly Municipality[]) => string

/** As the list of urgent help has it: for which municipalities stands with the name, for the list asks nobody. */
export type ListedContact = CrisisContact & Pick<AddedContact, 'for' | 'hours' | 'names'>
/** `named`: from the county's own file, which whoever reads this on a youth's way has already. */
export const asContact = (
  { municipalities: its, names, ...one }: AddedContact,
  named: Named,
): ListedContact => {
  const where = named(its)
  const placed = (name: string): string => (name && where ? `${name} (${where})` : name)
  const others = Object.entries(names ?? {}).map(([lang, name]) => [lang, placed(name)])
  return {
    ...one,
    name: placed(one.name),
    ...(others.length === 0 ? {} : { names: Object.fromEntries(others) as InOthers }),
    chat: one.chat === '' ? null : { at: one.chat, hours: one.hours },
  }
}

/** What a contact is called in that language. */
export const calledIn = (
  { name, names }: Pick<ListedContact, 'name' | 'names'>,
  lang: string,
): string => names?.[lang] || name

/** Name and what it does, in that language when both are written in it. */
export const saidOf = (
  { name, names, about, abouts }: AddedService,
  lang: string,
): { name: string; about: string; lang: string } => {
  const own = { name: names?.[lang] ?? '', about: abouts?.[lang] ?? '', lang }
  return own.name === '' || own.about === '' ? { name, about, lang: 'sv' } : own
}

/** As the rule of the right door reads it. */
export const asService = (added: AddedService, lang = 'sv'): DirectoryEntry => {
  const { id, level, ages, needs, byReferral, checked, municipalities: its, call, web } = added
  return {
    ...{ id, level, ages, needs, byReferral, checked },
    ...(its && { municipalities: its }),
    said: saidOf(added, lang),
    where: 'county',
    way: call === '' ? 'web' : 'number',
    ...(call === '' ? {} : { call }),
    ...(web === '' ? {} : { web }),
  }
}
