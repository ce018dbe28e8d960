/** What the county has changed of what the desk shows: the code's own until it has come, and asked for anew when the desk hears that there is more. */
import { signal } from '@preact/signals'
import type { Reply } from '../../shared/contract/endpoint.ts'
import { settingsForDesk } from '../../shared/contract/settings/settings.ts'
import { careChains, type ChainStep } from '../../shared/county/care-chains.ts'
import { asService } from '../../shared/county/added.ts'
import {
  type DirectoryEntry,
  type Need,
  type Service,
  services,
} from '../../shared/county/directory.ts'
import { client } from '../data/client.ts'
import { nameTopics } from '../data/topic-names.ts'
import { text as directory } from '../text/directory/sv.ts'
import { staffText } from '../text/staff/sv.ts'
import { tell } from './notices/notices.ts'
import { replyLibrary, type ReplyGroup } from './replies/library.ts'
import type { Reply as ReadyReply } from './replies/reply.ts'
import { bearer } from './sign-in/sign-in.ts'

type Told = Reply<typeof settingsForDesk.deskSettings>
const changed = signal<Told | undefined>(undefined)
let isAsked = false
/** The latest that the desk has been told there is. */
let newest = 0

const same = ({ rev: _, ...a }: Told, { rev: __, ...b }: Told): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

const take = (told: Told): void => {
  const before = changed.peek()
  changed.value = told
  nameTopics(told.topics)
  // Whoever has had the old words in front of them all evening is told, once, and nothing written is touched.
  if (before !== undefined && !same(before, told)) tell('good', staffText.countyChanged)
}

/** What does not come is not missed: the next page that needs it asks again. */
export const askSettings = (): void => {
  if (isAsked) return
  isAsked = true
  client(settingsForDesk, { authorization: bearer })
    .deskSettings()
    .then(take)
    .catch(() => (isAsked = false))
}

/**
 * Told with the desk. Another process may know of less, so it is asked for until what has come is as new; and at once
 * where the county has changed anything, for the line says topics by their names.
 */
export const hearOfSettings = (rev = 0): void => {
  newest = Math.max(newest, rev)
  const known = changed.peek()
  if ((known?.rev ?? 0) >= newest) return
  if (known !== undefined) isAsked = false
  askSettings()
}

export const repliesNow = (group: ReplyGroup): readonly ReadyReply[] =>
  changed.value?.replies[group] ?? replyLibrary[group]

/** What is asked in order, where a care chain is for the need. */
export const chainNow = (need: Need): readonly ChainStep[] | undefined => {
  const chain = careChains.find((one) => one.need === need)
  return chain && (changed.value?.chains[chain.id] ?? chain.steps)
}

/** A number or an address that was taken away is not there. */
const serviceNow = (service: Service): DirectoryEntry => {
  const own = changed.value?.services[service.id]
  if (own === undefined) return service
  const { call: _, web: __, ...rest } = service
  return {
    ...rest,
    ...(own.call === '' ? {} : { call: own.call }),
    ...(own.web === '' ? {} : { web: own.web }),
  }
}

/** Of an entry of the directory. */
export const isLeftOut = (id: string): boolean => changed.value?.hidden?.includes(id) === true

/** Whom the county has added to the directory. */
export const addedNow = (): readonly DirectoryEntry[] =>
  (changed.value?.added ?? []).map((one) => asService(one))

/** Without whom the county has left out, and with whom it has added. */
export const servicesNow = (): readonly DirectoryEntry[] => [
  ...services.filter(({ id }) => !isLeftOut(id)).map(serviceNow),
  ...addedNow(),
]

/** What an entry is called and does, in Swedish; by its id alone where it is there no more. */
export const saidNow = (id: string): { name: string; about: string } =>
  directory.services[id] ?? addedNow().find((one) => one.id === id)?.said ?? { name: id, about: '' }
