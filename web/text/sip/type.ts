/** Every text of a plan made together (SIP), on the youth's own page; loaded only there. */
import type { MeetingPlace } from '../../../shared/contract/intake/sip-shapes.ts'
import type { Side } from '../../../shared/rules/sip/sip-rule.ts'
import type { YouthQuestion } from '../../../shared/rules/sip/sip-questions.ts'
import type { SipState } from '../../../shared/rules/sip/sip-states.ts'

export interface SipText {
  title: string
  about: readonly string[]
  loading: string
  failed: string
  changed: string
  offline: string
  again: string
  refresh: string
  wish: string
  why: string
  goals: string
  goalsHint: (many: number) => string
  tooLong: string
  needed: string
  saveWish: string
  cancel: string
  wished: string
  states: Record<SipState, string>
  saveGoals: string
  goalsSaved: string
  waitsForParties: string
  waitsForGuardians: string
  who: string
  whoHint: (keeper: string) => string
  whoNeeded: string
  readThis: string
  yes: string
  no: string
  saidYes: string
  saidNo: string
  changeWho: string
  yesSoFar: (names: string) => string
  takeBack: string
  takeBackAbout: string
  takenBack: string
  meeting: (when: string, where: string) => string
  places: Record<MeetingPlace, string>
  comes: string
  cannot: string
  plan: string
  myGoals: string
  noGoals: string
  measures: string
  noMeasures: string
  sides: Record<Side, string>
  responsible: string
  parties: string
  followUp: (day: string) => string
  print: string
  handed: string
  handedTo: (names: string, when: string) => string
  handedNone: string
  questions: string
  questionsAbout: string
  question: Record<YouthQuestion, string>
  unknown: string
  more: string
  saveAnswers: string
  answersSaved: string
  answered: (when: string) => string
}
