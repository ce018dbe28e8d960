/** Every text of giving, seeing and taking back a consent; loaded only by somebody who is known. */
import type { ConsentShown } from '../../../shared/contract/records/consent.ts'
import type { ConsentContent } from '../../../shared/rules/records/consent-rule.ts'

export interface ConsentText {
  title: string
  lead: string
  give: string
  close: string
  back: string
  next: string
  steps: (step: number, of: number) => string
  who: string
  whoHint: string
  unit: string
  unitHint: string
  whichUnit: string
  chooseUnit: string
  what: string
  whatHint: string
  kinds: Record<ConsentContent, { label: string; hint: string }>
  about: string
  aboutHint: string
  tooLong: (n: number) => string
  until: string
  days: (days: number, day: string) => string
  sure: string
  change: string
  yes: string
  giving: string
  no: string
  costsNothing: string
  suggested: (name: string) => string
  suggestedAbout: string
  missing: Record<'who' | 'unit' | 'what', string>
  failed: string
  /** No answer: it may have gone through. */
  unanswered: string
  /** Taking back was not answered, or refused. */
  notTakenBack: string
  receiptTitle: string
  receiptAbout: (receiver: string) => string
  receipt: (number: string) => string
  given: (when: string) => string
  version: (version: string) => string
  print: string
  done: string
  mine: string
  none: string
  states: Record<ConsentShown['state'], (day: string) => string>
  link: Record<NonNullable<ConsentShown['link']>, string>
  show: string
  revoke: string
  revoked: (receiver: string) => string
}
