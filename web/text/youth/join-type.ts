/** The words that joining needs, in whatever language. */
import type { Urgency } from '../../../shared/rules/line/triage.ts'

export interface JoinText {
  step: (now: number, all: number) => string
  back: string
  next: string
  skip: string
  seeTitle: string
  topics: { title: string; hint: string; see: string }
  urgent: {
    title: string
    hint: string
    /** In the order they are shown. */
    choices: Record<Urgency, string>
    see: string
    orderTitle: string
    order: readonly string[]
  }
  danger: { title: string; lead: string; go: string; notDanger: string }
  about: {
    title: string
    hint: string
    age: string
    municipality: string
    noMunicipality: string
    avoidOwn: string
    nickname: string
    nicknameHint: string
    suggestions: readonly string[]
    see: string
  }
  who: {
    title: string
    profession: string
    any: string
    anyHint: string
    language: string
    see: string
  }
  ready: {
    title: string
    open: string
    kept: string
    points: readonly string[]
    join: string
    joining: string
    preparing: string
    failed: string
    unsafe: string
    /** After a talk that was ended because of how it was used. */
    cool: (time: string) => string
    closed: string
    tooMany: string
  }
}
