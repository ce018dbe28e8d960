/**
 * What may come back from a copy of the Clinic table. A copy is older than the last wish to be
 * forgotten, and it cannot know that wish: so only what stands in this list comes back, and of it
 * nothing that somebody has said, nor a way in that may have been closed since. A kind that is not
 * decided stays out.
 */
import { isOver, type VisitState } from '../../shared/rules/line/visit-states.ts'
import type { Item } from './content-root.ts'

export type Verdict = 'back' | 'expired' | 'unlisted' | 'over' | 'erased' | 'closed'

/** What of a copy comes back, and what is laid beside it. */
export interface Rule {
  verdictOn: (item: Item) => Verdict
  /** As it comes back; absent: as it was. */
  trimmed?: (item: Item) => Item
  besides: readonly Item[]
}

/** An id or a number in the place of a sort key says nothing of the kind. */
const nameOf = (sk: string): string =>
  /^[A-Z][A-Z-]{1,15}(#|$)/.test(sk) ? String(sk.split('#')[0]) : '*'

/** `VISIT#… MSG#…` and the like: what a key is for, without whose. */
export const kindOf = ({ pk, sk }: Pick<Item, 'pk' | 'sk'>): string =>
  `${pk.split('#')[0]} ${nameOf(sk)}`

type Trim = (item: Item) => Item
const whole: Trim = (item) => item
const without =
  (...fields: readonly string[]): Trim =>
  (item) => ({
    ...Object.fromEntries(Object.entries(item).filter(([name]) => !fields.includes(name))),
    pk: item.pk,
    sk: item.sk,
  })

/** Taken by somebody, as before, and nothing of whom: the code leads to it. A wish that it answered is gone. */
const withoutName = (time: unknown): unknown => {
  type Time = { booking?: { id: string; language: string }; forWish?: string }
  const { booking, forWish: _wish, ...rest } = time as Time
  if (booking === undefined) return rest
  const { id, language } = booking
  return { ...rest, booking: { id, language, topics: [] } }
}
const timesWithoutNames: Trim = (item) => ({
  ...item,
  times: Object.fromEntries(
    Object.entries(item['times'] ?? {}).map(([name, time]) => [name, withoutName(time)]),
  ),
})

/** By the kind; everything else stays out. */
const letIn: Readonly<Record<string, Trim>> = {
  // Places in the line, and who is there for them. A guest may have been let out and a notice turned
  // off since; whoever was being handed over goes to the head of the line.
  'VISIT VISIT': without('note', 'handover', 'notice', 'guest'),
  'DESKS *': whole,
  'CONN CONN': whole,
  // Danger that is not answered goes on ringing; where the youth was, is asked again.
  'ALARMS *': without('place', 'placeAt'),
  'PROCEDURES *': whole,
  'ON-CALL *': whole,
  'ENDINGS *': whole,
  'SUPERVISION *': whole,
  // Hours, shifts and times.
  'COUNTY HOURS': whole,
  'COUNTY SURGE': whole,
  'COUNTY BACKUP': whole,
  'SHIFTS *': whole,
  'TIMES *': timesWithoutNames,
  'CODE CODE': whole,
  // What a guess or a proof is held against.
  'LIMITS CODES': whole,
  'LIMITS PLAIN-LETTERS': whole,
  'PRESS PRESS': whole,
  'PROOF PROOF': whole,
  // Counts, and what is said of them.
  'DAY TALLY': whole,
  'DAY SURVEY': whole,
  'LEVELS-CHANGED *': whole,
  'LETTERS-ANSWERED *': whole,
  'REFERRED *': whole,
  'MONTHS *': whole,
  'PUBLISHED *': whole,
  'FIGURES *': whole,
  'YARDSTICKS *': whole,
  'COUNTY-WORDS *': whole,
  'QUESTIONS *': whole,
  // What the county has changed over the defaults, who did, and whose sign-in has ended.
  'SETTINGS *': whole,
  'SETTING *': whole,
  'ACCOUNT-CHANGES *': whole,
  'ACCOUNT-PHONES *': whole,
  'ENDED *': whole,
  // What the records are held against.
  'ANCHORS *': whole,
  'ERASED *': whole,
  'CLOSED *': whole,
}

export const isExpired = ({ expires }: Item, now: number): boolean =>
  typeof expires === 'number' && expires <= now / 1000

/** `now` in milliseconds. */
function verdictOn(item: Item, now: number): Verdict {
  const kind = kindOf(item)
  if (isExpired(item, now)) return 'expired'
  if (!Object.hasOwn(letIn, kind)) return 'unlisted'
  return kind === 'VISIT VISIT' && isOver(item['state'] as VisitState) ? 'over' : 'back'
}

export const clinicRule = (now: number): Rule => ({
  verdictOn: (item) => verdictOn(item, now),
  trimmed: (item) => (letIn[kindOf(item)] ?? whole)(item),
  besides: [],
})
