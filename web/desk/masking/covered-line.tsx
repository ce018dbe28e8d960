/** Words of a youth on one line of a list: nothing that is covered where they are read whole is read here. */
import type { Level } from '../../../shared/rules/line/triage.ts'
import { masking, mayCover } from './lazy-masking.ts'

export const OneLine = ({ level, words }: { level: Level; words: string }) => {
  if (!mayCover(level)) return <>{words}</>
  const Covered = masking.part.value?.CoveredLine
  return Covered === undefined ? null : <Covered words={words} />
}
