/** The words of acute danger and of the safety plan, in whatever language. */
import type { PlanText } from '../parts/safety-plan/plan.ts'

export interface SafetyText {
  reviewedByPerson: boolean
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
  plan: PlanText
}
