/** What the county has changed of what the desk shows: asked for once a page, and the code's own until it has come. */
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
import { replyLibrary, type ReplyGroup } from './replies/library.ts'
import type { Reply as ReadyReply } from './replies/reply.ts'
import { bearer } from './sign-in/sign-in.ts'

const changed = signal<Reply<typeof settingsForDesk.deskSettings> | undefined>(undefined)
let isAsked = false

/** What does not come is not missed: the next page that needs it asks again. */
export const askSettings = (): void => {
  if (isAsked) return
  isAsked = true
  client(settingsForDesk, { authorization: bearer })
    .deskSettings()
    .then((told) => (changed.value = told))
    .catch(() => (isAsked = false))
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

/** Without whom the county has left out, and with whom it has added. */
export const servicesNow = (): readonly DirectoryEntry[] => {
  const { added = [] } = changed.value ?? {}
  return [...services.filter(({ id }) => !isLeftOut(id)).map(serviceNow), ...added.map(asService)]
}
