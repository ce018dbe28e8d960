/** How many broken alarms nobody has seen to: asked for as long as somebody responsible has the page open. */
import { computed, effect } from '@preact/signals'
import { reviewApi } from '../../../shared/contract/records/review.ts'
import { client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { tell } from '../../staff/notices/notices.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import { reviewText as text } from '../../text/access-log/sv.ts'
import { roles } from '../../staff/sign-in/roles.ts'

export const log = client(reviewApi, { authorization: bearer })

// The page says itself when there is no contact; a number then only grows old.
const asked = query(() => log.emergencyAlarmCount(), {
  may: () => isSignedIn() && roles().includes('admin'),
})
export const unseenEmergencyOpenings = computed(() => asked.data.value?.unseen ?? 0)
export const countEmergencyOpenings = asked.again

/** Tells once for each that comes, and keeps the number on the tab until somebody has seen it. */
export const watchEmergencyOpenings = (): void => {
  let known = 0
  effect(() => {
    const isNew = unseenEmergencyOpenings.value > known
    known = unseenEmergencyOpenings.value
    if (isNew && location.hash !== '#logg')
      tell('urgent', text.came, { text: text.toLog, run: () => void (location.hash = '#logg') })
  })
  asked.when({ poll: 30_000 })
  addEventListener('focus', () => void countEmergencyOpenings())
}
