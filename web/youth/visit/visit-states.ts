/** The states of a youth's own visit that have a page of their own, named once for every part of it. */
import type { YouthVisit } from '../../../shared/contract/visit/youth-visit.ts'

export type Called = Extract<YouthVisit, { state: 'called' }>
export type VisitInTalk = Extract<YouthVisit, { state: 'talking' | 'asking' | 'offered' }>
export type VisitAside = Extract<YouthVisit, { state: 'aside' }>
/** What is left to read and do when it is over. */
export type VisitOver = Extract<YouthVisit, { erased: boolean }>
