/** Fetches "Delat med oss" when somebody goes there. */
import { useEffect } from 'preact/hooks'
import { whenNear } from '../../data/lazy-part.ts'
import { consentStaffText } from '../../text/desk-consent/sv.ts'

const page = whenNear(async () => (await import('./shared-with-us-pane.tsx')).SharedPane)

export const SharedDoor = () => {
  useEffect(() => page.fetch(), [])
  const Page = page.part.value
  if (Page !== undefined) return <Page />
  return (
    <main class="later-columns" id="main" tabIndex={-1}>
      <p role="status">{consentStaffText.shared.loading}</p>
    </main>
  )
}
