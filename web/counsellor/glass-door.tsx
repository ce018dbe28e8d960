/** The way to the emergency opening: rarely needed, so it is fetched when somebody goes there. */
import { useEffect } from 'preact/hooks'
import { whenNear } from '../lib/when-near.ts'
import { glassText as text } from '../text/glass-sv.ts'
import type { DeskState } from './desk-state.ts'

const page = whenNear(async () => (await import('./glass-page.tsx')).GlassPage)

export const GlassDoor = ({ state }: { state: DeskState }) => {
  useEffect(() => page.fetch(), [])
  const Page = page.part.value
  return (
    <main class="desk-scroll" id="main" tabIndex={-1}>
      {Page === undefined ? <p role="status">{text.loading}</p> : <Page staff={state.staff} />}
    </main>
  )
}
