/** The way to becoming known, shown only where the law knows such a thing. */
import { useEffect, useState } from 'preact/hooks'
import { ConsentTalk } from '../consent/consent-in-talk.tsx'
import { eidReturned } from './eid-return.ts'
import { Known } from './become-identified.tsx'
import { knownWords, loadKnownWords } from './identified-words.ts'
import { words } from '../language.ts'
import type { Talking } from '../visit/visit-states.ts'

export const KnownDoor = ({ now }: { now: Talking }) => {
  const { lang } = words()
  useEffect(() => void loadKnownWords(lang), [lang])
  const text = knownWords()
  // Whoever comes back from the e-identification stands where they left.
  const [open, setOpen] = useState(eidReturned.peek() !== undefined)
  if (text === undefined || now.with.regime !== 'HSL' || now.state !== 'talking') return null
  if (now.identity === 'identified')
    return (
      <>
        <p class="small">{text.isKnown(now.with.employer)}</p>
        <ConsentTalk now={now} text={text} />
      </>
    )
  return (
    <>
      <button type="button" class="button plain small" onClick={() => setOpen(true)}>
        {text.become}
      </button>
      {open && <Known now={now} onClose={() => setOpen(false)} text={text} />}
    </>
  )
}
