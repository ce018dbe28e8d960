/** The way to the access log: only those who answer for it fetch the page. */
import { useEffect } from 'preact/hooks'
import { whenNear } from '../../data/lazy-part.ts'
import { therapistText } from '../../text/treatment/sv.ts'

const page = whenNear(async () => (await import('./log-page.tsx')).LogPage)

export const LogDoor = () => {
  useEffect(() => page.fetch(), [])
  const Page = page.part.value
  if (Page !== undefined) return <Page />
  return (
    <main class="board stack" id="main">
      <p role="status">{therapistText.loading}</p>
    </main>
  )
}
