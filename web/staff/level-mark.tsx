/** The level as a mark that reads without colour: P1 to P5, and the words for screen readers. */
import type { Level } from '../../shared/rules/line/triage.ts'
import { levelName } from './names-of-terms.ts'

export const LevelMark = ({ level }: { level: Level }) => (
  <span class="level-mark" data-level={level} title={levelName(level)}>
    <span aria-hidden="true">P{level}</span>
    <span class="visually-hidden">{levelName(level)}</span>
  </span>
)
