/** The way to suggest a consent: shown only where the youth has chosen to be known, fetched when pressed. */
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { lazyComponent } from '../../data/lazy-part.ts'
import { consentStaffText } from '../../text/desk-consent/sv.ts'

const Tool = lazyComponent(async () => (await import('./consent-tool.tsx')).ConsentTool)

export const ConsentDoor = ({ visit }: { visit: DeskVisit }) => {
  const [open, setOpen] = useState(false)
  if (visit.identity !== 'identified' || visit.state === 'over') return null
  return (
    <div class="stack tight">
      <button
        type="button"
        class="button quiet small"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {consentStaffText.tool.open}
      </button>
      {open && <Tool key={visit.visit} visit={visit} />}
    </div>
  )
}
