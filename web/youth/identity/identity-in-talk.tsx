/** The way to becoming known, shown only where the law knows such a thing. */
import { useEffect, useState } from 'preact/hooks'
import { ConsentTalk } from '../consent/consent-in-talk.tsx'
import { eidReturned } from '../../data/eid/eid-return.ts'
import { BecomeIdentified } from './become-identified.tsx'
import { identifiedWords, loadIdentifiedWords } from './identified-words.ts'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import { words } from '../language.ts'
import { StandIn } from '../shown-instead.tsx'
import type { VisitInTalk } from '../visit/visit-states.ts'

export const IdentityInTalk = ({ now }: { now: VisitInTalk }) => {
  const { lang } = words()
  useEffect(() => void loadIdentifiedWords(lang), [lang])
  const text = identifiedWords()
  // Whoever comes back from the e-identification stands where they left.
  const [open, setOpen] = useState(eidReturned.peek() !== undefined)
  if (text === undefined || now.with.regime !== 'HSL' || now.state !== 'talking') return null
  if (now.identity === 'identified')
    return (
      <StandIn topic={identifiedCatalogue}>
        <p class="small">{text.isKnown(now.with.employer)}</p>
        <ConsentTalk now={now} text={text} />
      </StandIn>
    )
  return (
    <StandIn topic={identifiedCatalogue}>
      <button type="button" class="button plain small" onClick={() => setOpen(true)}>
        {text.become}
      </button>
      {open && <BecomeIdentified now={now} onClose={() => setOpen(false)} text={text} />}
    </StandIn>
  )
}
