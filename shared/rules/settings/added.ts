/** What may be added, and what is wrong with a row that may not: one rule for the page, the server and the file. */
import * as z from 'zod/mini'
import {
  type AddedContact,
  type AddedEntry,
  addedFor,
  addedHours,
  addedId,
  addedLevels,
  type AddedService,
} from '../../county/added.ts'
import { crisisContacts } from '../../county/crisis-contacts.ts'
import { municipalities } from '../../county/dalarna.ts'
import { needs } from '../../county/directory.ts'
import { serviceNames } from '../../county/service-names.ts'
import { languages } from '../../languages.ts'
import { asRead, date, line, plainName, publicNumber, web } from './setting-shapes.ts'

export const addedLimits = { name: 60, about: 200, contacts: 10, services: 30 } as const

const id = z.string().check(z.regex(addedId))
const name = plainName(addedLimits.name)
const about = line(addedLimits.about).check(z.regex(/\S/))
/** In which other languages each list is read. */
export const addedLanguages: Readonly<Record<'contacts' | 'services', readonly string[]>> = {
  contacts: languages.map(({ lang }) => lang).filter((lang) => lang !== 'sv'),
  services: ['sv-x-latt', 'en'],
}
const isEachOnce = (some: readonly unknown[]): boolean => new Set(some).size === some.length
const inOthers = (list: keyof typeof addedLanguages, words: z.ZodMiniType<string, string>) => {
  const own = z.optional(z.union([z.literal(''), words]))
  // By the names of the list and no other: a record would pass over `__proto__`. What is not there is not in JSON either.
  const byLanguage = z.strictObject(
    Object.fromEntries(addedLanguages[list].map((lang) => [lang, own])),
  ) as z.ZodMiniType as z.ZodMiniType<Record<string, string>>
  return z.optional(byLanguage)
}
/** What both lists are told of an entry. */
const entry = (list: keyof typeof addedLanguages) => ({
  id,
  name,
  names: inOthers(list, name),
  municipalities: z.optional(
    z
      .array(z.enum(municipalities.map(({ code }) => code)))
      .check(z.minLength(1), z.refine(isEachOnce)),
  ),
  call: publicNumber,
})
const years = z.int().check(z.minimum(13), z.maximum(24))
/** Of a row as a whole: told by the name of what is wrong. */
const way = { path: ['way'] }

const contactRow = z
  .strictObject({
    ...entry('contacts'),
    for: z.enum(addedFor),
    hours: z.enum(addedHours),
    chat: web,
  })
  .check(z.refine(({ call, chat }) => call !== '' || chat !== '', way))
const serviceRow = z
  .strictObject({
    ...entry('services'),
    about,
    abouts: inOthers('services', about),
    level: z.enum(addedLevels),
    ages: z.strictObject({ from: years, to: years }).check(z.refine(({ from, to }) => from <= to)),
    needs: z.array(z.enum(needs)).check(z.minLength(1), z.refine(isEachOnce)),
    byReferral: z.boolean(),
    web,
    checked: date,
  })
  .check(z.refine(({ call, web: at }) => call !== '' || at !== '', way))

const fields = [
  'id',
  'name',
  'names',
  'municipalities',
  'about',
  'abouts',
  'call',
  'chat',
  'web',
  'way',
  'ages',
  'needs',
  'checked',
] as const
export type OddField = (typeof fields)[number] | 'same-name' | 'same-call' | 'other'
export interface OddRow {
  /** From 1. */
  row: number
  what: OddField
}

const digits = (call: string): string => call.replaceAll(/\D/g, '')

/** Each row by its own shape, and then that nobody stands there twice: `taken` stand there already. A number may, unless `numbers` are told. */
const oddRow = (
  shape: z.ZodMiniType,
  rows: readonly AddedEntry[],
  taken: readonly string[],
  numbers?: readonly string[],
): OddRow | undefined => {
  const names = new Set(taken.map(asRead))
  const calls = new Set(numbers?.map(digits))
  const ids = new Set<string>()
  for (const [at, one] of rows.entries()) {
    const row = at + 1
    const read = shape.safeParse(one)
    if (!read.success) {
      const [first] = read.error.issues
      const what = fields.find((field) => field === first?.path[0]) ?? 'other'
      return { row, what }
    }
    const called = [one.name, ...Object.values(one.names ?? {})].map(asRead)
    if (called.some((name) => names.has(name))) return { row, what: 'same-name' }
    if (numbers !== undefined && one.call !== '' && calls.has(digits(one.call)))
      return { row, what: 'same-call' }
    if (ids.has(one.id)) return { row, what: 'id' }
    called.filter((name) => name !== '').forEach((name) => names.add(name))
    ids.add(one.id)
    calls.add(digits(one.call))
  }
  return undefined
}

const contactNames = crisisContacts.map((one) => one.name)
const contactNumbers = crisisContacts.flatMap(({ call }) => call ?? [])

/** A number of urgent help stands in the list once. */
export const oddContact = (rows: readonly AddedContact[]): OddRow | undefined =>
  oddRow(contactRow, rows, contactNames, contactNumbers)

/** Several may be reached by one number. */
export const oddService = (rows: readonly AddedService[]): OddRow | undefined =>
  oddRow(serviceRow, rows, Object.values(serviceNames))

/** Asked before a list is written. */
export const oddAdded = (name: string, value: unknown): OddRow | undefined => {
  const odd = { 'added.contacts': oddContact, 'added.services': oddService }[name]
  return Array.isArray(value) ? odd?.(value) : undefined
}

// What is written is read also after a release that ships the same: a list is not lost by one name.
export const AddedContacts = z.array(contactRow).check(
  z.maxLength(addedLimits.contacts),
  z.refine((rows) => oddRow(contactRow, rows, [], []) === undefined),
)
export const AddedServiceRow = serviceRow
export const AddedServices = z.array(serviceRow).check(
  z.maxLength(addedLimits.services),
  z.refine((rows) => oddRow(serviceRow, rows, []) === undefined),
)
