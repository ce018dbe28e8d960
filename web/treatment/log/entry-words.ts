/** An entry of the access log in words: who, what and about whom, by name where there is one. */
import type { LogEntry } from '../../../shared/contract/records/review.ts'
import { reviewText } from '../../text/access-log/sv.ts'

const text = reviewText.sample

const isOwn = ({ role }: LogEntry): boolean => role === 'patient' || role === 'participant'

export const whoWords = (entry: LogEntry): string => {
  if (entry.who === 'sender') return text.sender
  if (isOwn(entry) || entry.role === 'clock') return reviewText.roles[entry.role]
  const { name, who } = entry
  return name === undefined ? who : `${name} (${who})`
}

const doneWords = ({ action, resource, newer, subject }: LogEntry): string =>
  action === 'break-glass' && subject === undefined
    ? text.tried
    : `${reviewText.actions[action]} ${reviewText.resources[newer ?? resource]}`

export const whatWords = (entry: LogEntry): string =>
  `${doneWords(entry)}${
    entry.reason === undefined ? '' : `: ${reviewText.reasons[entry.reason].toLowerCase()}`
  }`

/** Who has been forgotten since has no name here, and the row says so. */
export const aboutWords = ({ subject, about }: LogEntry): string =>
  about ?? (subject === undefined ? text.nobody : text.forgotten)
