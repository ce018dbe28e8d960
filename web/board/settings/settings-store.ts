/** Settings as they are now, and how one is changed: of the county for a coordinator, of one's own unit for an admin. */
import type { ReadonlySignal } from '@preact/signals'
import type { Reply } from '../../../shared/contract/endpoint.ts'
import {
  type Setting,
  type SettingBefore,
  settingsForAdmin,
  settingsForCoordinator,
} from '../../../shared/contract/settings/settings.ts'
import type { TopicNames } from '../../../shared/county/topic-names.ts'
import { type Client, client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { nameTopics } from '../../data/topic-names.ts'
import { type Act, actAndShow } from '../../staff/attempt.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import { failedPage } from '../../staff/use-staff-query.ts'

export interface Change {
  name: string
  after: number
  value: unknown
}
export type Told = Reply<typeof settingsForCoordinator.keepSetting>

export interface SettingsStore {
  readonly seen: ReadonlySignal<{ settings: Setting[] } | undefined>
  readonly problem: ReadonlySignal<unknown>
  readonly again: () => Promise<void>
  readonly keep: (change: Change) => Promise<Told>
  readonly before: (name: string) => Promise<SettingBefore[]>
  /** Does something, and then shows how it is; undefined after a failure that has been told. */
  readonly act: Act
  /** For coordinators alone. */
  readonly hands?: Pick<Client<typeof settingsForCoordinator>, 'signSetting' | 'dropProposal'>
}

/** What a colleague has changed is there in a moment; what is written in a form stays, and is told of it. */
const fresh = { poll: 30_000, onlyInSight: true }

export const openUnitPlaces = (): SettingsStore => {
  const api = client(settingsForAdmin, { authorization: bearer })
  const asked = query(() => api.unitPlaces(), { may: isSignedIn, failed: failedPage })
  asked.when(fresh)
  return {
    seen: asked.data,
    problem: asked.problem,
    again: asked.again,
    act: actAndShow(asked.again),
    keep: (change) => api.keepPlace(change),
    before: async (name) => (await api.placeBefore({ name })).earlier,
  }
}

export const openSettings = (): SettingsStore => {
  const api = client(settingsForCoordinator, { authorization: bearer })
  const told = async (): Promise<{ settings: Setting[] }> => {
    const seen = await api.settings()
    const named = seen.settings.find(({ name }) => name === 'named.topics')?.value
    nameTopics((named as TopicNames | null | undefined)?.['sv'])
    return seen
  }
  const asked = query(told, { may: isSignedIn, failed: failedPage })
  asked.when(fresh)
  return {
    seen: asked.data,
    problem: asked.problem,
    again: asked.again,
    act: actAndShow(asked.again),
    keep: (change) => api.keepSetting(change),
    before: async (name) => (await api.settingBefore({ name })).earlier,
    hands: api,
  }
}
