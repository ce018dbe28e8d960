/** What stands beside a programme's modules and is pinned by nobody: self-help for anybody, and words for the adults around it. */
import type { Block, Exercise } from './block.ts'

/** The manual is for those who treat, who read the pack's first language; the others are for whoever reads any of its languages. */
export const sheetNames = ['shelf', 'parents', 'manual'] as const
export type SheetName = (typeof sheetNames)[number]

export interface Sheet {
  readonly sheet: SheetName
  readonly language: string
  readonly title: string
  readonly lead: string
  /** Text and lists under headings; an exercise stands where the text has a place for it. */
  readonly blocks: readonly Block[]
  /** Taken from the modules, with the companions called by their names. */
  readonly exercises: readonly Exercise[]
  /** The version of the programme it was compiled with, and who has reviewed that; null until somebody has. */
  readonly version: string
  readonly reviewedBy: string | null
}
