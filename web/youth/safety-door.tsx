/** Danger and the plan are fetched when they are near, so that the ordinary chat stays light. */
import { useEffect } from 'preact/hooks'
import { whenNear } from '../lib/when-near.ts'

const near = whenNear(() => import('./safety.tsx'))

export const Safety = ({ what }: { what: 'Danger' | 'PlanPage' | 'PlanButton' }) => {
  const Part = near.part.value?.[what]
  useEffect(() => near.fetch(), [])
  return Part === undefined ? null : <Part />
}
