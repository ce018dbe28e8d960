/** The way to becoming known, shown only where the law knows such a thing; the rest is fetched on a tap. */
import { useState } from 'preact/hooks'
import { whenNear } from '../lib/when-near.ts'
import { eidReturned } from './eid-return.ts'
import { words } from './language.ts'
import type { Talking } from './talk-page.tsx'

const known = whenNear(async () => (await import('./known.tsx')).Known)

export const KnownDoor = ({ now }: { now: Talking }) => {
  const text = words().visit.talk
  // Whoever comes back from the e-identification stands where they left.
  const [open, setOpen] = useState(eidReturned.peek() !== undefined)
  if (now.with.regime !== 'HSL' || now.state !== 'talking') return null
  if (now.identity === 'identified') return <p class="small">{text.isKnown(now.with.employer)}</p>
  if (open) known.fetch()
  const Panel = known.part.value
  return (
    <>
      <button type="button" class="button plain small" onClick={() => setOpen(true)}>
        {text.become}
      </button>
      {open && Panel !== undefined && <Panel now={now} onClose={() => setOpen(false)} />}
    </>
  )
}
