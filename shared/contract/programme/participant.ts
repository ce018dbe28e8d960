/** The contract of the youth who takes part, as one table; the rows stand by what they are about. */
import type { Table } from '../endpoint.ts'
import { participantAnswers } from './participant-answers.ts'
import { participantLeave } from './participant-leave.ts'
import { participantMessages } from './participant-messages.ts'
import { participantModules } from './participant-modules.ts'
import { participantOverview } from './participant-overview.ts'
import { participantTalks } from './participant-talks.ts'

export const programmeForParticipant = {
  ...participantOverview,
  ...participantModules,
  ...participantAnswers,
  ...participantMessages,
  ...participantTalks,
  ...participantLeave,
} as const satisfies Table
