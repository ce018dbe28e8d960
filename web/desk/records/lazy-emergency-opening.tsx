/** The way to the emergency opening: rarely needed, so it is fetched when somebody goes there. */
import { useEffect } from 'preact/hooks'
import { whenNear } from '../../data/lazy-part.ts'
import { glassText as text } from '../../text/emergency-opening/sv.ts'
import type { DeskState } from '../desk-state.ts'

const page = whenNear(async () => (await import('./emergency-opening-page.tsx')).GlassPage)

export const GlassDoor = ({ state }: { state: DeskState }) => {
  useEffect(() => page.fetch(), [])
  const Page = page.part.value
  return (
    <main class="desk-scroll" id="main" tabIndex={-1}>
      {Page === undefined ? <p role="status">{text.loading}</p> : <Page staff={state.staff} />}
    </main>
  )
}
