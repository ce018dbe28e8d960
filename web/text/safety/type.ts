/** The words of acute danger and of the safety plan, in whatever language. */
import type { LineDoubt } from '../../ui/chat/chat.tsx'
import type { LevelReason } from '../../../shared/rules/line/triage.ts'
import type { CalmText } from '../../ui/calm/calm.tsx'
import type { PlanText } from '../../ui/safety-plan/plan.ts'

export interface SafetyText {
  /** The way to the shelf of self-help. */
  practise: string
  calm: CalmText
  danger: {
    title: string
    raised: string
    taken: (name: string) => string
    escalated: string
    nobody: string
    nobodyBackup: string
    call: string
    placeTitle: string
    placeAbout: string
    placeSee: string
    placeLabel: string
    placeSend: string
    placeTold: string
    placeChange: string
    placeFailed: string
  }
  /** What the door asks others, asked of whoever came in without a question. */
  more: { title: string; about: string; send: string; told: string; failed: string }
  /** A colleague of the counsellor asks to be in the chat too. */
  reader: {
    ask: (colleague: string) => string
    colleague: (name: string, profession: string, employer: string) => string
    see: (name: string, colleague: string) => string
    history: string
    more: (colleague: string) => string
    yes: string
    /** The same, for whoever hears the button by itself. */
    yesTo: (colleague: string) => string
    no: string
    failed: string
    reading: (colleague: string, employer: string) => string
    /** The page of a colleague who reads has lost the connection. */
    away: (colleague: string) => string
    stop: (colleague: string) => string
    gone: (colleague: string) => string
  }
  /** The counsellor finds it less urgent than the youth chose. */
  lowered: {
    told: (name: string) => string
    why: Record<LevelReason, string>
    object: string
  }
  /** Words by which both can see that nobody between them has changed a key. */
  /** Beside a line whose place or time is not its writer's. */
  /** The other side's page stands open and does not answer; `long`: for so long that somebody else comes. */
  silence: { now: (name: string) => string; long: (name: string) => string }
  doubt: LineDoubt
  /** A page that nobody has vouched for asks to read. */
  newPage: {
    ask: (name: string) => string
    about: (name: string) => string
    yes: string
    no: string
  }
  compare: {
    /** Instead of the ordinary words of who sees, while a colleague is in the chat. */
    see: (name: string, colleague: string) => string
    title: string
    about: (name: string) => string
    /** How many pages can read now, and how many have been able to since the talk began. */
    row: (name: string, now: number, ever: number) => string
    /** One who has read along, and whose name is not known any more. */
    colleague: string
    fresh: string
    making: string
    failed: string
  }
  plan: PlanText
}
