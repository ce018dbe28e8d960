/** What the youth sees, decided by the visit and the address and nothing else. */
import { Join } from './join/join.tsx'
import { LaterDoor } from './later/lazy-later.tsx'
import { PlanPage } from './safety/lazy-safety.tsx'
import { ShelfPage } from './shelf/lazy-shelf.tsx'
import { Visit } from './visit/visit-page.tsx'
import { key, over, visit } from './visit/visit-store.ts'
import { hash, isLater, stepAt, visitHash } from './route.ts'

/**
 * Nobody waits for this page just now, and the visit stays: a letter may be written or what is kept be read while one
 * waits, and when it is over one may go anywhere.
 */
export const isElsewhere = (): boolean =>
  over.value ? hash.value !== visitHash : visit.value?.state === 'waiting' && isLater(hash.value)

export const App = () => {
  if (key.value !== undefined && !isElsewhere()) return <Visit />
  if (hash.value === '#plan') return <PlanPage />
  if (hash.value === '#ova') return <ShelfPage />
  if (isLater(hash.value)) return <LaterDoor at={hash.value} />
  const step = stepAt(hash.value)
  return step === undefined ? null : <Join step={step} />
}
