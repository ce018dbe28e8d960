/** What the youth sees, decided by the visit and the address and nothing else. */
import { Join } from './join.tsx'
import { LaterDoor } from './later-door.tsx'
import { Safety } from './safety-door.tsx'
import { Visit } from './visit-page.tsx'
import { key } from './visit.ts'
import { hash, isLater, stepAt } from './where.ts'

export const App = () => {
  if (key.value !== undefined) return <Visit />
  if (hash.value === '#plan') return <Safety what="PlanPage" />
  if (isLater(hash.value)) return <LaterDoor at={hash.value} />
  const step = stepAt(hash.value)
  return step === undefined ? null : <Join step={step} />
}
