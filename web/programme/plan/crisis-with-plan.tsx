/** Who answers now, and beside them the youth's own plan: wherever the programme speaks of danger. */
import { CrisisList } from '../../ui/crisis/crisis.tsx'
import { words } from '../programme-words.ts'

export const ToPlan = () => (
  <p>
    <a href="#plan">{words().mine.plan}</a>
  </p>
)

export const CrisisWithPlan = () => (
  <>
    <CrisisList text={words().crisis} />
    <ToPlan />
  </>
)
