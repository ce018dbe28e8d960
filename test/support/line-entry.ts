/** Somebody who waits, as the line tells a desk of them. */
import type { LineEntry } from '../../shared/contract/visit/line.ts'

/** `n`: whoever has another is somebody else. */
export const lineEntry = (n = 0, more: Partial<LineEntry> = {}): LineEntry => ({
  visit: `v_${String(n).padStart(26, '0')}`,
  level: 4,
  since: 0,
  channel: 'chat',
  topics: [],
  language: 'sv',
  returned: false,
  aside: false,
  page: 'here',
  ...more,
})
