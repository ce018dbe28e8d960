/** Fetches "Delat med oss" when somebody goes there. */
import { useEffect } from 'preact/hooks'
import { whenNear } from '../lib/when-near.ts'
import { consentStaffText } from '../text/consent-staff-sv.ts'

const page = whenNear(async () => (await import('./shared-pane.tsx')).SharedPane)

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
