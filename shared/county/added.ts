/** What a county has put beside what the code ships: contacts of urgent help, and entries of the directory. */
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

export interface AddedContact {
  id: string
  /** As it is called, the same in every language. */
  name: string
  for: (typeof addedFor)[number]
  hours: (typeof addedHours)[number]
  /** Empty where there is none. */
  call: string
  chat: string
}

/** What is acute is urgent help, and added there. */
export const addedLevels = ['first', 'specialist', 'support'] as const satisfies CareLevel[]

export interface AddedService {
  id: string
  name: string
  about: string
  level: (typeof addedLevels)[number]
  ages: Service['ages']
  needs: Need[]
  byReferral: boolean
  call: string
  web: string
  checked: string
}

/** As the list of urgent help has it. */
export type ListedContact = CrisisContact & Pick<AddedContact, 'for' | 'hours'>
export const asContact = (one: AddedContact): ListedContact => ({
  ...one,
  chat: one.chat === '' ? null : { at: one.chat, hours: one.hours },
})

/** As the rule of the right door reads it. */
export const asService = ({ name, about, call, web, ...one }: AddedService): DirectoryEntry => ({
  ...one,
  said: { name, about },
  where: 'county',
  way: call === '' ? 'web' : 'number',
  ...(call === '' ? {} : { call }),
  ...(web === '' ? {} : { web }),
})
