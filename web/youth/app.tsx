/** What the youth sees, decided by the visit and the address and nothing else. */
import { Join } from './join.tsx'
import { Visit } from './visit-page.tsx'
import { key } from './visit.ts'
import { hash, stepAt } from './where.ts'

export const App = () => {
  if (key.value !== undefined) return <Visit />
  const step = stepAt(hash.value)
  return step === undefined ? null : <Join step={step} />
}
