/** The way to a known youth's own page; everything of it is fetched when somebody goes there. */
import { useEffect } from 'preact/hooks'
import { whenNear } from '../../data/lazy-part.ts'
import { words } from '../language.ts'

const mine = whenNear(async () => (await import('../identity/identity-parts.tsx')).MineKnown)

export const MineDoor = () => {
  useEffect(() => mine.fetch(), [])
  const Page = mine.part.value
  return Page === undefined ? <p role="status">{words().visit.loading}</p> : <Page />
}
