/** The hours that each employer has agreed to, as the county has changed them; the code's own until that has come. */
import type { Reply } from '../../../shared/contract/endpoint.ts'
import { settingsForCoordinator } from '../../../shared/contract/settings/settings.ts'
import { agreedHoursOf } from '../../../shared/county/agreed-hours.ts'
import type { UnitId } from '../../../shared/ids.ts'
import { signal } from '@preact/signals'
import { client } from '../../data/client.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'

type Seen = Reply<typeof settingsForCoordinator.settings>['settings']
const changed = signal<Seen>([])

/** Asked for whenever the plan is opened; what does not come is not missed. */
export const askAgreed = (): void => {
  client(settingsForCoordinator, { authorization: bearer })
    .settings()
    .then(({ settings }) => (changed.value = settings))
    .catch(() => undefined)
}

export const agreedNow = (unit: UnitId): number | undefined => {
  const own = changed.value.find(({ name }) => name === `hours.${unit}`)?.value
  return typeof own === 'number' ? own : agreedHoursOf(unit)
}
