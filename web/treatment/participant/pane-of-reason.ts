/** Where on a participant's page a reason is dealt with, so that one press leads from the row to it. */
import type * as z from 'zod/mini'
import type { ReasonKind } from '../../../shared/programme/treatment/worklist.ts'
import { therapistText } from '../../text/treatment/sv.ts'

const text = therapistText.page
type Kind = z.infer<typeof ReasonKind>
export type Pane = 'flags' | 'homework' | 'thread' | 'scales' | 'talks' | 'modules' | 'rest'

const labels: Record<Pane, string> = {
  flags: text.toFlags,
  homework: text.toHomework,
  thread: text.toThread,
  scales: text.toScales,
  talks: text.toTalks,
  modules: text.toModules,
  rest: text.toRest,
}

const panes: Partial<Record<Kind, Pane>> = {
  'safety-now': 'flags',
  safety: 'flags',
  deterioration: 'scales',
  'case-review': 'scales',
  'late-feedback': 'homework',
  ready: 'homework',
  release: 'modules',
  'late-message': 'thread',
  message: 'thread',
  'silence-7': 'thread',
  'silence-14': 'thread',
  left: 'thread',
  uncovered: 'rest',
  'invitation-unused': 'rest',
  'plan-talk': 'talks',
  'follow-up': 'rest',
}

export const paneOf = (kind: Kind): { pane: Pane; label: string } | undefined => {
  const pane = panes[kind]
  return pane && { pane, label: labels[pane] }
}

/** The part of the page comes into sight and is read from there. */
export const showPane = (pane: string): void => {
  const place = document.getElementById(pane)
  if (place === null) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView()
}
