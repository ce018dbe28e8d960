/** The way to suggest a consent: shown only where the youth has chosen to be known, fetched when pressed. */
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/counsellor.ts'
import { whenNear } from '../../data/lazy-part.ts'
import { consentStaffText } from '../../text/desk-consent/sv.ts'

const tool = whenNear(async () => (await import('./consent-tool.tsx')).ConsentTool)

export const ConsentDoor = ({ visit }: { visit: DeskVisit }) => {
  const [open, setOpen] = useState(false)
  if (visit.identity !== 'identified' || visit.state === 'over') return null
  if (open) tool.fetch()
  const Tool = tool.part.value
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
      {open && Tool !== undefined && <Tool key={visit.visit} visit={visit} />}
    </div>
  )
}
