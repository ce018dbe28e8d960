/** What the youth sees, decided by the visit and the address and nothing else. */
import { Join } from './join/join.tsx'
import { LaterDoor } from './later/lazy-later.tsx'
import { Safety } from './safety/lazy-safety.tsx'
import { ShelfPage } from './shelf/lazy-shelf.tsx'
import { Visit } from './visit/visit-page.tsx'
import { key, mayBeElsewhere } from './visit/visit-store.ts'
import { hash, isLater, stepAt } from './route.ts'

export const App = () => {
  const isElsewhere = isLater(hash.value) && mayBeElsewhere.value
  if (key.value !== undefined && !isElsewhere) return <Visit />
  if (hash.value === '#plan') return <Safety what="PlanPage" />
  if (hash.value === '#ova') return <ShelfPage />
  if (isLater(hash.value)) return <LaterDoor at={hash.value} />
  const step = stepAt(hash.value)
  return step === undefined ? null : <Join step={step} />
}
