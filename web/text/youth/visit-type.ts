/** The words that a visit needs, from the line to the end, in whatever language. */
import type { YouthVisit } from '../../../shared/contract/visit/youth-visit.ts'
import type { Survey } from '../../../shared/contract/visit/youth.ts'
import type * as z from 'zod/mini'

type Returned = NonNullable<Extract<YouthVisit, { state: 'waiting' }>['returned']>
export type OverState = Extract<YouthVisit, { erased: boolean }>['state']
export type Statement = keyof z.infer<typeof Survey>

export interface VisitText {
  offline: string
  again: string
  toStart: string
  loading: string
  blurred: string
  show: string
  waiting: {
    title: string
    place: string
    keep: string
    nextTitle: string
    next: readonly string[]
    leave: string
    leaveAsk: string
    leaveAbout: string
    leaveYes: string
    leaveNo: string
    otherDevice: string
    otherAbout: string
    copy: string
    copied: string
    copyFailed: string
    returned: Record<Returned, string>
    lost: (name: string) => string
  }
  called: {
    title: (name: string, profession: string, employer: string) => string
    go: string
    left: (seconds: number) => string
    /** The tab's title meanwhile: neutral to whoever looks over a shoulder. */
    tab: string
    leave: string
  }
  aside: { title: string; lead: (time: string) => string; stay: string; after: string }
  talk: {
    with: (name: string, profession: string, employer: string) => string
    /** What opens the acts that are not always in sight. */
    more: string
    end: string
    endAsk: string
    endAbout: string
    endYes: string
    endNo: string
    see: (name: string) => string
    /** Beside that there is no connection. */
    kept: string
    awayNow: (name: string) => string
    /** Said before the youth ends it: the other side writes, or has begun something that has not come. */
    writes: (name: string) => string
    begun: (name: string) => string
    start: (name: string) => string
    /** Written to somebody who was gone before it was read. */
    unread: string
    sayUnreadAgain: (name: string) => string
  }
  handover: {
    ask: (name: string, to: string) => string
    someone: (profession: string) => string
    named: (name: string | undefined, profession: string, employer: string | undefined) => string
    about: string
    note: (name: string) => string
    /** Whether the new person may read what was written before. */
    history: string
    historyAbout: string
    /** By the law of the talk as it is now. */
    border: Record<'SoL' | 'HSL', string>
    yes: string
    no: string
    offered: string
  }
  after: {
    titles: Record<OverState, string>
    lead: Record<OverState, string>
    cool: (time: string) => string
    survey: {
      title: string
      about: string
      statements: Record<Statement, string>
      low: string
      high: string
      grade: (grade: number) => string
      send: string
      thanks: string
      failed: string
    }
    nowTitle: string
    now: readonly string[]
    eraseTitle: string
    kept: (time: string) => string
    erase: string
    erased: (messages: number, time: string) => string
    gone: string
    eraseFailed: string
    forget: string
    forgetAbout: string
  }
  /** What was being written when the talk ended. */
  unsent: {
    title: string
    about: string
    letter: string
    copy: string
    copied: string
    copyFailed: string
    again: string
    remove: string
    failed: string
  }
  missing: { title: string; lead: string }
}
