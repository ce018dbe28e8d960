/** What a talk in acute danger needs before a counsellor may end it: nobody ends it alone (R4, R8). */
import type { Level, LevelReason } from '../line/triage.ts'
import { isUnderWay, type ProcedureState } from './procedure-states.ts'
import type { ProcedureStep } from './procedure-steps.ts'
import { procedureRule } from './procedure-steps.ts'

export const endingRule: {
  /** The level that nobody ends alone, as it is now or as the youth chose. */
  level: Level
  /** Found less urgent for one of these reasons, it never was danger. */
  neverDanger: readonly LevelReason[]
  /** Steps that may come after the talk; every other one is answered before it, also by "not possible". */
  afterwards: readonly ProcedureStep[]
  source: string
  confirmedBy: string | null
} = {
  level: 1,
  neverDanger: ['mistaken-choice'],
  afterwards: ['concern', 'follow-up'],
  source: 'R4, two-key procedure, and R8; which steps come before the end is our own proposal',
  confirmedBy: null,
}

/** `procedure`: it has not been opened. `colleague`: nobody has the other key. `key`: it is not turned. */
export type EndingNeed = 'procedure' | 'colleague' | 'key' | ProcedureStep

interface Ending {
  level: Level
  chose?: Level | undefined
  levelWhy?: LevelReason | undefined
}

interface ProcedureNow {
  state: ProcedureState
  second?: { id: string } | undefined
  askedBy?: string | undefined
  answered: readonly string[]
}

const isDanger = ({ level, chose, levelWhy }: Ending): boolean => {
  const isNow = level <= endingRule.level
  const wasChosen = chose !== undefined && chose <= endingRule.level
  const wasMistaken = levelWhy !== undefined && endingRule.neverDanger.includes(levelWhy)
  return isNow || (wasChosen && !wasMistaken)
}

/** In the order in which they are best met; nothing where the talk may be ended as any other. */
export const endingNeeds = (visit: Ending, procedure: ProcedureNow | undefined): EndingNeed[] => {
  if (procedure === undefined) return isDanger(visit) ? ['procedure'] : []
  const { state, second, askedBy, answered } = procedure
  if (!isUnderWay(state)) return []
  const steps = procedureRule.steps
    .map(({ step }) => step)
    .filter((step) => !endingRule.afterwards.includes(step) && !answered.includes(step))
  if (second === undefined) return ['colleague', ...steps]
  return state === 'closing' && askedBy === second.id ? steps : [...steps, 'key']
}
