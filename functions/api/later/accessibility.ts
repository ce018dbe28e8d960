/** The rows of what could not be used. */
import type {
  accessibilityForAnyone,
  accessibilityForCoordinator,
} from '../../../shared/contract/later/accessibility.ts'
import { doneFeedback, listFeedback, tellFeedback } from '../../later/index.ts'
import type { Handlers } from '../serve/serve.ts'

export const anyoneAccessibilityHandlers: Handlers<typeof accessibilityForAnyone> = {
  tellFeedback: (world, _nobody, ask) => tellFeedback(world, ask),
}

export const coordinatorAccessibilityHandlers: Handlers<typeof accessibilityForCoordinator> = {
  feedback: async (world) => ({ feedback: await listFeedback(world) }),
  doneFeedback: async (world, _staff, { feedback }) => {
    await doneFeedback(world, feedback)
    return { outcome: 'done' }
  },
}
